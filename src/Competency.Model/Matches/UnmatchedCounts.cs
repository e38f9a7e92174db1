using System.Collections.Immutable;

namespace Competency.Model.Matches;

// How often which text was not found; so many different ones that memory stays bounded.
// most: How many different ones.
internal sealed class UnmatchedCounts(int most = UnmatchedCounts.Most)
{
    // How many different texts are counted.
    public const int Most = 1_000_000;

    private readonly Dictionary<string, (long Count, long FirstLine)> _counts = new(StringComparer.Ordinal);

    // How many mentions came after there were too many texts to count theirs.
    public long Uncounted { get; private set; }

    public void Add(string text, int line)
    {
        if (_counts.TryGetValue(text, out (long Count, long FirstLine) known))
        {
            _counts[text] = (known.Count + 1, known.FirstLine);
        }
        else if (_counts.Count < most)
        {
            _counts.Add(text, (1, line));
        }
        else
        {
            Uncounted++;
        }
    }

    // The texts, the most frequent first.
    public ImmutableArray<UnmatchedText> ToImmutable(CompetencyCatalog catalog) =>
    [
        .. _counts
            .OrderByDescending(static pair => pair.Value.Count)
            .ThenBy(static pair => pair.Key, StringComparer.Ordinal)
            .Select(pair => new UnmatchedText(catalog, pair.Key, pair.Value.Count, pair.Value.FirstLine)),
    ];
}
