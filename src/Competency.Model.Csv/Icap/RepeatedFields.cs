using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Compares what rows of one standard repeat about it, where a table says it again with every task.
internal sealed class RepeatedFields(DiagnosticBag diagnostics)
{
    private const IcapColumn First = IcapColumn.Version;
    private const IcapColumn Last = IcapColumn.StandardLevel;

    private readonly Dictionary<StandardEntry, FirstRow> _first = new(ReferenceEqualityComparer.Instance);

    // Keeps what the first row says.
    public void Remember(TableRecord record, IcapColumns columns, StandardEntry entry) =>
        _first[entry] = new FirstRow(record.Location, columns);

    // Reports what a later row says otherwise; blank cells say nothing.
    public void Compare(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (!_first.TryGetValue(entry, out FirstRow? first))
        {
            return;
        }

        for (IcapColumn column = First; column <= Last; column++)
        {
            string cell = record.Text(columns[column]);
            string earlier = first[column];
            if (cell.Length > 0 && !string.Equals(cell, earlier, StringComparison.Ordinal))
            {
                diagnostics.Standard = entry.Name;
                diagnostics.Add(
                    TableRules.RowsContradict, record.At(columns[column]), Excerpt.Of(cell), Excerpt.Of(earlier), first.Location);
            }
        }
    }

    // Whether the first row of a standard says nothing that the first row of another does not say.
    public bool SaysNoMore(StandardEntry entry, StandardEntry than) =>
        _first.TryGetValue(entry, out FirstRow? first)
        && _first.TryGetValue(than, out FirstRow? other)
        && first.SaysNoMore(other)
        && NotesOf(entry).All(NotesOf(than).Contains);

    private static IEnumerable<string> NotesOf(StandardEntry entry) => entry.Draft.Notes.SelectMany(static note => note.Lines);

    // The first row of a standard; its cells become texts when another row is compared with it, which most tables have none of.
    private sealed class FirstRow(RowLocation place, IcapColumns columns)
    {
        private string[]? _cells;

        public SourceLocation Location => place.Location;

        public string this[IcapColumn column] => (_cells ??= Read())[column - First];

        public bool SaysNoMore(FirstRow than)
        {
            for (IcapColumn column = First; column <= Last; column++)
            {
                if (this[column].Length > 0 && !string.Equals(this[column], than[column], StringComparison.Ordinal))
                {
                    return false;
                }
            }

            return true;
        }

        private string[] Read()
        {
            List<byte[]> row = place.Cells();
            string[] cells = new string[Last - First + 1];
            for (IcapColumn column = First; column <= Last; column++)
            {
                int index = columns[column];
                cells[column - First] = (uint)index < (uint)row.Count ? Encoding.UTF8.GetString(row[index]) : "";
            }

            return cells;
        }
    }
}
