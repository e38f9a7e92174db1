namespace Competency.Model.Csv.Icap;

// The duty and the task that rows of a standard are beneath: blank cells of a row mean those of the rows above, also of rows
// that were left out.
internal sealed class InheritedCells
{
    private int _duty;
    private int _task;

    // What is equal for rows of one duty and task.
    public int Hash => HashCode.Combine(_duty, _task);

    // The cell of the duty, if rows that were left out give another one than those that were kept; nothing otherwise.
    public ReadOnlyMemory<byte> Duty { get; set; }

    // The cell of the task, likewise.
    public ReadOnlyMemory<byte> Task { get; set; }

    // Goes on to a row with these cells.
    public void Pass(ReadOnlySpan<byte> duty, ReadOnlySpan<byte> task)
    {
        _duty = duty.IsEmpty ? _duty : HashOf(duty);
        _task = task.IsEmpty ? _task : HashOf(task);
    }

    private static int HashOf(ReadOnlySpan<byte> cell)
    {
        HashCode hash = default;
        hash.AddBytes(cell);
        return hash.ToHashCode();
    }
}
