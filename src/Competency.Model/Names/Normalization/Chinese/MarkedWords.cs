using System.Text;
using Competency.Model.Names.Data;

namespace Competency.Model.Names.Normalization.Chinese;

// Words to exchange for one mark, and words that only look as if they held one of those.
internal sealed class MarkedWords
{
    private readonly WordTrie<bool> _words;

    // Reads a table of words and meanings; a word means itself where its meaning is keep.
    public MarkedWords(string table) => _words = new WordTrie<bool>(
        NameData.FoldedPairs(table).Select(static row => KeyValuePair.Create(row.Key, row.Value != "keep")));

    // The text with the mark in the place of every word to exchange.
    public string Replace(string text, string mark)
    {
        StringBuilder? changed = null;
        for (int at = 0; at < text.Length;)
        {
            int length = _words.Match(text.AsSpan(at), out bool isMarked);
            if (length > 0 && isMarked)
            {
                changed ??= new StringBuilder(text, 0, at, text.Length);
                changed.Append(mark);
                at += length;
                continue;
            }

            length = Math.Max(length, 1);
            changed?.Append(text, at, length);
            at += length;
        }

        return changed?.ToString() ?? text;
    }
}
