using System.Collections.Immutable;
using System.Globalization;
using Competency.Model.Data.Columns;
using Competency.Model.Tables;
using Competency.Model.Tables.Reading;
using Competency.Model.Text;

namespace Competency.Model.Data.Tables;

// The columns that a table should have, found in a file, and their values in the types that they should have.
internal sealed class TypedColumns
{
    private readonly TableSource _source;
    private readonly ImmutableArray<TableColumn> _columns;
    private readonly List<int> _wanted = [];
    private readonly int[] _places;
    private readonly TableValue[][] _values;

    private TypedColumns(TableSource source, ImmutableArray<TableColumn> columns)
    {
        _source = source;
        _columns = columns;
        _places = new int[columns.Length];
        _values = new TableValue[columns.Length][];
        Array.Fill(_places, -1);
        Array.Fill(_values, []);
    }

    // How many rows of the group that was read last there are.
    public int RowCount => _source.RowCount;

    // Finds the columns by their names. Those that cannot be used are reported, and are blank.
    // columns: The columns that the table should have.
    // nameOf: What a name in the file means; the name itself if it means nothing else.
    public static TypedColumns Find(
        TableSource source,
        ImmutableArray<TableColumn> columns,
        Phrase noun,
        DiagnosticBag diagnostics,
        Func<string, string>? nameOf = null)
    {
        TypedColumns found = new(source, columns);
        for (int at = 0; at < source.Columns.Count; at++)
        {
            SourceColumn given = source.Columns[at];
            SourceLocation location = new() { File = source.File, ColumnName = Excerpt.Of(given.Name) };
            int column = IndexOf(columns, nameOf is null ? given.Name : nameOf(given.Name));
            if (column < 0 || found._places[column] >= 0)
            {
                diagnostics.Add(TidyRules.TableColumnUnknown, location, Excerpt.Of(given.Name), noun, "");
            }
            else if (!Holds(given.Type, columns[column].Type))
            {
                diagnostics.Add(ColumnarRules.ColumnTypeDiffers, location, given.TypeName, WordOf(columns[column].Type));
            }
            else
            {
                found._places[column] = found._wanted.Count;
                found._wanted.Add(at);
            }
        }

        return found;
    }

    // Whether the file has a column that can be used.
    public bool Has(int column) => _places[column] >= 0;

    // Reads the next group of rows; false if there is none.
    public bool Read() => _source.Read(_wanted, _values);

    // Where a row of the group is.
    public SourceLocation At(int row) => new() { File = _source.File, Row = (int)Math.Min(int.MaxValue, _source.RowsBefore + row + 1) };

    // Where a cell is.
    public SourceLocation At(int row, int column) => At(row) with { ColumnName = _columns[column].Name };

    // A cell, in the type of its column; blank if it has no such value.
    // isUnreadable: Whether it has another value.
    public TableValue Value(int row, int column, out bool isUnreadable)
    {
        TableValue given = _places[column] < 0 ? default : _values[_places[column]][row];
        if (_columns[column].Type == ColumnType.Text && given.Number is double.NaN)
        {
            given = default; // what data frames have where there is no text
        }

        TableValue value = given.IsBlank ? given : Convert(given, _columns[column].Type);
        isUnreadable = value.IsBlank && !given.IsBlank;
        return isUnreadable ? given : value;
    }

    // A value in another type; blank if it has none.
    public static TableValue Convert(in TableValue given, ColumnType wanted)
    {
        double? number = given.Integer ?? given.Number;
        return wanted switch
        {
            ColumnType.Text when number is double whole && double.IsInteger(whole) && Math.Abs(whole) <= (double)decimal.MaxValue / 2 =>
                new TableValue(whole.ToString("F0", CultureInfo.InvariantCulture)),
            ColumnType.Text => given.Text is null ? default : given,
            ColumnType.Integer =>
                number is double whole && double.IsInteger(whole) && Math.Abs(whole) <= int.MaxValue ? new TableValue((int)whole) : default,
            ColumnType.Number => number is double value && double.IsFinite(value) ? new TableValue(number) : default,
            _ => given,
        };
    }

    private static int IndexOf(ImmutableArray<TableColumn> columns, string name)
    {
        for (int column = 0; column < columns.Length; column++)
        {
            if (string.Equals(columns[column].Name, name, StringComparison.OrdinalIgnoreCase))
            {
                return column;
            }
        }

        return -1;
    }

    // Programs that have no whole numbers with blanks make fractions of them, and codes that are numbers are read as such.
    private static bool Holds(ColumnType? given, ColumnType wanted) => wanted switch
    {
        ColumnType.Text => given is ColumnType.Text or ColumnType.Integer or ColumnType.Number,
        ColumnType.Boolean => given is ColumnType.Boolean,
        _ => given is ColumnType.Integer or ColumnType.Number,
    };

    private static Phrase WordOf(ColumnType type) => type switch
    {
        ColumnType.Integer => "whole numbers",
        ColumnType.Number => "numbers",
        ColumnType.Boolean => "true or false",
        _ => "texts",
    };
}
