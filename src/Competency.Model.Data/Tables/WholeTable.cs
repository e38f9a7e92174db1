using System.Collections.Immutable;
using Competency.Model.Data.Columns;
using Competency.Model.Tables;
using Competency.Model.Text;

namespace Competency.Model.Data.Tables;

// A table of any columns, read as a whole.
internal static class WholeTable
{
    // Two gibibytes: more is read by rows, or by a database.
    private const long MostValues = 1L << 27;

    // The table; null, with a diagnostic, if the file cannot be read. Columns that are no plain values are reported and left out.
    public static CatalogTable? Read(Stream file, string name, DiagnosticBag diagnostics)
    {
        using TableSource? source = TableSources.Open(file, name, diagnostics);
        if (source is null)
        {
            return null;
        }

        int[] wanted = [.. Enumerable.Range(0, source.Columns.Count).Where(at => source.Columns[at].Type is not null)];
        foreach (SourceColumn column in source.Columns.Where(static column => column.Type is null))
        {
            SourceLocation location = new() { File = name, ColumnName = column.Name };
            diagnostics.Add(ColumnarRules.ColumnTypeDiffers, location, column.TypeName, (Phrase)"plain values");
        }

        source.MostValues = MostValues;
        List<(int Count, TableValue[][] Columns)> groups = [];
        TableValue[][] values = Empty(wanted.Length);
        while (source.Read(wanted, values))
        {
            groups.Add((source.RowCount, values));
            values = Empty(wanted.Length);
        }

        ImmutableArray<TableColumn> columns = [.. wanted.Select((at, place) => ColumnOf(source.Columns[at], place, groups))];
        string table = FileOrigin.NameOf(source.Metadata) ?? Path.GetFileNameWithoutExtension(name);
        return new CatalogTable(table, columns, RowsOf(groups)) { Origin = FileOrigin.Read(source.Metadata) };
    }

    // Whole numbers that are too long to be exact as numbers are texts, and so is then their column.
    private static TableColumn ColumnOf(SourceColumn column, int place, List<(int Count, TableValue[][] Columns)> groups)
    {
        bool isText = column.Type == ColumnType.Number
            && groups.Exists(group => Array.Exists(group.Columns[place], static value => value.Text is not null));
        if (!isText)
        {
            return TableColumn.Of(column.Name, column.Type.GetValueOrDefault());
        }

        foreach ((int count, TableValue[][] columns) in groups)
        {
            for (int row = 0; row < count; row++)
            {
                columns[place][row] = TypedColumns.Convert(columns[place][row], ColumnType.Text);
            }
        }

        return TableColumn.Of(column.Name, ColumnType.Text);
    }

    private static TableValue[][] Empty(int count)
    {
        TableValue[][] values = new TableValue[count][];
        Array.Fill(values, []);
        return values;
    }

    private static IEnumerable<TableValue[]> RowsOf(List<(int Count, TableValue[][] Columns)> groups)
    {
        foreach ((int count, TableValue[][] columns) in groups)
        {
            for (int row = 0; row < count; row++)
            {
                yield return [.. columns.Select(column => column[row])];
            }
        }
    }
}
