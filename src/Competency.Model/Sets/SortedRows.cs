namespace Competency.Model.Sets;

// Two ascending rows of numbers side by side: the one merge of sorted rows.
internal ref struct SortedRows(ReadOnlySpan<int> rowA, ReadOnlySpan<int> rowB)
{
    private readonly ReadOnlySpan<int> _rowA = rowA;
    private readonly ReadOnlySpan<int> _rowB = rowB;
    private int _nextA;
    private int _nextB;

    // Where the number stands in each row; −1 in the row that lacks it.
    public int A { get; private set; }

    public int B { get; private set; }

    // Goes on to the next number that both rows have.
    public bool NextShared()
    {
        while (_nextA < _rowA.Length && _nextB < _rowB.Length)
        {
            (A, B) = (_nextA, _nextB);
            if (Step(_rowA[A].CompareTo(_rowB[B])) == 0)
            {
                return true;
            }
        }

        return false;
    }

    // Goes on to the next number that at least one row has.
    public bool Next()
    {
        bool hasA = _nextA < _rowA.Length;
        bool hasB = _nextB < _rowB.Length;
        int order = Step(hasA && hasB ? _rowA[_nextA].CompareTo(_rowB[_nextB]) : hasA ? -1 : 1);
        A = order <= 0 ? _nextA - 1 : -1;
        B = order >= 0 ? _nextB - 1 : -1;
        return hasA || hasB;
    }

    // The overlap of two rows. Apart from NextShared because a count needs no branch on equal numbers.
    public static SetOverlap Overlap(ReadOnlySpan<int> rowA, ReadOnlySpan<int> rowB)
    {
        int shared = 0;
        SortedRows rows = new(rowA, rowB);
        while (rows._nextA < rowA.Length && rows._nextB < rowB.Length)
        {
            shared += rows.Step(rowA[rows._nextA].CompareTo(rowB[rows._nextB])) == 0 ? 1 : 0;
        }

        return new SetOverlap(shared, rowA.Length, rowB.Length);
    }

    // Leaves the smaller of the numbers behind, or both if they are equal.
    private int Step(int order)
    {
        _nextA += order <= 0 ? 1 : 0;
        _nextB += order >= 0 ? 1 : 0;
        return order;
    }
}
