namespace Competency.Model.Sets;

/// <summary>The nearest sets of many queries, best first: as many for each query.</summary>
public sealed class NeighborTable
{
    private readonly SetNeighbor[] _neighbors;

    internal NeighborTable(int queryCount, int width)
    {
        QueryCount = queryCount;
        Width = width;
        _neighbors = new SetNeighbor[checked(queryCount * width)];
    }

    /// <summary>How many queries were answered.</summary>
    public int QueryCount { get; }

    /// <summary>How many sets each answer has.</summary>
    public int Width { get; }

    /// <summary>The answer to a query: by score, equal scores by number.</summary>
    public ReadOnlySpan<SetNeighbor> this[int query] => Row(query);

    internal Span<SetNeighbor> Row(int query) => Rows(query, 1);

    internal Span<SetNeighbor> Rows(int first, int count) => _neighbors.AsSpan(first * Width, count * Width);
}
