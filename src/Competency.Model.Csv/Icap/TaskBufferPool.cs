using System.Collections.Concurrent;
using Competency.Model.Icap.Table;

namespace Competency.Model.Csv.Icap;

/// <summary>Working memory for the reading of tasks: what one standard is done with, the next one takes. Safe for several threads.</summary>
internal sealed class TaskBufferPool
{
    private const int MostForEach = 40;

    private static readonly int Most = MostForEach * Environment.ProcessorCount;

    private readonly ConcurrentBag<(TableBuffers Table, CellTexts Texts)> _tables = [];
    private readonly ConcurrentBag<IcapTaskRows> _rows = [];
    private int _taken;

    /// <summary>Whether the rows of so many standards are filled or wait that further ones had better be read at once.</summary>
    public bool IsShort => Volatile.Read(ref _taken) > Most;

    /// <summary>Rows to fill.</summary>
    public IcapTaskRows TakeRows()
    {
        Interlocked.Increment(ref _taken);
        return _rows.TryTake(out IcapTaskRows? free) ? free : new IcapTaskRows();
    }

    /// <summary>Takes back rows that are read.</summary>
    public void GiveBack(IcapTaskRows rows)
    {
        _rows.Add(rows);
        Interlocked.Decrement(ref _taken);
    }

    /// <summary>What the reading of rows works with.</summary>
    public (TableBuffers Table, CellTexts Texts) TakeTable() =>
        _tables.TryTake(out (TableBuffers Table, CellTexts Texts) free) ? free : (new TableBuffers(), new CellTexts());

    /// <summary>Gives back what was taken from elsewhere, once all is read.</summary>
    public void Release()
    {
        while (_tables.TryTake(out (TableBuffers Table, CellTexts Texts) free))
        {
            free.Texts.Release();
        }
    }

    /// <summary>Takes it back.</summary>
    public void GiveBack(TableBuffers table, CellTexts texts) => _tables.Add((table, texts));
}
