using System.Buffers.Binary;
using System.Numerics;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Finds rows of tasks that are given twice, as a table has them that was copied or put behind itself. A numbered task directly
// beneath its equal is none of them: documents repeat themselves like this, and the number says so.
internal sealed class RepeatedTasks(DiagnosticBag diagnostics)
{
    private static readonly IcapColumn[] Cells =
    [
        IcapColumn.Duty, IcapColumn.Task, IcapColumn.Output, IcapColumn.Indicator,
        IcapColumn.TaskLevel, IcapColumn.Knowledge, IcapColumn.Skill,
        IcapColumn.Attitude, IcapColumn.AttitudeDefinition,
    ];

    private static readonly IcapColumn[] CellsAndCodes = [.. Cells, .. CodeNameCells.Columns.Select(static column => column.Code)];

    // So many rows of one number are compared, so that a hostile table costs no more than its length.
    private const int MostAlike = 16;

    // Whether a row says in every cell what an earlier one of its standard says; reported if so.
    public bool Contains(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (!HasContent(record, columns))
        {
            return false;
        }

        if (Find(record, columns, entry) is not TaskRowLocation earlier || IsOfDocument(record, columns, earlier))
        {
            return false;
        }

        diagnostics.Standard = entry.Name;
        string task = Excerpt.Of(record.Text(FirstWithContent(record, columns)).Trim());
        diagnostics.Add(TableRules.RowRepeated, record.At(), task, earlier.Row.Location.SeenFrom(record.At()), "");
        diagnostics.Standard = null;
        return true;
    }

    // An earlier row that is equal; the row is remembered if there is none. Rows that differ in the middle of long cells only
    // have one number, and take the next ones.
    private static TaskRowLocation? Find(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        TaskRowLocation row = new(record.Location, columns);
        int hash = Hash(record, columns, entry.Inherited);
        for (int alike = 0; alike < MostAlike && entry.TaskRows.TryFind(hash + alike, row, out TaskRowLocation earlier); alike++)
        {
            if (IsEqual(record, columns, earlier))
            {
                return earlier;
            }
        }

        return null;
    }

    private static bool HasContent(TableRecord record, IcapColumns columns) => FirstWithContent(record, columns) >= 0;

    private static int FirstWithContent(TableRecord record, IcapColumns columns)
    {
        int task = columns[IcapColumn.Task];
        if (!record.IsBlank(task))
        {
            return task;
        }

        foreach (IcapColumn column in Cells)
        {
            if (column < IcapColumn.Attitude && !record.IsBlank(columns[column]))
            {
                return columns[column];
            }
        }

        return -1;
    }

    // What equal rows have in common, and few others: the lengths of cells, how they begin and how they end. Blank cells of
    // duty and task mean those of the rows above.
    private static int Hash(TableRecord record, IcapColumns columns, InheritedCells above)
    {
        above.Pass(record.Utf8(columns[IcapColumn.Duty]), record.Utf8(columns[IcapColumn.Task]));
        ulong hash = (uint)above.Hash;
        foreach (IcapColumn column in columns.HasCodes ? CellsAndCodes : Cells)
        {
            ReadOnlySpan<byte> cell = column is IcapColumn.Duty or IcapColumn.Task ? [] : record.Utf8(columns[column]);
            hash = Mix(Mix(hash, (uint)cell.Length), Ends(cell));
        }

        return (int)(hash >> 32);
    }

    // How a cell begins and ends, which for a short one is all of it.
    private static ulong Ends(ReadOnlySpan<byte> cell)
    {
        if (cell.Length >= sizeof(ulong))
        {
            return Mix(BinaryPrimitives.ReadUInt64LittleEndian(cell), BinaryPrimitives.ReadUInt64LittleEndian(cell[^sizeof(ulong)..]));
        }

        ulong all = 0;
        foreach (byte each in cell)
        {
            all = (all << 8) | each;
        }

        return all;
    }

    private static ulong Mix(ulong hash, ulong part)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        return BitOperations.RotateLeft((hash ^ part) * Multiplier, 29);
    }

    private static bool IsEqual(TableRecord record, IcapColumns columns, TaskRowLocation earlier)
    {
        List<byte[]> cells = earlier.Row.Cells();
        foreach (IcapColumn column in columns.HasCodes || earlier.Columns.HasCodes ? CellsAndCodes : Cells)
        {
            int index = earlier.Columns[column];
            ReadOnlySpan<byte> cell = (uint)index < (uint)cells.Count ? cells[index] : [];
            bool isAsAbove = column is IcapColumn.Duty or IcapColumn.Task && (cell.IsEmpty || record.Utf8(columns[column]).IsEmpty);
            if (!isAsAbove && !cell.SequenceEqual(record.Utf8(columns[column])))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsOfDocument(TableRecord record, IcapColumns columns, TaskRowLocation earlier) =>
        earlier.Columns == columns
        && earlier.Row.Number == record.Number - 1
        && record.Utf8(columns[IcapColumn.Task]).ContainsAnyInRange((byte)'0', (byte)'9');
}
