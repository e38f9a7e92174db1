using System.Runtime.InteropServices;
using Competency.Model.Names.Lexicon;

namespace Competency.Model.Names.Candidates;

// The words of an index, among which those near to another word are found without looking at all of them: its partners in the
// tables, and those that hold it or that it holds.
internal sealed class RelatedWords(WordRelations relations)
{
    private const int LeastLength = 2;

    // Of longer words only the beginning is searched for others: the time grows with the square.
    private const int LongestWord = 32;

    private readonly Dictionary<string, int> _numbers = new(StringComparer.Ordinal);
    private readonly List<Word> _words = [];

    // For each two characters beside each other, the words that hold them.
    private readonly Dictionary<uint, List<int>> _holders = [];

    // How many words there are.
    public int Count => _words.Count;

    // The number of a word; a new one is added.
    public int Add(Word word)
    {
        if (_numbers.TryGetValue(word.Text, out int number))
        {
            return number;
        }

        number = _words.Count;
        _numbers.Add(word.Text, number);
        _words.Add(word);
        for (int at = 0; at + LeastLength <= word.Text.Length; at++)
        {
            ref List<int>? holders = ref CollectionsMarshal.GetValueRefOrAddDefault(_holders, PairAt(word.Text, at), out _);
            holders ??= [];
            if (holders.Count == 0 || holders[^1] != number)
            {
                holders.Add(number);
            }
        }

        return number;
    }

    // The number of a word; -1 if it is not among them.
    public int NumberOf(Word word) => _numbers.GetValueOrDefault(word.Text, -1);

    // Adds the words that stand near to a word, other than itself, each once, with their relations read from it.
    public void FindFor(Word word, List<(int Number, WordRelation Relation)> near)
    {
        near.Clear();
        AddPartners(word, near);
        AddHolders(word, near);
        AddHeld(word, near);
    }

    private static uint PairAt(string text, int at) => ((uint)text[at] << 16) | text[at + 1];

    private void AddPartners(Word word, List<(int Number, WordRelation Relation)> near)
    {
        foreach (string partner in relations.PartnersOf(word))
        {
            if (_numbers.TryGetValue(partner, out int number))
            {
                near.Add((number, relations.Of(word, _words[number])));
            }
        }
    }

    private void AddHolders(Word word, List<(int Number, WordRelation Relation)> near)
    {
        List<int>? fewest = null;
        for (int at = 0; at + LeastLength <= word.Text.Length; at++)
        {
            if (!_holders.TryGetValue(PairAt(word.Text, at), out List<int>? holders))
            {
                return;
            }

            fewest = fewest is null || holders.Count < fewest.Count ? holders : fewest;
        }

        foreach (int number in fewest ?? [])
        {
            if (relations.Of(word, _words[number]) == WordRelation.Contained)
            {
                near.Add((number, WordRelation.Contained));
            }
        }
    }

    private void AddHeld(Word word, List<(int Number, WordRelation Relation)> near)
    {
        string text = word.Text;
        Dictionary<string, int>.AlternateLookup<ReadOnlySpan<char>> lookup = _numbers.GetAlternateLookup<ReadOnlySpan<char>>();
        int first = near.Count;
        for (int length = LeastLength; length < Math.Min(text.Length, LongestWord); length++)
        {
            for (int at = 0; at + length <= Math.Min(text.Length, LongestWord); at++)
            {
                bool isHeld = lookup.TryGetValue(text.AsSpan(at, length), out int number)
                    && !CollectionsMarshal.AsSpan(near)[first..].Contains((number, WordRelation.Containing))
                    && relations.Of(word, _words[number]) == WordRelation.Containing;
                if (isHeld)
                {
                    near.Add((number, WordRelation.Containing));
                }
            }
        }
    }
}
