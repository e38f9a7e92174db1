using System.Runtime.InteropServices;

namespace Competency.Model.Names.Candidates;

// Gathers the terms of text after text, as TermIndex wants them.
internal sealed class TermCounts
{
    private readonly List<TermWeight> _counts = [];
    private readonly List<int> _starts = [0];

    // Adds a text: its terms, in any order and as often as they stand in it.
    public void Add(List<int> terms)
    {
        Count(terms, _counts);
        _starts.Add(_counts.Count);
    }

    // Adds a term to the text added last; one that it has not.
    public void AddToLast(int term, double count)
    {
        _counts.Add(new TermWeight(term, count));
        _starts[^1]++;
    }

    public TermIndex ToIndex(int terms) => new(terms, [.. _starts], CollectionsMarshal.AsSpan(_counts));

    // Sorts terms, and adds each once with how often it stands there.
    public static void Count(List<int> terms, List<TermWeight> counts)
    {
        terms.Sort();
        int start = counts.Count;
        foreach (int term in terms)
        {
            if (counts.Count > start && counts[^1].Term == term)
            {
                counts[^1] = new TermWeight(term, counts[^1].Weight + 1);
            }
            else
            {
                counts.Add(new TermWeight(term, 1));
            }
        }
    }
}
