using System.Collections.Concurrent;
using Competency.Model.Icap;

namespace Competency.Model.Csv.Icap;

// Working memory for the reading of tasks: what one standard is done with, the next one takes. Safe for several threads.
internal sealed class TaskBufferPool
{
    private const int MostForEach = 40;

    private static readonly int Most = MostForEach * Environment.ProcessorCount;

    private readonly ConcurrentBag<CellTexts> _texts = [];
    private readonly ConcurrentBag<IcapTaskRows> _rows = [];
    private int _taken;

    // Whether the rows of so many standards are filled or wait that further ones had better be read at once.
    public bool IsShort => Volatile.Read(ref _taken) > Most;

    // The task tables of all standards.
    public IcapTaskTables Tables { get; } = new();

    // Rows to fill.
    public IcapTaskRows TakeRows()
    {
        Interlocked.Increment(ref _taken);
        return _rows.TryTake(out IcapTaskRows? free) ? free : new IcapTaskRows();
    }

    // Room for the texts of rows.
    public CellTexts TakeTexts() => _texts.TryTake(out CellTexts? free) ? free : new CellTexts();

    // Takes back rows that are read.
    public void GiveBack(IcapTaskRows rows)
    {
        _rows.Add(rows);
        Interlocked.Decrement(ref _taken);
    }

    // Takes back room for texts.
    public void GiveBack(CellTexts texts) => _texts.Add(texts);

    // Gives back what was taken from elsewhere, once all is read.
    public void Release()
    {
        while (_texts.TryTake(out CellTexts? free))
        {
            free.Release();
        }
    }
}
