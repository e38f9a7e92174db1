namespace Competency.Model.Sets;

/// <summary>The most similar sets of many queries: for each query the same number, best first.</summary>
public sealed class NeighborTable
{
    private readonly SetNeighbor[] _neighbors;

    internal NeighborTable(int queryCount, int width)
    {
        QueryCount = queryCount;
        Width = width;
        _neighbors = new SetNeighbor[checked(queryCount * width)];
    }

    /// <summary>The number of queries.</summary>
    public int QueryCount { get; }

    /// <summary>The number of sets for each query.</summary>
    public int Width { get; }

    /// <summary>The sets most similar to a query, best first, equal scores by number.</summary>
    /// <param name="query">The number of the query, from 0.</param>
    public ReadOnlySpan<SetNeighbor> this[int query] => Row(query);

    internal Span<SetNeighbor> Row(int query) => Rows(query, 1);

    internal Span<SetNeighbor> Rows(int first, int count) => _neighbors.AsSpan(first * Width, count * Width);
}
