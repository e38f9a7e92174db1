using Competency.Model.Csv.Tables;
using Competency.Model.Icap.Table;

namespace Competency.Model.Csv.Icap;

// Rows of the task table of one standard that wait to be read; then those of another.
internal sealed class IcapTaskRows
{
    private readonly List<IcapTaskRow> _rows = [];

    // How many rows wait.
    public int Count { get; private set; }

    // Adds the row that the reader stands on.
    public void Add(TableRecord record, IcapColumns columns, DiagnosticBag diagnostics, InheritedCells above)
    {
        IcapTaskRow? before = Count > 0 ? _rows[Count - 1] : null;
        if (Count < _rows.Count)
        {
            _rows[Count].Take(record, columns, diagnostics, before);
        }
        else
        {
            _rows.Add(new IcapTaskRow(record, columns, diagnostics, before));
        }

        _rows[Count].Complete(above);
        Count++;
    }

    // The rows in their order; each can be read until the next one is asked for, and none waits after this.
    // texts: Room for the texts of cells.
    public IEnumerable<ITaskTableRow> Take(CellTexts texts)
    {
        for (int at = 0; at < Count; at++)
        {
            _rows[at].Begin(texts);
            yield return _rows[at];
        }

        Count = 0;
    }
}
