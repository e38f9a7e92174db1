using System.Collections.Immutable;
using Competency.Model.Icap.Lines;
using Competency.Model.Text;

namespace Competency.Model.Icap.Table;

// The heading of the task table: which column stands where.
internal sealed class TableHeading
{
    private const int FewestColumns = 3;

    private TableHeading(ImmutableArray<TableColumn> columns) => Columns = columns;

    // The seven columns in their usual order, for tables whose heading is lost.
    public static TableHeading Usual { get; } = new(
    [
        TableColumn.Duty, TableColumn.Task, TableColumn.Output, TableColumn.Indicator,
        TableColumn.Level, TableColumn.Knowledge, TableColumn.Skill,
    ]);

    // The column at each position.
    public ImmutableArray<TableColumn> Columns { get; }

    // The columns that a table should have and this one has not.
    public IEnumerable<TableColumn> Missing => Usual.Columns.Where(column => !Columns.Contains(column));

    // The heading that the cells are, if they are one.
    public static TableHeading? TryRead(IReadOnlyList<string> cells)
    {
        if (!MayBeHeading(cells))
        {
            return null;
        }

        List<TableColumn> columns = [.. cells.Select(ColumnOf)];
        while (columns.Count > 0 && columns[^1] == TableColumn.Unknown && ChineseText.TrimSpaces(cells[columns.Count - 1]).IsEmpty)
        {
            columns.RemoveAt(columns.Count - 1);
        }

        if (columns.Distinct().Count(static column => column != TableColumn.Unknown) < FewestColumns)
        {
            return null;
        }

        int combined = cells.Select(static cell => Headings.Normalize(cell)).ToList().IndexOf("職能內涵");
        if (combined >= 0)
        {
            SpreadCombined(columns, combined);
        }

        return new TableHeading([.. columns]);
    }

    private static bool MayBeHeading(IReadOnlyList<string> cells)
    {
        int labels = 0;
        for (int i = 0; i < cells.Count && labels < FewestColumns; i++)
        {
            labels += Headings.MayBeLabel(cells[i]) ? 1 : 0;
        }

        return labels == FewestColumns;
    }

    // Whether the cells are a further row of the heading: nothing but words such as (K=knowledge 知識).
    public static bool IsContinuation(IReadOnlyList<string> cells)
    {
        bool any = false;
        foreach (string cell in cells.Where(static cell => !ChineseText.TrimSpaces(cell).IsEmpty))
        {
            any = true;
            if (ColumnOf(cell) == TableColumn.Unknown && !IsKindWord(cell))
            {
                return false;
            }
        }

        return any;
    }

    // The name by which messages call a column: that of a table as it stands there, else that of the documents.
    public static string NameOf(TableColumn column, SourceLocation location) => location.ColumnName ?? NameOf(column);

    // The name of a column in the documents.
    public static string NameOf(TableColumn column) => column switch
    {
        TableColumn.Duty => "主要職責",
        TableColumn.Task => "工作任務",
        TableColumn.Output => "工作產出",
        TableColumn.Indicator => "行為指標",
        TableColumn.Level => "職能級別",
        TableColumn.Knowledge => "職能內涵 (K=knowledge 知識)",
        TableColumn.Skill => "職能內涵 (S=skills 技能)",
        _ => "?",
    };

    // The column whose heading the cell is.
    public static TableColumn ColumnOf(string cell) =>
        Headings.MayBeLabel(cell) ? ColumnOfNormalized(Headings.Normalize(cell)) : TableColumn.Unknown;

    private static TableColumn ColumnOfNormalized(string cell) => cell switch
    {
        "主要職責" or "工作職責" or "主要工作職責" => TableColumn.Duty,
        "工作任務" or "主要工作任務" => TableColumn.Task,
        "工作產出" or "主要工作產出" or "產出" => TableColumn.Output,
        "行為指標" or "主要行為指標" => TableColumn.Indicator,
        "職能級別" or "級別" => TableColumn.Level,
        _ when !cell.StartsWith("職能內涵", StringComparison.Ordinal) => TableColumn.Unknown,
        _ when cell.Contains("K=", StringComparison.OrdinalIgnoreCase)
            || cell.Contains("知識", StringComparison.Ordinal) => TableColumn.Knowledge,
        _ when cell.Contains("S=", StringComparison.OrdinalIgnoreCase)
            || cell.Contains("技能", StringComparison.Ordinal) => TableColumn.Skill,
        _ => TableColumn.Unknown,
    };

    // One heading 職能內涵 over two columns: knowledge, then skills.
    private static void SpreadCombined(List<TableColumn> columns, int at)
    {
        while (columns.Count < at + 2)
        {
            columns.Add(TableColumn.Unknown);
        }

        columns[at] = TableColumn.Knowledge;
        columns[at + 1] = columns[at + 1] == TableColumn.Unknown ? TableColumn.Skill : columns[at + 1];
    }

    private static bool IsKindWord(string cell)
    {
        string word = Headings.MayBeLabel(cell) ? Headings.Normalize(cell).Trim('(', ')') : "";
        return word.StartsWith("K=", StringComparison.OrdinalIgnoreCase)
            || word.StartsWith("S=", StringComparison.OrdinalIgnoreCase)
            || word is "知識" or "技能" or "K" or "S" or "職能";
    }
}
