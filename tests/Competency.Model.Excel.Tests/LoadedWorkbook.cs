using System.Text;
using Competency.Model.Excel.Tests.Workbooks;

namespace Competency.Model.Excel.Tests;

/// <summary>Workbooks and the CSV files that would be saved from them, loaded.</summary>
internal static class LoadedWorkbook
{
    /// <summary>A heading of task tables.</summary>
    public static readonly string[] Heading =
    [
        "職能基準代碼", "職能基準名稱", "主要職責", "工作任務", "工作產出", "行為指標", "職能級別", "職能內涵(K=knowledge知識)", "職能內涵(S=skills技能)",
    ];

    /// <summary>A row of a task table.</summary>
    public static object?[] Row(string task, object? level, string knowledge, string code = "TFB5131-901v1") =>
        [code, "吧檯助理咖啡師", "T1 沖煮", task, "O1.1.1 紀錄", "P1.1.1 依配方秤取咖啡豆。", level, knowledge, "S01 秤重\nS02 磨豆"];

    public static LoadResult Load(string name, byte[] content) => Load((name, content));

    public static LoadResult Load(params (string Name, byte[] Content)[] files) => new CatalogLoader().AddCsv().AddExcel().Load(
        [.. files.Select(static file => new DocumentContent(file.Name, file.Content))]);

    public static LoadResult Load(TestWorkbook workbook, string name = "folder/book.xlsx") => Load(name, workbook.ToBytes());

    /// <summary>The CSV of a table of texts.</summary>
    public static byte[] Csv(IEnumerable<object?[]> rows)
    {
        StringBuilder text = new();
        foreach (object?[] row in rows)
        {
            text.AppendJoin(',', row.Select(static cell => $"\"{Convert.ToString(cell, System.Globalization.CultureInfo.InvariantCulture)?
                .Replace("\"", "\"\"", StringComparison.Ordinal)}\"")).Append("\r\n");
        }

        return Encoding.UTF8.GetBytes(text.ToString());
    }

    public static string[] Ids(this LoadResult result) => [.. result.Diagnostics.Select(static finding => finding.Id)];
}
