using System.Text;
using Competency.Model.Csv.Tests.Tidy;
using Competency.Model.Drafts;
using Competency.Model.Drafts.Building;
using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Model.Csv.Tests;

public sealed class TidyTablesTests
{
    public static TheoryData<string> Documents
    {
        get
        {
            TheoryData<string> names = [.. Directory.GetFiles(
                Path.Combine(SharedData.RepositoryRoot, "docs", "samples"),
                "*.txt",
                SearchOption.AllDirectories).Order(StringComparer.Ordinal)];
            if (SharedData.Root is string root)
            {
                foreach (string path in Directory.GetFiles(
                    Path.Combine(root, "icap"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
                {
                    names.Add(path);
                }
            }

            return names;
        }
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public void Text_to_tidy_to_model_to_json_is_text_to_json(string path)
    {
        LoadResult text = new CatalogLoader().Load(path);
        ReadResult tidy = TidyTables.Read(TidyFolder.Write(text.Catalog.Standards));
        Assert.Empty(tidy.ReadingDiagnostics);
        Assert.Equal(CompetencyJson.WriteText(text.Catalog.Standards), CompetencyJson.WriteText(tidy.Standards));
    }

    /// <summary>The theory above runs on whatever documents there are; on real data these must be all.</summary>
    [Fact]
    public void All_documents_of_the_data_are_among_them()
    {
        string icap = SharedData.Require("icap");
        Assert.Equal(31, Documents.Count(row => row.Data.StartsWith(icap, StringComparison.Ordinal)));
    }

    [Fact]
    public void Catalog_comes_back_whole()
    {
        LoadResult dirty = PublishedCatalogs.Icap;
        ReadResult tidy = TidyTables.Read(TidyFolder.Write(dirty.Catalog.Standards));
        Assert.Equal(CompetencyJson.WriteText(dirty.Catalog.Standards), CompetencyJson.WriteText(tidy.Standards));
        Assert.All(tidy.Drafts.Rows, static rows => Assert.Equal(rows.Read, rows.InStandards));
    }

    [Fact]
    public void Folder_is_loaded_like_any_other()
    {
        using TempFolder folder = new();
        CompetencyStandard standard = Small("=cmd|' /C calc'!A0");
        TidyTables.Write(folder.Path, [standard]);
        LoadResult loaded = new CatalogLoader().AddCsv().Load(folder.Path);
        Assert.Equal("=cmd|' /C calc'!A0", Assert.Single(loaded.Catalog.Standards).Tasks[0].Title);
        Assert.Contains(",'=cmd|", File.ReadAllText(Path.Combine(folder.Path, "tasks.csv")), StringComparison.Ordinal);
        Assert.Equal(TidyTables.FileNames.Count, loaded.Files.Length);
    }

    [Theory]
    [InlineData("'")]
    [InlineData("''=1")]
    [InlineData("a\0b")]
    [InlineData(" a,\"b\"\r\n")]
    [InlineData("\uFEFFx")]
    public void Hostile_cells_come_back(string title)
    {
        ReadResult tidy = TidyTables.Read(TidyFolder.Write([Small(title)]));
        Assert.Equal(title, tidy.Standards[0].Tasks[0].Title);
    }

    [Fact]
    public void Cell_of_a_million_characters_comes_back()
    {
        string title = string.Concat(Enumerable.Repeat("職\"\n=", 1 << 18));
        Assert.Equal(title, TidyTables.Read(TidyFolder.Write([Small(title)])).Standards[0].Tasks[0].Title);
    }

    [Fact]
    public void Headings_are_snake_case_and_rows_readable()
    {
        List<DocumentContent> tables = TidyFolder.Write([Small("t")]);
        Assert.Equal("standard,task,element,level,weight,strength,level_error\r\nX1,T1.1,K01,,,,\r\n", tables.Text("links.csv"));
        Assert.Equal(
            "standard,task,duty,code,title,level,level_text,strength,level_error\r\nX1,T1.1,,T1.1,t,3,,,\r\n", tables.Text("tasks.csv"));
    }

    [Fact]
    public void Tables_of_earlier_versions_without_the_columns_for_errors_and_importance_are_complete()
    {
        (string Name, string Text)[] tables =
        [
            (
                "standards.csv",
                "standard,code,title,title_kind,framework,language,level,level_text,level_scale,description\nX1,X1,t,,,,,,icap-1-6,\n"),
            ("tasks.csv", "standard,task,duty,code,title,level,level_text,strength\nX1,T1.1,,T1.1,t,3,,\n"),
            ("links.csv", "standard,task,element,level,weight,strength\nX1,T1.1,K01,,,\n"),
            ("requirements.csv", "standard,element,level,weight,strength\n"),
        ];
        ReadResult result = TidyTables.Read(
            [.. tables.Select(static table => new DocumentContent(table.Name, Encoding.UTF8.GetBytes(table.Text)))]);
        Assert.Equal(3, result.Standards[0].Tasks[0].Level?.Value);
        Assert.DoesNotContain(
            result.Diagnostics, static finding => finding.Message.Contains("level_error", StringComparison.Ordinal)
                || finding.Message.Contains("importance_scale", StringComparison.Ordinal));
    }

    [Fact]
    public void Dangling_keys_repeated_rows_and_bad_cells_are_reported()
    {
        List<DocumentContent> tables = TidyFolder.Write([Small("t")]);
        Replace(tables, "links.csv", "standard,task,element,level,weight,strength\nX1,T9.9,K01,,,\nX1,T1.1,K01,x,-,must\n");
        Replace(tables, "tasks.csv", "standard,task,duty,code,title,level,strength\nX1,T1.1,,T1.1,t,3,\nX1,T1.1,,T1.1,t,3,\n");
        tables.RemoveAll(static table => table.Name.EndsWith("notes.csv", StringComparison.Ordinal));
        ReadResult result = TidyTables.Read(tables);
        Assert.Equal(
            ["CM6009", "CM6017", "CM6018", "CM6018", "CM6018", "CM6019", "CM6020"],
            result.ReadingDiagnostics.Select(static finding => finding.Id).Order(StringComparer.Ordinal));
        Diagnostic dangling = result.ReadingDiagnostics.Single(static finding => finding.Id == "CM6017");
        Assert.Equal((2, 1, "task"), (dangling.Location.Line, dangling.Location.Row, dangling.Location.ColumnName));
        Assert.All(result.Drafts.Rows, static rows => Assert.Equal(rows.Read, rows.InStandards + rows.Reported));
    }

    private static void Replace(List<DocumentContent> tables, string name, string text)
    {
        int index = tables.FindIndex(table => table.Name.EndsWith("/" + name, StringComparison.Ordinal));
        tables[index] = new DocumentContent(tables[index].Name, Encoding.UTF8.GetBytes(text));
    }

    private static CompetencyStandard Small(string title)
    {
        StandardDraft draft =
            new()
            {
                Code = new DraftText("X1", SourceLocation.None),
                Title = new DraftText("x", SourceLocation.None),
                LevelScale = LevelScale.Icap,
            };
        TaskDraft task = new() { Code = "T1.1", Title = title, Level = new LevelDraft(3, null, SourceLocation.None) };
        task.Links.Add(new LinkDraft { Kind = ElementKind.Knowledge, Code = "K01", Title = "k" });
        draft.Tasks.Add(task);
        return new StandardBuilder(new DiagnosticBag()).Build(draft)!;
    }
}
