using System.Text;
using System.Text.Json;
using Competency.Model;

namespace Competency.Cli.Tests.Hostile;

/// <summary>Makes inputs of any size, and reads them.</summary>
internal static class Inputs
{
    private const string IcapHeader =
        "職能基準代碼,職能基準名稱,主要職責,工作任務,工作產出,行為指標,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能)";

    private const string TidyHeader = "standard,code,title,title_kind,framework,language,level,level_text,level_scale,description";

    public static IEnumerable<T> Many<T>(int size, Func<int, T> make) => Enumerable.Range(0, size).Select(make);

    public static string Lines(int size, Func<int, string> line) => string.Concat(Many(size, at => line(at) + "\n"));

    public static CompetencyCatalog Load(params DocumentContent[] documents) => new CatalogLoader().AddCsv().Load(documents).Catalog;

    /// <summary>Reads standards of a JSON document.</summary>
    public static CompetencyCatalog LoadStandards(params IEnumerable<object> standards) => LoadJson([], standards);

    /// <summary>Reads the one standard of a JSON document with these elements.</summary>
    public static CompetencyCatalog LoadElements(int size, Func<int, string> name, Func<int, string>? code = null) =>
        LoadStandards(Standard("A", Elements(size, name, code)));

    public static CompetencyCatalog LoadJson(IEnumerable<object> frameworks, IEnumerable<object> standards) => Load(
        Documents.Content("a.json", JsonSerializer.Serialize(new { format = "competency-model/1", frameworks, standards })));

    /// <summary>Reads an exported table; its rows lack the line feed.</summary>
    public static void LoadCsv(int size, Func<int, string> row, string moreColumns = "", string above = "") =>
        Load(Documents.Content("a.csv", $"{above}{IcapHeader}{moreColumns}\n{Lines(size, row)}"));

    /// <summary>Reads as many repetitions of the heading of an exported table.</summary>
    public static void LoadHeadings(int size) => Load(Documents.Content("a.csv", Lines(size, static _ => IcapHeader)));

    /// <summary>Reads tidy tables: a standard with tasks, and rows of one more table.</summary>
    public static void LoadTidy(int size, string table, string header, Func<int, string> row) => Load(
        Documents.Content("tidy/standards.csv", $"{TidyHeader}\nA,A,a,,,,,,,\n"),
        Documents.Content(
            "tidy/tasks.csv",
            "standard,task,duty,code,title,level,level_text,strength\n" + Lines(size, static at => $"A,T{at},,T{at},t,,,")),
        Documents.Content($"tidy/{table}.csv", $"{header}\n{Lines(size, row)}"));

    /// <summary>Matches a table of profiles.</summary>
    public static void Match(string table)
    {
        CompetencyCatalog catalog = LoadElements(10, static at => $"技能{at}");
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(table));
        _ = ProfileTables.Match(
            catalog, stream, "profiles.csv", Stream.Null, cancellationToken: TestContext.Current.CancellationToken);
    }

    public static object Standard(string code, object[] elements, params object[] tasks) =>
        new { code, title = code, elements, tasks };

    public static object Task(int at, params string[] elements) => new { code = $"T{at}", title = "t", elements };

    public static object[] Elements(int size, Func<int, string> name, Func<int, string>? code = null) =>
        [.. Many(size, at => new { code = code is null ? $"S{at}" : code(at), kind = "skill", title = name(at) })];
}
