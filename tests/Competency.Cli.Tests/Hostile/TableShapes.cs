using Competency.Model;
using static Competency.Cli.Tests.Hostile.Inputs;

namespace Competency.Cli.Tests.Hostile;

/// <summary>Shapes of tables and text documents.</summary>
internal static class TableShapes
{
    private const string VersionHeader = "版本\t職能基準代碼\t職能基準名稱\t狀態\t更新說明\t發展更新日期";
    private const string ElementHeader = "standard,element,code,kind,title,description,broader";

    private const string OnetOccupations = "O*NET-SOC Code\tTitle\tDescription\n";
    private const string OnetTasks =
        "O*NET-SOC Code\tTitle\tTask ID\tTask\tTask Type\tIncumbents Responding\tDate\tDomain Source\n";

    public static IReadOnlyList<Shape> All { get; } =
    [
        new("rows of one task", 2000, static size => LoadCsv(size, static at => $"A,甲,T1 甲,T1.1 乙,,,3,K{at % 999:D3} 知{at},")),
        new("rows of two tasks in turn", 2000, static size =>
            LoadCsv(size, static at => $"A,甲,T1 甲,T1.{(at % 2) + 1} 乙,,,3,K{at % 999:D3} 知{at},")),
        new("rows of tasks", 2000, static size => LoadCsv(size, static at => $"A,甲,T1 甲,T1.{at + 1} 乙,O 丙,P 丁,3,K01 知,S01 技")),
        new("rows of tags", 1000, static size =>
            LoadCsv(size, at => $"A,甲,T1 甲,T1.{at + 1} 乙,,,3,K{at % 999:D3} 知【T1.{size - at}】,")),
        new("rows of absent tags", 1000, static size =>
            LoadCsv(size, static at => $"A,甲,T1 甲,T1.{at + 1} 乙,,,3,K{at % 999:D3} 知【T9.{at % 999}】,")),
        new("rows of standards", 2000, static size => LoadCsv(size, static at => $"A{at},甲,T1 甲,T1.1 乙,,,3,K01 知,")),
        new("rows of standards without code", 2000, static size => LoadCsv(size, static at => $",甲{at % 3},T1 甲,T1.{at} 乙,,,3,K01 知,")),
        new("listed rows without code", 2000, static size => LoadCsv(size, static at => $",甲{at},,,,,,,")),
        new("listed rows of one title without code", 2000, static size => LoadCsv(size, static _ => ",甲,,,,,,,")),
        new("tasks of one title without code", 2000, static size => LoadCsv(size, static at => $",甲,T1 甲,T1.{at} 乙,,,3,K01 知,")),
        new("tasks of unlisted standards with one title", 2000, static size => LoadOnet(size, static at => $"{at:D8}", static _ => "a")),
        new("tasks of an unlisted standard", 2000, static size => LoadOnet(size, static _ => "11-1011.00", static at => $"a{at}")),
        new("tasks of no standard", 2000, static size => LoadOnet(size, static _ => "", static _ => "a")),
        new("roles of one title", 2000, static size => Load(Documents.Content(
            "a.csv", "Role,Competency,Level\n" + Lines(size, static at => $"a,b{at},3")))),
        new("roles without code", 2000, static size => Load(Documents.Content(
            "a.csv", "Role,Competency,Level\n" + Lines(size, static at => $"a{at},b,3")))),
        new("duties written as tidy tables", 2000, static size => Write(LoadTidyDuties(size))),
        new("blank rows", 5000, static size => LoadCsv(size, static _ => ",,,,,,,,")),
        new("short rows", 5000, static size => LoadCsv(size, static _ => "A")),
        new("long rows", 500, static size => LoadCsv(4, _ => "A,甲" + new string(',', size))),
        new("unclosed quotes", 4000, static size => LoadCsv(size, static at => $"A,甲,T1 甲,\"T1.{at} 乙,,,3,K01 知,")),
        new("quotes alone", 2000, static size => LoadCsv(size, static _ => "\"")),
        new("quotes in quotes", 4000, static size => LoadCsv(size, static at => $"A,甲,T1 甲,\"T1.{at}\"\" 乙,,,3,K01 知,")),
        new("stray quotes", 1000, static size => LoadCsv(size, static at => $"A,甲,T1 甲,T1.{at} \"乙\" x,,,3,K01 知,")),
        new("one quote and many rows", 5000, static size =>
            LoadCsv(size, static at => $"A,甲,{(at == 0 ? "\"" : "")}T1 甲,T1.{at} 乙,,,3,K01 知,")),
        new("columns", 5000, static size =>
            LoadCsv(1, static _ => "A,甲,T1 甲,T1.1 乙,,,3,K01 知,", string.Concat(Many(size, static at => $",column {at}")))),
        new("columns of one name", 5000, static size =>
            LoadCsv(1, static _ => "A,甲", string.Concat(Many(size, static _ => ",職能級別")))),
        new("rows above the heading", 5000, static size => LoadCsv(1, static _ => "A,甲", above: Lines(size, static at => $"title {at}"))),
        new("repeated headings", 2000, LoadHeadings),
        new("lines of attitudes and notes", 5000, static size => Load(Documents.Text(
            slot => slot is "note" or "attitude" ? string.Concat(Many(size, static at => $"\nA{at % 99:D2} 甲{at}")) : ""))),
        new("pages of a document", 500, static size => Load(Documents.Text(slot => slot == "note"
            ? Lines(size, static at => $"\n第{at}頁\n主要職責\t工作任務\t工作產出\nT1 甲\tT1.{at} 乙\tO1.1.1 丙")
            : ""))),
        new("versions of a document", 2000, static size => Load(Documents.Content(
            "a.txt",
            $"咖啡師職能基準\n{VersionHeader}\n"
            + Lines(size, static at => $"V{at}\tTFB5131-902v{at}\t咖啡師\t歷史版本\t已被《TFB5131-902v3》取代\t2022/06/30")))),
        new("tidy outputs of foreign tasks", 2000, static size =>
            LoadTidy(size, "outputs", "standard,task,code,title", static at => $"A,T{at}x,O1,o")),
        new("tidy links of foreign tasks", 2000, static size =>
            LoadTidy(size, "links", "standard,task,element,level,weight,strength", static at => $"B{at},T{at}x,K01,,,")),
        new("tidy rows without key", 2000, static size => LoadTidy(size, "elements", ElementHeader, static _ => "A,,K01,skill,x,,")),
        new("tidy rows of one key", 2000, static size => LoadTidy(size, "elements", ElementHeader, static _ => "A,K01,K01,skill,x,,")),
        new("tidy duties", 2000, static size => LoadTidy(size, "duties", "standard,duty,code,title", static at => $"A,{at},T{at},d")),
        new("tidy notes", 2000, static size =>
            LoadTidy(size, "notes", "standard,note,line,heading,text", static at => $"A,1,{at},h{at},t")),
        new("profiles", 5000, static size => Match("profile,competency\n" + Lines(size, static at => $"p{at},技能{at}"))),
        new("rows of a profile", 5000, static size => Match("profile,competency\n" + Lines(size, static at => $"p,技能{at}"))),
        new("unclosed quotes in profiles", 4000, static size =>
            Match("profile,competency\n" + Lines(size, static at => $"p{at},\"技能{at}"))),
        new("a quote that is never closed in profiles", 5000, static size =>
            Match("profile,competency\np,\"x\n" + Lines(size, static at => $"p{at},技能{at}"))),
        new("profiles that come back", 2000, static size =>
            Match("profile,competency\n" + Lines(size, static at => $"p{at % 2},技能{at}"))),
    ];

    private static void LoadOnet(int size, Func<int, string> code, Func<int, string> title) => Load(
        Documents.Content("onet/Occupation Data.txt", $"{OnetOccupations}99-9999.00\tz\tz\n"),
        Documents.Content(
            "onet/Task Statements.txt",
            OnetTasks + Lines(size, at => $"{code(at)}\t{title(at)}\t{at}\tt{at}\tCore\t1\t2020\tIncumbent")));

    private static CompetencyCatalog LoadTidyDuties(int size) => LoadStandards(new
    {
        code = "A",
        title = "a",
        duties = Many(size, static at => new { title = "d", tasks = new[] { new { title = "t" } } }),
    });

    private static void Write(CompetencyCatalog catalog)
    {
        TidyTables.WriteTo(static _ => new MemoryStream(), catalog.Standards);
        TidyTables.WriteRolesTo(Stream.Null, catalog.Standards);
        Dictionary<string, MemoryStream> files = [];
        TidyTables.WriteTo(name => files[name] = new MemoryStream(), catalog.Standards);
        Assert.Equal(
            catalog.Standards[0].Duties.Length,
            Load([.. files.Select(static file => new DocumentContent($"tidy/{file.Key}", file.Value.ToArray()))])
                .Standards[0].Duties.Length);
    }
}
