using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.IcapTables;

/// <summary>Compares what rows of one standard repeat about it, where a table says it again with every task.</summary>
internal sealed class RepeatedFields(DiagnosticBag diagnostics)
{
    private const IcapColumn Last = IcapColumn.StandardLevel;

    private readonly Dictionary<StandardEntry, (string[] Cells, SourceLocation Location)> _first = new(ReferenceEqualityComparer.Instance);

    /// <summary>Keeps what the first row says.</summary>
    public void Remember(TableRecord record, IcapColumns columns, StandardEntry entry) =>
        _first[entry] = ([.. Fields().Select(column => record.Text(columns[column]))], record.At());

    /// <summary>Reports what a later row says otherwise; blank cells say nothing.</summary>
    public void Compare(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (!_first.TryGetValue(entry, out (string[] Cells, SourceLocation Location) first))
        {
            return;
        }

        foreach (IcapColumn column in Fields())
        {
            string cell = record.Text(columns[column]);
            string earlier = first.Cells[(int)column - (int)IcapColumn.Version];
            if (cell.Length > 0 && !string.Equals(cell, earlier, StringComparison.Ordinal))
            {
                diagnostics.Standard = entry.Name;
                diagnostics.Add(DiagnosticRules.RowsContradict, record.At(columns[column]), TextRepair.Excerpt(cell), TextRepair.Excerpt(earlier), first.Location);
            }
        }
    }

    /// <summary>Whether the first row of a standard says nothing that the first row of another does not say.</summary>
    public bool SaysNoMore(StandardEntry entry, StandardEntry than) =>
        _first.TryGetValue(entry, out (string[] Cells, SourceLocation Location) first)
        && _first.TryGetValue(than, out (string[] Cells, SourceLocation Location) other)
        && first.Cells.Zip(other.Cells).All(static cells => cells.First.Length == 0 || string.Equals(cells.First, cells.Second, StringComparison.Ordinal))
        && NotesOf(entry).All(NotesOf(than).Contains);

    private static IEnumerable<string> NotesOf(StandardEntry entry) => entry.Draft.Notes.SelectMany(static note => note.Lines);

    private static IEnumerable<IcapColumn> Fields() =>
        Enumerable.Range((int)IcapColumn.Version, (int)Last - (int)IcapColumn.Version + 1).Select(static column => (IcapColumn)column);
}
