namespace Competency.Model.Sets.Kernels.Counting;

/// <summary>
/// Sets of items, numbered anew so that counting is fast: sets by size (their <em>place</em>), items by how many sets have
/// them (their <em>rank</em>, the most frequent first). Immutable; <see cref="IndexBuilder"/> makes it.
/// </summary>
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

    /// <summary>How many sets there are.</summary>
    public int Count => _setAt.Length;

    /// <summary>How many items there are; their numbers are below this.</summary>
    public int ItemCount => _rankOf.Length;

    /// <summary>How many items are held as rows; these have the lowest ranks.</summary>
    public int FrequentCount { get; }

    /// <summary>The size of the largest set.</summary>
    public int LargestSize { get; }

    /// <summary>The sets in order of size, cut into tiles.</summary>
    public IndexTile[] Tiles { get; }

    /// <summary>The most counters that a tile has.</summary>
    public int LargestTile { get; }

    /// <summary>How many bytes it holds.</summary>
    public long ByteCount =>
        _terms.ByteCount + ((long)(_setAt.Length + _rankOf.Length) * sizeof(int)) + Tiles.Sum(static tile => tile.ByteCount);

    /// <summary>The number of the set at a place.</summary>
    public int SetAt(int place) => _setAt[place];

    /// <summary>The size of the set at a place.</summary>
    public int SizeAt(int place) => _terms.SizeOf(place);

    /// <summary>The rank of an item.</summary>
    public int RankOf(int item) => _rankOf[item];

    /// <summary>Copies the ranks of the items of the set at a place, ascending.</summary>
    public void CopyTerms(int place, Span<int> terms) => _terms.CopyTo(place, terms);
}
