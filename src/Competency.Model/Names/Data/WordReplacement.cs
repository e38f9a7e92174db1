using System.Text;

namespace Competency.Model.Names.Data;

// Exchanges words of a table for others, the longest first, from left to right.
internal sealed class WordReplacement(IEnumerable<KeyValuePair<string, string>> table)
{
    private readonly WordTrie<string> _words = new(table);

    public string Apply(string text)
    {
        StringBuilder? changed = null;
        for (int at = 0; at < text.Length;)
        {
            int length = _words.Match(text.AsSpan(at), out string? replacement);
            if (length > 0)
            {
                changed ??= new StringBuilder(text, 0, at, text.Length);
                changed.Append(replacement);
                at += length;
            }
            else
            {
                changed?.Append(text[at]);
                at++;
            }
        }

        return changed?.ToString() ?? text;
    }
}
