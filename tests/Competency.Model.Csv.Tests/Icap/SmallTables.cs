using System.Text;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>Small tables of our own, loaded as if they lay in one folder.</summary>
internal static class SmallTables
{
    public const string TaskHeading = "職能基準代碼,職能基準名稱,主要職責,工作任務,工作產出,行為指標,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能)\n";
    public const string Standard = "TFB5131-901v1,吧檯助理咖啡師,";

    public static LoadResult Load(params (string Name, string Text)[] tables) => Load(null, tables);

    public static LoadResult Load(CsvReadingOptions? options, params (string Name, string Text)[] tables) =>
        new CatalogLoader().AddCsv(options).Load([.. tables.Select(static table => new DocumentContent(
            "folder/" + table.Name, Encoding.UTF8.GetBytes(table.Text)))]);

    /// <summary>One table of tasks with the rows given behind code and name.</summary>
    public static LoadResult Tasks(params string[] rows) =>
        Load(("tasks.csv", TaskHeading + string.Concat(rows.Select(static row => Standard + row + "\n"))));

    public static CompetencyStandard Only(this LoadResult result) => Assert.Single(result.Catalog.Standards);

    public static Diagnostic Finding(this LoadResult result, string id) => result.Diagnostics.First(finding => finding.Id == id);

    public static bool Has(this LoadResult result, string id) => result.Diagnostics.Any(finding => finding.Id == id);
}
