using System.Collections.Concurrent;
using Competency.Model.Icap;

namespace Competency.Model.Csv.Icap;

/// <summary>
/// Working memory for the reading of tasks: what one standard is done with, the next one takes. Safe for several threads.
/// </summary>
internal sealed class TaskBufferPool
{
    private const int MostForEach = 40;

    private static readonly int Most = MostForEach * Environment.ProcessorCount;

    private readonly ConcurrentBag<CellTexts> _texts = [];
    private readonly ConcurrentBag<IcapTaskRows> _rows = [];
    private int _taken;

    /// <summary>Whether the rows of so many standards are filled or wait that further ones had better be read at once.</summary>
    public bool IsShort => Volatile.Read(ref _taken) > Most;

    /// <summary>The task tables of all standards.</summary>
    public IcapTaskTables Tables { get; } = new();

    /// <summary>Rows to fill.</summary>
    public IcapTaskRows TakeRows()
    {
        Interlocked.Increment(ref _taken);
        return _rows.TryTake(out IcapTaskRows? free) ? free : new IcapTaskRows();
    }

    /// <summary>Room for the texts of rows.</summary>
    public CellTexts TakeTexts() => _texts.TryTake(out CellTexts? free) ? free : new CellTexts();

    /// <summary>Takes back rows that are read.</summary>
    public void GiveBack(IcapTaskRows rows)
    {
        _rows.Add(rows);
        Interlocked.Decrement(ref _taken);
    }

    /// <summary>Takes back room for texts.</summary>
    public void GiveBack(CellTexts texts) => _texts.Add(texts);

    /// <summary>Gives back what was taken from elsewhere, once all is read.</summary>
    public void Release()
    {
        while (_texts.TryTake(out CellTexts? free))
        {
            free.Release();
        }
    }
}
