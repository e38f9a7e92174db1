using System.Collections.Immutable;

namespace Competency.Model.Names;

// Things with several names each, in which those are found that may be another thing by any of its names.
internal sealed class MultiNameIndex
{
    private readonly NameIndex _index;
    private readonly Dictionary<(ElementKind Kind, string Name), List<int>> _holders = [];

    // Indexes things by their places in the list.
    public MultiNameIndex(
        IReadOnlyList<(ElementKind Kind, ImmutableArray<string> Names)> items,
        NameMatcher matcher,
        CancellationToken cancellationToken = default)
    {
        for (int item = 0; item < items.Count; item++)
        {
            foreach (string name in items[item].Names)
            {
                if (!_holders.TryGetValue((items[item].Kind, name), out List<int>? holders))
                {
                    _holders.Add((items[item].Kind, name), holders = []);
                }

                if (holders.Count == 0 || holders[^1] != item)
                {
                    holders.Add(item);
                }
            }
        }

        _index = new NameIndex(_holders.Keys, matcher, cancellationToken);
    }

    // The things nearest to one with these names, each with the pair of names that stands nearest: by score, of equals by
    // place.
    // kind: The kind; things of other kinds are never suggested.
    // names: The names, the preferred one first, which wins among equals.
    // count: How many at most.
    // minScore: The least score, from 0 to 1.
    public (int Item, NameMatch Match)[] Suggest(ElementKind kind, ImmutableArray<string> names, int count, double minScore = 0)
    {
        // More names are asked for than things, since some things have several that are near.
        int asked = (int)Math.Min(int.MaxValue, (2L * count) + 4);
        Dictionary<int, NameMatch> best = [];
        foreach (string name in names)
        {
            foreach (NameMatch match in _index.Find(kind, name, asked, minScore, withItself: true))
            {
                // Of the things with this name those further back come after the first ones, which are enough.
                foreach (int item in _holders[(kind, match.Second)].Take(count))
                {
                    if (!best.TryGetValue(item, out NameMatch? known) || match.Score > known.Score)
                    {
                        best[item] = match;
                    }
                }
            }
        }

        return
        [
            .. best
                .OrderByDescending(static entry => entry.Value.Score)
                .ThenBy(static entry => entry.Key)
                .Take(count)
                .Select(static entry => (entry.Key, entry.Value)),
        ];
    }
}
