namespace Competency.Model.Sets.Kernels.Weighted;

// Sets of items with a weight each, by set and, in tiles, by item. Immutable.
internal sealed class WeightedSets
{
    private const int TileLength = 8192;

    // A row is added a vector at a time, a list a set at a time: rows pay from about one set in 24, and cost memory.
    private const int SetsPerStore = 12;

    private readonly int[] _starts;
    private readonly int[] _items;
    private readonly double[] _weights;
    private readonly int[] _rowOf;

    public WeightedSets(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, ReadOnlySpan<double> weights, int itemCount)
    {
        _starts = starts.ToArray();
        _items = items.ToArray();
        _weights = weights.ToArray();
        ItemCount = itemCount;
        _rowOf = NumberRows();
        Tiles = [.. Enumerable.Range(0, (Count + TileLength - 1) / TileLength).Select(tile => MakeTile(tile * TileLength))];
    }

    // How many sets there are.
    public int Count => _starts.Length - 1;

    // How many items there are.
    public int ItemCount { get; }

    // How many items are held as rows.
    public int RowCount { get; private set; }

    // The sets by number, cut into tiles.
    public WeightedTile[] Tiles { get; }

    // The most sums that a tile has.
    public int LargestTile => Tiles.Length == 0 ? 0 : Tiles[0].SumCount;

    // How many bytes it holds.
    public long ByteCount =>
        ((long)(_starts.Length + _items.Length + _rowOf.Length) * sizeof(int)) + ((long)_weights.Length * sizeof(double))
        + Tiles.Sum(static tile => tile.ByteCount);

    // The items of a set, ascending.
    public ReadOnlySpan<int> Items(int set) => _items.AsSpan(_starts[set].._starts[set + 1]);

    // The weights of its items.
    public ReadOnlySpan<double> Weights(int set) => _weights.AsSpan(_starts[set].._starts[set + 1]);

    // The number of the row that holds an item, −1 if lists do.
    public int RowOf(int item) => _rowOf[item];

    private int[] NumberRows()
    {
        int[] rowOf = new int[ItemCount];
        foreach (int item in _items)
        {
            rowOf[item]++;
        }

        foreach (ref int item in rowOf.AsSpan())
        {
            item = item > 1 + (Count / SetsPerStore) ? RowCount++ : -1;
        }

        return rowOf;
    }

    private WeightedTile MakeTile(int first)
    {
        int count = Math.Min(TileLength, Count - first);
        int width = WeightedTile.PaddedLength(count);
        float[] rows = new float[checked(RowCount * width)];
        int[] starts = CountListed(first, count);
        int[] next = starts[..^1];
        ushort[] places = new ushort[starts[^1]];
        float[] weights = new float[starts[^1]];
        for (int place = 0; place < count; place++)
        {
            for (int link = _starts[first + place]; link < _starts[first + place + 1]; link++)
            {
                int item = _items[link];
                if (_rowOf[item] >= 0)
                {
                    rows[(_rowOf[item] * width) + place] = (float)_weights[link];
                    continue;
                }

                int target = next[item]++;
                places[target] = (ushort)place;
                weights[target] = (float)_weights[link];
            }
        }

        return new WeightedTile(first, count, rows, starts, places, weights);
    }

    // Where the list of each item begins, and where the last one ends.
    private int[] CountListed(int first, int count)
    {
        int[] starts = new int[ItemCount + 1];
        foreach (int item in _items.AsSpan(_starts[first].._starts[first + count]))
        {
            starts[item + 1] += _rowOf[item] < 0 ? 1 : 0;
        }

        for (int item = 0; item < ItemCount; item++)
        {
            starts[item + 1] += starts[item];
        }

        return starts;
    }
}
