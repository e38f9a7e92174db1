namespace Competency.Model.Sets;

/// <summary>The most similar sets of many queries: for each query the same number, best first.</summary>
public sealed class NeighborTable
{
    private readonly SetNeighbor[] _neighbors;

    internal NeighborTable(int queryCount, int maxCount)
    {
        if ((long)queryCount * maxCount > Array.MaxLength)
        {
            throw new ArgumentOutOfRangeException(
                nameof(maxCount),
                maxCount,
                $"{queryCount} queries cannot have {maxCount} neighbors each in one table. Ask for fewer, or in parts.");
        }

        QueryCount = queryCount;
        Width = maxCount;
        _neighbors = new SetNeighbor[queryCount * maxCount];
    }

    /// <summary>The number of queries.</summary>
    public int QueryCount { get; }

    /// <summary>The number of sets for each query.</summary>
    public int Width { get; }

    /// <summary>The sets most similar to a query, best first, equal scores by number.</summary>
    /// <param name="query">The number of the query, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such query.</exception>
    public ReadOnlySpan<SetNeighbor> this[int query]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(query);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(query, QueryCount);
            return Row(query);
        }
    }

    internal Span<SetNeighbor> Row(int query) => Rows(query, 1);

    internal Span<SetNeighbor> Rows(int first, int count) => _neighbors.AsSpan(first * Width, count * Width);
}
