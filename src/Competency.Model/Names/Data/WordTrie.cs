using System.Buffers;
using System.Collections.Frozen;

namespace Competency.Model.Names.Data;

// A set of words with values in which the longest word that begins at a place is found.
// T: What a word stands for.
internal sealed class WordTrie<T>
{
    private readonly FrozenDictionary<string, T> _words;
    private readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> _lookup;
    private readonly FrozenDictionary<char, int> _longest;
    private readonly SearchValues<char> _starts;

    public WordTrie(IEnumerable<KeyValuePair<string, T>> words)
    {
        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
        _lookup = _words.GetAlternateLookup<ReadOnlySpan<char>>();
        _longest = _words.Keys.GroupBy(static word => word[0])
            .ToFrozenDictionary(static group => group.Key, static group => group.Max(static word => word.Length));
        _starts = SearchValues.Create([.. _longest.Keys]);
    }

    // The length of the longest word at the beginning of the text, 0 if there is none.
    public int Match(ReadOnlySpan<char> text, out T? value)
    {
        value = default;
        if (text.IsEmpty || !_longest.TryGetValue(text[0], out int longest))
        {
            return 0;
        }

        for (int length = Math.Min(longest, text.Length); length > 0; length--)
        {
            if (_lookup.TryGetValue(text[..length], out value))
            {
                return length;
            }
        }

        return 0;
    }

    // The first place, from this one on, of a character that a word begins with; the length of the text if there is none.
    public int NextStart(string text, int at)
    {
        int ahead = text.AsSpan(at).IndexOfAny(_starts);
        return ahead < 0 ? text.Length : at + ahead;
    }

    // The length of the longest word with this first character; 0 if there is none.
    public int LongestFrom(char first) => _longest.TryGetValue(first, out int longest) ? longest : 0;

    // What the word stands for.
    public bool TryGet(ReadOnlySpan<char> word, out T? value) => _lookup.TryGetValue(word, out value);

    // Whether the word is in the set.
    public bool Contains(ReadOnlySpan<char> word) => _lookup.ContainsKey(word);
}
