using System.Buffers.Binary;
using System.Numerics;
using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.IcapTables;

/// <summary>
/// Finds rows of tasks that are given twice, as a table has them that was copied or put behind itself. A numbered task
/// directly beneath its equal is none of them: documents repeat themselves like this, and the number says so.
/// </summary>
internal sealed class RepeatedTasks(DiagnosticBag diagnostics)
{
    private static readonly IcapColumn[] Cells =
    [
        IcapColumn.Duty, IcapColumn.Task, IcapColumn.Output, IcapColumn.Indicator, IcapColumn.TaskLevel, IcapColumn.Knowledge, IcapColumn.Skill,
        IcapColumn.Attitude, IcapColumn.AttitudeDefinition,
    ];

    /// <summary>How much of a longer cell is looked at before rows are compared whole; enough for a code and the beginning of a name.</summary>
    private const int Sampled = 2 * sizeof(ulong);

    /// <summary>Whether a row says in every cell what an earlier one of its standard says; reported if so.</summary>
    public bool Contain(TableRecord record, IcapColumns columns, StandardEntry entry)
    {
        if (!HasContent(record, columns))
        {
            return false;
        }

        TaskRowPlace row = new(record.Place, columns);
        bool isKnown = entry.TaskRows.TryFind(Hash(record, columns, entry.Above), row, out TaskRowPlace earlier);
        if (!isKnown || !IsEqual(record, columns, earlier) || IsOfDocument(record, columns, earlier))
        {
            return false;
        }

        diagnostics.Standard = entry.Name;
        string task = TextRepair.Excerpt(record.Text(FirstWithContent(record, columns)).Trim());
        diagnostics.Add(DiagnosticRules.RowRepeated, record.At(), task, earlier.Row.Location.SeenFrom(record.At()));
        diagnostics.Standard = null;
        return true;
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

    /// <summary>What equal rows have in common, and few others: the lengths of cells and how they begin. Blank cells of duty and task mean those of the rows above.</summary>
    private static int Hash(TableRecord record, IcapColumns columns, TaskRowAbove above)
    {
        above.Pass(record.Utf8(columns[IcapColumn.Duty]), record.Utf8(columns[IcapColumn.Task]));
        ulong hash = (uint)above.Hash;
        foreach (IcapColumn column in Cells)
        {
            ReadOnlySpan<byte> cell = column is IcapColumn.Duty or IcapColumn.Task ? [] : record.Utf8(columns[column]);
            hash = Mix(hash, (uint)cell.Length);
            hash = cell.Length < Sampled ? hash : Mix(Mix(hash, BinaryPrimitives.ReadUInt64LittleEndian(cell)), BinaryPrimitives.ReadUInt64LittleEndian(cell[sizeof(ulong)..]));
        }

        return (int)(hash >> 32);
    }

    private static ulong Mix(ulong hash, ulong part)
    {
        const ulong Multiplier = 0x9E3779B97F4A7C15;
        return BitOperations.RotateLeft((hash ^ part) * Multiplier, 29);
    }

    private static bool IsEqual(TableRecord record, IcapColumns columns, TaskRowPlace earlier)
    {
        List<byte[]> cells = earlier.Row.Cells();
        foreach (IcapColumn column in Cells)
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

    private static bool IsOfDocument(TableRecord record, IcapColumns columns, TaskRowPlace earlier) =>
        earlier.Columns == columns
        && earlier.Row.Number == record.Number - 1
        && record.Utf8(columns[IcapColumn.Task]).ContainsAnyInRange((byte)'0', (byte)'9');
}
