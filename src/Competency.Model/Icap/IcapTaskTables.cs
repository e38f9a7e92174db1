using System.Collections.Concurrent;
using Competency.Model.Drafts;
using Competency.Model.Icap.Cells;
using Competency.Model.Icap.Table;

namespace Competency.Model.Icap;

// The task tables of many standards, whose rows come from elsewhere than a text document: a few rows of one standard at a time,
// several standards side by side. Working memory that one is done with, the next one takes.
internal sealed class IcapTaskTables
{
    private readonly ConcurrentDictionary<StandardDraft, TableSection> _tables = new(ReferenceEqualityComparer.Instance);
    private readonly ConcurrentBag<TableBuffers> _buffers = [];
    private readonly RepeatedTaskMerge _merge = new();

    // Reads rows of a standard, by one thread for each standard at a time. Rows that come later can go on with the last task,
    // but not with the text of its items.
    // draft: The standard.
    // diagnostics: Takes what is found in the rows of this standard.
    // rows: The rows; each is read before the next one is asked for.
    public void Read(StandardDraft draft, DiagnosticBag diagnostics, IEnumerable<ITaskTableRow> rows)
    {
        TableBuffers buffers = _buffers.TryTake(out TableBuffers? free) ? free : new TableBuffers();
        TableSection table = _tables.GetOrAdd(draft, key => new TableSection(key, diagnostics, buffers, CellLayout.Table));
        table.Memory = buffers;
        foreach (ITaskTableRow row in rows)
        {
            table.ReadRow(row);
        }

        table.Rest();
        _buffers.Add(buffers);
    }

    // Gives items to their tasks, once all rows of the standard were read; by one thread at a time.
    public void Finish(StandardDraft draft)
    {
        if (_tables.TryRemove(draft, out TableSection? table))
        {
            table.Finish();
            _merge.Run(draft);
        }
    }
}
