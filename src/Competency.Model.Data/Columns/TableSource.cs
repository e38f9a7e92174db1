using System.Globalization;
using Competency.Model.Tables;
using Competency.Model.Text;

namespace Competency.Model.Data.Columns;

// A columnar file that is read group by group, from its first to its last. What is wrong with it is reported and ends it: whatever a
// library throws at the content of a file is no exception here.
internal abstract class TableSource(string file, DiagnosticBag diagnostics) : IDisposable
{
    // More rows than anybody writes together would only be there to fill the memory.
    private const int MostRowsOfGroup = 1 << 24;

    // A gibibyte of values.
    private const long MostValuesOfGroup = 1L << 26;

    private const int LongestReason = 200;
    private const long MostExact = 1L << 53;

    private int _group;

    // The name of the file in diagnostics.
    public string File => file;

    // The columns in the order of the file.
    public abstract IReadOnlyList<SourceColumn> Columns { get; }

    // What the file says of itself.
    public abstract IEnumerable<KeyValuePair<string, string>> Metadata { get; }

    // How many values the wanted columns may have in all: those who keep them say so.
    public long MostValues { get; set; } = long.MaxValue;

    // How many groups of rows there are.
    public abstract int GroupCount { get; }

    // How many rows there were before the group that was read last.
    public long RowsBefore { get; private set; }

    // How many rows the group that was read last has.
    public int RowCount { get; private set; }

    // A whole number of 64 bits: a number, or a text where a number would not be exact, such as a long identifier.
    protected static TableValue ValueOf(long value) =>
        Math.Abs((decimal)value) <= MostExact
            ? new TableValue((double?)value)
            : new TableValue(value.ToString(CultureInfo.InvariantCulture));

    // The same without a sign.
    protected static TableValue ValueOf(ulong value) =>
        value <= MostExact ? new TableValue((double?)value) : new TableValue(value.ToString(CultureInfo.InvariantCulture));

    // Reads the next group: of the wanted columns, one after the other, as many values as it has rows; false if there is none.
    // values: For each wanted column, memory that is used again or replaced if it is too short.
    public bool Read(IReadOnlyList<int> wanted, TableValue[][] values)
    {
        RowsBefore += RowCount;
        RowCount = 0;
        _group++;
        try
        {
            RowCount = ReadGroup(wanted, values) ?? 0;
            return RowCount > 0 || HasMore;
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            SourceLocation location = new() { File = file, Row = (int)Math.Min(int.MaxValue, RowsBefore + 1) };
            diagnostics.Add(ColumnarRules.GroupDamaged, location, _group, RowsBefore, ReasonOf(exception));
            return false;
        }
    }

    // Goes on behind the next group; false if there is none.
    public bool Skip() => Read([], []);

    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    // Opens a file; null, with a diagnostic, if that is not possible.
    protected static T? Open<T>(Func<T> open, string file, string format, DiagnosticBag diagnostics)
        where T : TableSource
    {
        try
        {
            return open();
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            diagnostics.Add(ColumnarRules.FileDamaged, new SourceLocation { File = file }, format, ReasonOf(exception));
            return null;
        }
    }

    // Whether there are groups behind the one that was read last; some have no rows.
    protected abstract bool HasMore { get; }

    // Reads the next group; how many rows it has, null if there is none.
    protected abstract int? ReadGroup(IReadOnlyList<int> wanted, TableValue[][] values);

    // Throws InvalidDataException: A group has more rows, or more values in the wanted columns, than fit into memory, or a file more rows
    // than can be numbered.
    protected void ThrowIfTooMany(long rows, int wanted)
    {
        if (rows is < 0 or > MostRowsOfGroup
            || rows * wanted > MostValuesOfGroup
            || RowsBefore + rows > int.MaxValue
            || (RowsBefore + rows) * wanted > MostValues)
        {
            throw new InvalidDataException(string.Create(CultureInfo.InvariantCulture, $"It says that it has {rows} rows."));
        }
    }

    protected virtual void Dispose(bool disposing)
    {
    }

    private static string ReasonOf(Exception exception) =>
        Excerpt.Of((exception is AggregateException { InnerException: Exception inner } ? inner : exception).Message, LongestReason);
}
