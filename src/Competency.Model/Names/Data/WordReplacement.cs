using System.Text;

namespace Competency.Model.Names.Data;

// Exchanges words of a table for others, the longest first, from left to right; never a piece of another word.
// table: Words as folded texts have them, and what stands in their place.
// anyCharacter: Whether a row of a single character is a way of writing it, exchanged within words too.
internal sealed class WordReplacement(IEnumerable<KeyValuePair<string, string>> table, bool anyCharacter = false)
{
    private readonly WordTrie<string> _words = new(table);

    public string Apply(string text)
    {
        StringBuilder? changed = null;
        bool[]? boundaries = null;
        int done = 0;
        for (int at = 0; TryNext(text, ref at, ref boundaries, out int length, out string? replacement); at += length)
        {
            changed ??= new StringBuilder(text.Length + 16);
            changed.Append(text, done, at - done).Append(replacement);
            done = at + length;
        }

        return changed is null ? text : changed.Append(text, done, text.Length - done).ToString();
    }

    // The first word to exchange at a place or behind it. The array is that of the boundaries of the text, made when first needed.
    internal bool TryNext(string text, ref int at, ref bool[]? boundaries, out int length, out string? replacement)
    {
        for (; (at = _words.NextStart(text, at)) < text.Length; at++)
        {
            for (length = Math.Min(_words.LongestFrom(text[at]), text.Length - at); length > 0; length--)
            {
                if (_words.TryGet(text.AsSpan(at, length), out replacement) && IsWhole(text, at, length, ref boundaries))
                {
                    return true;
                }
            }
        }

        (length, replacement) = (0, null);
        return false;
    }

    private bool IsWhole(string text, int at, int length, ref bool[]? boundaries) =>
        (anyCharacter && length == 1)
        || (WordBoundaries.Default.IsBoundary(text, at, ref boundaries)
            && WordBoundaries.Default.IsBoundary(text, at + length, ref boundaries));
}
