namespace Competency.Model.Similarity.Kernels.Weighted;

/// <summary>Sets of items with a weight each, by set and, in tiles, by item. Immutable.</summary>
internal sealed class WeightedSets
{
    private const int TileLength = 8192;

    private readonly int[] _starts;
    private readonly int[] _items;
    private readonly double[] _weights;

    public WeightedSets(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int itemCount)
    {
        _starts = starts.ToArray();
        _items = items.ToArray();
        _weights = weights.ToArray();
        ItemCount = itemCount;
        Tiles = [.. Enumerable.Range(0, (Count + TileLength - 1) / TileLength).Select(tile => MakeTile(tile * TileLength))];
    }

    /// <summary>How many sets there are.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>How many items there are.</summary>
    public int ItemCount { get; }

    /// <summary>The sets by number, cut into tiles.</summary>
    public WeightedTile[] Tiles { get; }

    /// <summary>The most sets that a tile has.</summary>
    public int LargestTile => Tiles.Length == 0 ? 0 : Tiles[0].Count;

    /// <summary>How many bytes it holds.</summary>
    public long ByteCount =>
        ((long)(_starts.Length + _items.Length) * sizeof(int)) + ((long)_weights.Length * sizeof(double)) + Tiles.Sum(static tile => tile.ByteCount);

    /// <summary>The items of a set, ascending.</summary>
    public ReadOnlySpan<int> Items(int set) => _items.AsSpan(_starts[set].._starts[set + 1]);

    /// <summary>The weights of its items.</summary>
    public ReadOnlySpan<double> Weights(int set) => _weights.AsSpan(_starts[set].._starts[set + 1]);

    private WeightedTile MakeTile(int first)
    {
        int count = Math.Min(TileLength, Count - first);
        (int from, int to) = (_starts[first], _starts[first + count]);
        int[] starts = new int[ItemCount + 1];
        foreach (int item in _items.AsSpan(from..to))
        {
            starts[item + 1]++;
        }

        for (int item = 0; item < ItemCount; item++)
        {
            starts[item + 1] += starts[item];
        }

        int[] next = starts[..^1];
        ushort[] places = new ushort[to - from];
        float[] weights = new float[to - from];
        for (int place = 0; place < count; place++)
        {
            for (int link = _starts[first + place]; link < _starts[first + place + 1]; link++)
            {
                int target = next[_items[link]]++;
                places[target] = (ushort)place;
                weights[target] = (float)_weights[link];
            }
        }

        return new WeightedTile(first, count, starts, places, weights);
    }
}
