using System.Buffers;
using System.Text;

namespace Competency.Model.Csv.Icap;

// The texts of the cells of the row that is read and of the one before it.
internal sealed class CellTexts
{
    private char[] _characters = [];
    private char[] _before = [];
    private int _length;

    // Goes on to a row of so many bytes; the texts of the row before the last are gone.
    public void Turn(int bytes)
    {
        (_characters, _before) = (_before, _characters);
        _length = 0;
        if (_characters.Length < bytes)
        {
            // Given back first, they would be given back once more if there were no memory for others.
            char[] larger = ArrayPool<char>.Shared.Rent(bytes); // no text has more characters than bytes
            Return(_characters);
            _characters = larger;
        }
    }

    // A text of the row.
    public ReadOnlyMemory<char> Add(ReadOnlySpan<byte> utf8) => Take(Encoding.UTF8.GetChars(utf8, _characters.AsSpan(_length)));

    // A text that the row before has, too.
    public ReadOnlyMemory<char> Add(ReadOnlySpan<char> text)
    {
        text.CopyTo(_characters.AsSpan(_length));
        return Take(text.Length);
    }

    // Gives the memory back; the texts are gone.
    public void Release()
    {
        Return(_characters);
        Return(_before);
        (_characters, _before) = ([], []);
    }

    private static void Return(char[] characters)
    {
        if (characters.Length > 0)
        {
            ArrayPool<char>.Shared.Return(characters);
        }
    }

    private ReadOnlyMemory<char> Take(int length)
    {
        ReadOnlyMemory<char> text = _characters.AsMemory(_length, length);
        _length += length;
        return text;
    }
}
