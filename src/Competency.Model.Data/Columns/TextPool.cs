namespace Competency.Model.Data.Columns;

// Texts that come again and again, such as codes, once in memory. It begins anew once it holds many, so that a file of nothing but
// different texts fills no memory.
internal sealed class TextPool
{
    private const int Most = 1 << 16;
    private const int Longest = 256;

    private readonly HashSet<string> _texts = new(StringComparer.Ordinal);

    // The text of these characters.
    public string Find(ReadOnlySpan<char> characters)
    {
        if (characters.Length > Longest)
        {
            return new string(characters);
        }

        HashSet<string>.AlternateLookup<ReadOnlySpan<char>> known = _texts.GetAlternateLookup<ReadOnlySpan<char>>();
        if (known.TryGetValue(characters, out string? text))
        {
            return text;
        }

        if (_texts.Count == Most)
        {
            _texts.Clear();
        }

        known.Add(characters);
        known.TryGetValue(characters, out text);
        return text!;
    }
}
