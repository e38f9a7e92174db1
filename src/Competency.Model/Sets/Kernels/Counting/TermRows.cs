namespace Competency.Model.Sets.Kernels.Counting;

// The items of each set by rank, ascending: the frequent ones first. In two bytes each where ranks allow it.
internal sealed class TermRows
{
    private readonly int[] _starts;
    private readonly ushort[] _narrow = [];
    private readonly int[] _wide = [];

    public TermRows(int[] starts, int termCount)
    {
        _starts = starts;
        IsNarrow = termCount <= ushort.MaxValue + 1;
        if (IsNarrow)
        {
            _narrow = new ushort[starts[^1]];
        }
        else
        {
            _wide = new int[starts[^1]];
        }
    }

    private bool IsNarrow { get; }

    // How many bytes it holds.
    public long ByteCount =>
        ((long)_starts.Length * sizeof(int)) + ((long)_narrow.Length * sizeof(ushort)) + ((long)_wide.Length * sizeof(int));

    // How many items the set at the place has.
    public int SizeOf(int place) => _starts[place + 1] - _starts[place];

    // Sets the item at a position over all rows.
    public void Set(int position, int term)
    {
        if (IsNarrow)
        {
            _narrow[position] = (ushort)term;
        }
        else
        {
            _wide[position] = term;
        }
    }

    // Copies the items of the set at the place.
    public void CopyTo(int place, Span<int> terms)
    {
        int start = _starts[place];
        int size = SizeOf(place);
        if (!IsNarrow)
        {
            _wide.AsSpan(start, size).CopyTo(terms);
            return;
        }

        ReadOnlySpan<ushort> row = _narrow.AsSpan(start, size);
        for (int index = 0; index < row.Length; index++)
        {
            terms[index] = row[index];
        }
    }
}
