using System.Text;

namespace Competency.Model.Compiled.Bytes;

// The texts of a file that is written, each once, numbered from 1 in the order in which they are first used; 0 is no text.
internal sealed class TextPool
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly List<string> _texts = [];

    public int IdOf(string? text)
    {
        if (text is null)
        {
            return 0;
        }

        if (!_ids.TryGetValue(text, out int id))
        {
            _texts.Add(text);
            _ids.Add(text, id = _texts.Count);
        }

        return id;
    }

    // The texts as a table of UTF-8, of which the first row is empty.
    public RecordTableWriter ToTable()
    {
        RecordTableWriter table = new();
        table.Add([]);
        foreach (string text in _texts)
        {
            table.Add(Encoding.UTF8.GetBytes(text));
        }

        return table;
    }
}
