using System.Text;
using System.Text.Json;
using Competency.Model;

namespace Competency.Cli.Tests.Hostile;

/// <summary>Documents of every format around hostile cells.</summary>
internal static class Documents
{
    /// <summary>The cells of a document that a hostile text can stand in.</summary>
    public static readonly string[] Slots = ["duty", "task", "output", "indicator", "level", "knowledge", "skill", "attitude", "note"];

    /// <summary>Reads a document of a format with hostile cells.</summary>
    public static void Read(string format, string cell)
    {
        switch (format)
        {
            case "text":
                Inputs.Load(Text(_ => cell));
                break;
            case "csv":
                Inputs.Load(Csv(_ => cell));
                break;
            case "json":
                Inputs.Load(Json(_ => cell));
                break;
            case "tidy":
                Inputs.Load(Tidy(_ => cell));
                break;
            case "sssom":
                _ = SssomFile.ReadText(Sssom(_ => cell));
                break;
            default:
                Inputs.Match(Profiles(_ => cell));
                break;
        }
    }

    public static DocumentContent Content(string name, string text) => new(name, Encoding.UTF8.GetBytes(text));

    /// <summary>A text document; cells by slot.</summary>
    public static DocumentContent Text(Func<string, string> cell)
    {
        string Line(string slot) => cell(slot).ReplaceLineEndings(" ").Replace('\t', ' ');
        string[] row =
        [
            "T1 甲" + Line("duty"), "T1.1 乙" + Line("task"), "O1.1.1 丙" + Line("output"), "P1.1.1 丁" + Line("indicator"),
            "3" + Line("level"), "K01 知" + Line("knowledge"), "S01 技" + Line("skill"),
        ];
        return Content("document.txt", $"""
            咖啡師職能基準
            職能基準代碼{'\t'}TFB5131-902v3
            職能基準名稱{'\t'}職業{'\t'}咖啡師
            基準級別{'\t'}3
            主要職責{'\t'}工作任務{'\t'}工作產出{'\t'}行為指標{'\t'}職能級別{'\t'}職能內涵（K=knowledge知識）{'\t'}職能內涵（S=skills技能）
            {string.Join('\t', row)}
            職能內涵（A=attitude態度）
            A01 主動{cell("attitude")}
            說明與補充事項
            【建議】{cell("note")}

            """);
    }

    /// <summary>An exported table; cells by slot.</summary>
    public static DocumentContent Csv(Func<string, string> cell) => Content(
        "table.csv",
        "職能基準代碼,職能基準名稱,主要職責,工作任務,工作產出,行為指標,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能)\r\n"
        + string.Join(',', ((string[])
        [
            "TFB5131-902v3", "咖啡師", "T1 甲" + cell("duty"), "T1.1 乙" + cell("task"), "O1.1.1 丙" + cell("output"),
            "P1.1.1 丁" + cell("indicator"), "3" + cell("level"), "K01 知" + cell("knowledge"), "S01 技" + cell("skill"),
        ]).Select(Quoted)) + "\r\n");

    /// <summary>A JSON document; texts by slot.</summary>
    public static DocumentContent Json(Func<string, string> cell) => Content("document.json", JsonSerializer.Serialize(new
    {
        format = "competency-model/1",
        frameworks = new[] { new { id = "f", elements = new[] { new { code = "E1", kind = "skill", title = "e" + cell("duty") } } } },
        standards = new object[]
        {
            new
            {
                code = "A",
                title = "a" + cell("duty"),
                framework = "f",
                description = "d" + cell("level"),
                elements = new object[]
                {
                    new { code = "K01", kind = "knowledge", title = "k" + cell("knowledge"), alternateTitles = new[] { cell("skill") } },
                    new { code = "S" + cell("level"), kind = "skill", title = "s" + cell("skill") },
                },
                tasks = new object[]
                {
                    new
                    {
                        code = "T1",
                        title = "t" + cell("task"),
                        outputs = new[] { new { code = "O1", title = "o" + cell("output") } },
                        indicators = new[] { new { text = "i" + cell("indicator") } },
                        elements = new[] { "K01", "E1" },
                    },
                },
                notes = new object[] { new { heading = "h" + cell("note"), lines = new[] { "l" + cell("attitude") } } },
            },
        },
    }));

    /// <summary>Tidy tables; cells by slot.</summary>
    public static DocumentContent[] Tidy(Func<string, string> cell) =>
    [
        Content("tidy/standards.csv", Table("standard,code,title,title_kind,framework,language,level,level_text,level_scale,description",
            ["A", "A", "a" + cell("duty"), "", "", "", "", "l" + cell("level"), "s" + cell("note"), ""])),
        Content("tidy/elements.csv", Table("standard,element,code,kind,title,description,broader",
            ["A", "K01", "K01", "knowledge", "k" + cell("knowledge"), cell("skill"), cell("attitude")])),
        Content("tidy/tasks.csv", Table("standard,task,duty,code,title,level,level_text,strength",
            ["A", "T1", "", "T1", "t" + cell("task"), "", "", ""])),
        Content("tidy/outputs.csv", Table("standard,task,code,title", ["A", "T1", "O1", "o" + cell("output")])),
        Content("tidy/indicators.csv", Table("standard,task,code,text", ["A", "T1", "P" + cell("indicator"), "p" + cell("indicator")])),
    ];

    /// <summary>A mapping file with a hostile head and hostile rows.</summary>
    public static string Sssom(Func<string, string> cell)
    {
        string Line(string slot) => cell(slot).ReplaceLineEndings(" ").Replace('\t', ' ');
        string[] row =
        [
            "competency:A/K" + Line("knowledge"), "skos:exactMatch", "competency:A/S" + Line("skill"), "semapv:ManualMappingCuration",
            Line("level"), Line("indicator"),
        ];
        return $"""
            #mapping_set_id: https://x.example/a
            #license: https://x.example/l
            #comment: {Line("note")}
            #creator_id: [{Line("duty")}
            #mapping_tool: "{Line("task")}
            #curie_map: {'{'}{Line("output")}
            subject_id{'\t'}predicate_id{'\t'}object_id{'\t'}mapping_justification{'\t'}subject_label{'\t'}comment
            {string.Join('\t', row)}

            """;
    }

    /// <summary>A table of profiles with hostile rows.</summary>
    public static string Profiles(Func<string, string> cell) =>
        $"profile,competency,level\r\n{cell("knowledge")},{cell("skill")},{cell("level")}\r\n"
        + $"{Quoted("p" + cell("task"))},{Quoted("c" + cell("duty"))},{Quoted(cell("output"))}\r\n";

    public static string Quoted(string text) => $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private static string Table(string header, string[] row) => header + "\r\n" + string.Join(',', row.Select(Quoted)) + "\r\n";
}
