using System.Text;

namespace Competency.Model.Csv.Tests.Frameworks;

/// <summary>Tables of releases as rows of cells, to be written in the forms in which a framework is published.</summary>
internal static class FrameworkTexts
{
    /// <summary>The cells of a tab-separated text without quotes.</summary>
    public static string[][] ReadTabs(string path) =>
        [.. File.ReadLines(path).Where(static line => line.Length > 0).Select(static line => line.Split('\t'))];

    /// <summary>Tab-separated text.</summary>
    public static string Tabs(IEnumerable<string[]> rows) => Join(rows, static row => string.Join('\t', row));

    /// <summary>CSV with quotes where they have to be, and blank cells for n/a.</summary>
    public static string Csv(IEnumerable<string[]> rows) => Join(rows, static row => string.Join(',', row.Select(Quoted)));

    /// <summary>JSON: one object a row under row, with names as databases have them.</summary>
    public static string Json(IEnumerable<string[]> rows)
    {
        string[][] all = [.. rows];
        string[] names = [.. all[0].Select(DatabaseName)];
        IEnumerable<string> objects = all.Skip(1).Select(row =>
            "{" + string.Join(",", row.Select((cell, column) => $"\"{names[column]}\":{Value(cell)}")) + "}");
        return "{\"row\": [\n" + string.Join(",\n", objects) + "\n]}";
    }

    /// <summary>Rows with a column put in; the cell follows from the row.</summary>
    public static IEnumerable<string[]> WithColumn(this IEnumerable<string[]> rows, int at, string name, Func<string[], string> cell) =>
        rows.Select((row, index) => (string[])[.. row[..at], index == 0 ? name : cell(row), .. row[at..]]);

    /// <summary>Rows without some columns.</summary>
    public static IEnumerable<string[]> WithoutColumns(this IEnumerable<string[]> rows, params string[] names)
    {
        string[][] all = [.. rows];
        int[] kept = [.. Enumerable.Range(0, all[0].Length).Where(column => !names.Contains(all[0][column]))];
        return all.Select(row => kept.Select(column => column < row.Length ? row[column] : "").ToArray());
    }

    /// <summary>The document of a table.</summary>
    public static DocumentContent Document(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>task_statements of Task Statements.</summary>
    public static string DatabaseName(string name) =>
        name.Replace("O*NET-SOC", "onetsoc", StringComparison.Ordinal).Replace(' ', '_').ToLowerInvariant();

    private static string Join(IEnumerable<string[]> rows, Func<string[], string> line) =>
        string.Concat(rows.Select(row => line(row) + "\r\n"));

    private static string Quoted(string cell) => cell switch
    {
        "n/a" => "",
        _ when cell.AsSpan().ContainsAny(',', '"') => $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"",
        _ => cell,
    };

    private static string Value(string cell) => cell is "n/a" ? "null" : System.Text.Json.JsonSerializer.Serialize(cell);
}
