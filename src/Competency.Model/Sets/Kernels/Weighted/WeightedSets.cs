using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Sets of items with a weight each, by set and, in tiles, by item. Items are numbered anew by how many sets have them, the most
// frequent first: what is often asked for lies together. In each set they stay in the order of their own numbers. Immutable.
internal sealed class WeightedSets
{
    private const int TileLength = 8192;

    // A row takes as long as a list of a set in 150 or so, and a byte for each set.
    private const int SetsPerRow = 32;

    private readonly int[] _starts;
    private readonly int[] _rankOf;
    private readonly int[] _ranks;
    private readonly double[] _weights;

    public WeightedSets(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int itemCount)
    {
        _starts = starts.ToArray();
        _weights = weights.ToArray();
        _ranks = items.ToArray();
        int[] frequencies = new int[itemCount];
        foreach (int item in items)
        {
            frequencies[item]++;
        }

        _rankOf = RanksBy(frequencies);
        Rank(_ranks);
        Narrow = NarrowLinks.Of(_ranks, _weights, itemCount);
        Levels = new WeightLevels(_ranks, _weights, frequencies.Count(frequency => frequency > 1 + (Count / SetsPerRow)));
        Tiles = [.. Enumerable.Range(0, (Count + TileLength - 1) / TileLength).Select(tile => MakeTile(tile * TileLength))];
    }

    // How many sets there are.
    public int Count => _starts.Length - 1;

    // How many items there are.
    public int ItemCount => _rankOf.Length;

    // What the levels of the frequent items are, which are those of the first ranks.
    public WeightLevels Levels { get; }

    // The ranks and weights of all sets once more, if they can be narrow.
    public NarrowLinks? Narrow { get; }

    // The sets by number, cut into tiles.
    public WeightedTile[] Tiles { get; }

    // The most sums that a tile has.
    public int LargestTile => Tiles.Length == 0 ? 0 : Tiles[0].SumCount;

    // How many bytes it holds.
    public long ByteCount =>
        ((long)(_starts.Length + _rankOf.Length + _ranks.Length) * sizeof(int)) + ((long)_weights.Length * sizeof(double))
        + Levels.ByteCount + (Narrow?.ByteCount ?? 0) + Tiles.Sum(static tile => tile.ByteCount);

    // Where the ranks and weights of a set stand among those of all.
    public Range Links(int set) => _starts[set].._starts[set + 1];

    // The ranks of the items of a set, in the order of the items.
    public ReadOnlySpan<int> Ranks(int set) => _ranks.AsSpan(_starts[set].._starts[set + 1]);

    // The weights of its items.
    public ReadOnlySpan<double> Weights(int set) => _weights.AsSpan(_starts[set].._starts[set + 1]);

    // Replaces items by their ranks.
    public void Rank(Span<int> items)
    {
        foreach (ref int item in items)
        {
            item = _rankOf[item];
        }
    }

    // The most frequent first, equals by number: counting sort.
    private int[] RanksBy(ReadOnlySpan<int> frequencies)
    {
        int[] next = new int[Count + 2];
        foreach (int frequency in frequencies)
        {
            next[Count - frequency + 1]++;
        }

        for (int rarity = 0; rarity <= Count; rarity++)
        {
            next[rarity + 1] += next[rarity];
        }

        int[] rankOf = new int[frequencies.Length];
        for (int item = 0; item < rankOf.Length; item++)
        {
            rankOf[item] = next[Count - frequencies[item]]++;
        }

        return rankOf;
    }

    private WeightedTile MakeTile(int first)
    {
        int count = Math.Min(TileLength, Count - first);
        int width = WeightedTile.SumsFor(count);
        CacheLines<byte> rows = new(checked(Levels.RowCount * width));
        Span<byte> levels = rows.Span;
        int[] starts = StartsOfLists(first, count);
        int[] next = starts[..^1];
        uint[] postings = new uint[starts[^1]];
        for (int place = 0; place < count; place++)
        {
            for (int link = _starts[first + place]; link < _starts[first + place + 1]; link++)
            {
                int list = _ranks[link] - Levels.RowCount;
                if (list < 0)
                {
                    levels[(_ranks[link] * width) + LevelLayout.PlaceOf(place)] = Levels.LevelOf(_ranks[link], _weights[link]);
                }
                else if (_weights[link] > 0)
                {
                    postings[next[list]++] = WeightedTile.Posting(place, _weights[link]);
                }
            }
        }

        Complete(postings, starts, next, width);
        return new WeightedTile(first, count, rows, starts, postings);
    }

    // Fills the last four of each list.
    // starts: Where lists begin.
    // ends: Where they end so far.
    // sumCount: The first place behind the sums.
    private static void Complete(Span<uint> postings, ReadOnlySpan<int> starts, ReadOnlySpan<int> ends, int sumCount)
    {
        for (int list = 0; list < ends.Length; list++)
        {
            int behind = sumCount;
            foreach (ref uint posting in postings[ends[list]..starts[list + 1]])
            {
                posting = WeightedTile.Posting(behind++, 1);
            }
        }
    }

    // Where the list of each item that is not frequent begins, and where the last one ends.
    private int[] StartsOfLists(int first, int count)
    {
        int[] starts = new int[ItemCount - Levels.RowCount + 1];
        for (int link = _starts[first]; link < _starts[first + count]; link++)
        {
            if (_ranks[link] >= Levels.RowCount && _weights[link] > 0)
            {
                starts[_ranks[link] - Levels.RowCount + 1]++;
            }
        }

        for (int list = 1; list < starts.Length; list++)
        {
            int fours = (starts[list] + WeightedTile.PostingsAtOnce - 1) / WeightedTile.PostingsAtOnce;
            starts[list] = starts[list - 1] + (fours * WeightedTile.PostingsAtOnce);
        }

        return starts;
    }
}
