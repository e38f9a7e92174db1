namespace Competency.Model.Sets.Kernels.Counting;

// Sets of items, numbered anew so that counting is fast: sets by size (their place), items by how many sets have them (their
// rank, the most frequent first). Immutable; IndexBuilder makes it.
internal sealed class InvertedIndex
{
    private readonly int[] _setAt;
    private readonly int[] _rankOf;
    private readonly TermRows _terms;

    public InvertedIndex(int[] setAt, int[] rankOf, TermRows terms, IndexTile[] tiles, int frequentCount)
    {
        _setAt = setAt;
        _rankOf = rankOf;
        _terms = terms;
        Tiles = tiles;
        FrequentCount = frequentCount;
        LargestSize = Count == 0 ? 0 : SizeAt(Count - 1);
        LargestTile = tiles.Length == 0 ? 0 : tiles.Max(static tile => tile.CounterCount);
    }

    // How many sets there are.
    public int Count => _setAt.Length;

    // How many items there are; their numbers are below this.
    public int ItemCount => _rankOf.Length;

    // How many items are held as rows; these have the lowest ranks.
    public int FrequentCount { get; }

    // The size of the largest set.
    public int LargestSize { get; }

    // The sets in order of size, cut into tiles.
    public IndexTile[] Tiles { get; }

    // The most counters that a tile has.
    public int LargestTile { get; }

    // How many bytes it holds.
    public long ByteCount =>
        _terms.ByteCount + ((long)(_setAt.Length + _rankOf.Length) * sizeof(int)) + Tiles.Sum(static tile => tile.ByteCount);

    // The number of the set at a place.
    public int SetAt(int place) => _setAt[place];

    // The size of the set at a place.
    public int SizeAt(int place) => _terms.SizeOf(place);

    // The rank of an item.
    public int RankOf(int item) => _rankOf[item];

    // Copies the ranks of the items of the set at a place, ascending.
    public void CopyTerms(int place, Span<int> terms) => _terms.CopyTo(place, terms);
}
