using System.Runtime.InteropServices;
using Competency.Model.Names.Candidates;

namespace Competency.Model.Evaluation.Melo;

/// <summary>
/// Texts by their character n-grams, across spaces. The score is the cosine of tf × (ln((1 + N) / (1 + df)) + 1)
/// vectors. A search looks only at texts that share a gram with the query.
/// </summary>
internal sealed class NgramIndex
{
    /// <summary>As many characters as a number has room for beside their count.</summary>
    private const int LongestGram = 3;

    private const int BitsOfCharacter = 16;

    private readonly int _shortest;
    private readonly int _longest;
    private readonly Dictionary<ulong, int> _grams = [];
    private readonly TermIndex _index;

    /// <summary>Indexes the texts as they are: the caller folds them.</summary>
    /// <param name="texts">The texts; they are numbered from 0 in this order.</param>
    /// <param name="shortest">The length of the shortest grams, at least 1.</param>
    /// <param name="longest">The length of the longest grams, at most 3.</param>
    public NgramIndex(IReadOnlyList<string> texts, int shortest = 1, int longest = LongestGram)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(shortest, 1);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(longest, LongestGram);
        (_shortest, _longest) = (shortest, longest);
        TermCounts counts = new();
        List<int> found = [];
        foreach (string text in texts)
        {
            found.Clear();
            Collect(text, found, isNew: true);
            counts.Add(found);
        }

        _index = counts.ToIndex(_grams.Count);
    }

    /// <summary>The number of texts.</summary>
    public int Count => _index.Count;

    /// <summary>The nearest texts, at most <paramref name="count"/>, the nearest first, of equals the lower number first.</summary>
    public (int Document, double Cosine)[] Search(string text, int count) => [.. new TermSearch(_index).Nearest(QueryOf(text), count)];

    /// <summary>Every text that shares a gram with this one, with the cosine, by number.</summary>
    public (int Document, double Cosine)[] All(string text) => new TermSearch(_index).All(QueryOf(text));

    private List<TermWeight> QueryOf(string text)
    {
        List<int> found = [];
        Collect(text, found, isNew: false);
        List<TermWeight> query = [];
        TermCounts.Count(found, query);
        foreach (ref TermWeight entry in CollectionsMarshal.AsSpan(query))
        {
            entry = entry with { Weight = entry.Weight * _index.InformationOf(entry.Term) };
        }

        TermIndex.Scale(query);
        return query;
    }

    /// <summary>The known grams of the text by number, as often as they stand in it; new ones become known if wanted.</summary>
    private void Collect(string text, List<int> found, bool isNew)
    {
        for (int length = _shortest; length <= _longest; length++)
        {
            for (int at = 0; at + length <= text.Length; at++)
            {
                ulong gram = Pack(text.AsSpan(at, length));
                if (_grams.TryGetValue(gram, out int number))
                {
                    found.Add(number);
                }
                else if (isNew)
                {
                    found.Add(_grams.Count);
                    _grams.Add(gram, _grams.Count);
                }
            }
        }
    }

    /// <summary>A gram as a number: its characters behind each other, and its length before them.</summary>
    private static ulong Pack(ReadOnlySpan<char> gram)
    {
        ulong packed = (ulong)gram.Length;
        foreach (char character in gram)
        {
            packed = (packed << BitsOfCharacter) | character;
        }

        return packed;
    }
}
