using System.Text;
using Competency.Model.Excel.Tests.Workbooks;
using Competency.Model.Mappings;

namespace Competency.Model.Excel.Tests;

/// <summary>Workbooks in a loader: what is read from them, as which files, and what is said.</summary>
public sealed class ExcelWorkbooksTests
{
    private static readonly object?[] Hygiene = LoadedWorkbook.Row("T1.1 秤豆", 3.0, "K01 咖啡豆知識\nK02 水質知識");
    private static readonly object?[] Brewing = LoadedWorkbook.Row("T1.2 沖煮", 4.0, "K02 水質知識\nK03 萃取知識");

    [Fact]
    public void The_only_sheet_is_a_table_under_the_name_of_the_workbook()
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook().Sheet("Tabelle1", [LoadedWorkbook.Heading, Hygiene, Brewing]));

        CompetencyStandard standard = Assert.Single(result.Catalog.Standards);
        Assert.Equal(("TFB5131-901v1", 2, 5), (standard.Code.Text, standard.Tasks.Length, standard.Elements.Length));
        Assert.Equal("folder/book.xlsx", standard.Provenance?.Source);
        Assert.Equal("folder/book.xlsx:2(row 1)", standard.Location.ToString());
        LoadedFile file = Assert.Single(result.Files);
        Assert.Equal(("folder/book.xlsx", "icap-csv/1", 1), (file.Name, file.Reader, file.Standards));
    }

    [Fact]
    public void The_provenance_has_the_hash_of_the_workbook()
    {
        byte[] content = new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, Hygiene]).ToBytes();

        Assert.Equal(
            Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(content)),
            LoadedWorkbook.Load("book.xlsx", content).Catalog.Standards[0].Provenance?.Sha256);
    }

    [Theory]
    [InlineData("mailto:someone@example.org;other one@")]
    [InlineData("http://[not an address")]
    [InlineData("file:///C:/a b\\c%zz.xlsx")]
    public void An_address_that_is_none_is_no_reason_to_refuse_a_workbook(string address)
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("A", [LoadedWorkbook.Heading, Hygiene])
            .Part(
                "xl/worksheets/_rels/sheet1.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"rId1\" "
                + "Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink\" "
                + $"Target=\"{address}\" TargetMode=\"External\"/></Relationships>"));

        Assert.Single(result.Catalog.Standards);
    }

    [Fact]
    public void Several_sheets_are_files_of_a_folder()
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("Read me", [["About", "this"], ["file", "x"]])
            .Sheet("standards", [["職能基準代碼", "職能基準名稱", "基準級別"], ["TFB5131-901v1", "吧檯助理咖啡師", 3.0]])
            .Sheet("tasks/1", [LoadedWorkbook.Heading, Hygiene, Brewing]));

        CompetencyStandard standard = Assert.Single(result.Catalog.Standards);
        Assert.Equal((3, 2), (standard.Level?.Value, standard.Tasks.Length));
        Assert.Equal(
            ["folder/book.xlsx/Read me", "folder/book.xlsx/standards", "folder/book.xlsx/tasks_1"],
            result.Files.Select(static file => file.Name).Order(StringComparer.Ordinal));
        Diagnostic skipped = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM1013");
        Assert.Contains("1 of 3 sheets of 'folder/book.xlsx'", skipped.Message, StringComparison.Ordinal);
        Assert.Contains("'Read me'", skipped.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_hold_nothing_do_not_count()
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("Sheet1", [LoadedWorkbook.Heading, Hygiene])
            .Sheet("Sheet2", [])
            .Sheet("Sheet3", [[null, ""]]));

        Assert.Equal(["folder/book.xlsx"], result.Files.Select(static file => file.Name));
        Assert.DoesNotContain("CM1013", result.Ids());
    }

    [Theory]
    [InlineData("hidden")]
    [InlineData("veryHidden")]
    public void Hidden_sheets_are_skipped_and_named(string state)
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("Table", [LoadedWorkbook.Heading, Hygiene])
            .Sheet("Lists", [LoadedWorkbook.Heading, Brewing], state));

        Assert.Single(Assert.Single(result.Catalog.Standards).Tasks);
        Diagnostic hidden = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM1016");
        Assert.Contains("1 of 2 sheet(s) of 'folder/book.xlsx' are hidden", hidden.Message, StringComparison.Ordinal);
        Assert.Contains("'Lists'", hidden.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Hidden_rows_and_columns_are_read_and_counted()
    {
        string Cells(object?[] row, int number) => string.Concat(row.Select((cell, column) =>
            $"<c r=\"{TestWorkbook.Place(column, number - 1)}\" t=\"inlineStr\"><is><t>{TestWorkbook.Escape($"{cell}")}</t></is></c>"));
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook().RawSheet(
            "A",
            "<cols><col min=\"3\" max=\"4\" hidden=\"1\"/></cols><sheetData>"
            + $"<row r=\"1\">{Cells(LoadedWorkbook.Heading, 1)}</row><row r=\"2\" hidden=\"1\">{Cells(Hygiene, 2)}</row></sheetData>"));

        Assert.Single(result.Catalog.Tasks);
        Diagnostic hidden = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM1018");
        Assert.StartsWith("1 row(s) and 2 column(s) of the sheet are hidden", hidden.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_line_of_a_finding_is_the_row_of_the_sheet()
    {
        object?[] bad = LoadedWorkbook.Row("T1.3 收店", "??", "K09 清潔");
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("A", [["報表"], [], LoadedWorkbook.Heading, Hygiene, [], [], Brewing, bad]));

        Diagnostic level = Assert.Single(result.Diagnostics, static finding => finding.Id == "CM2006");
        Assert.Equal((8, "職能級別"), (level.Location.Line, level.Location.ColumnName));
        Assert.Equal(3, result.Catalog.Tasks.Length);
        Assert.Equal("folder/book.xlsx:4", result.Catalog.Standards[0].Location.ToString().Split('(')[0]);
        Assert.DoesNotContain("CM6011", result.Ids());
        Assert.DoesNotContain("CM6005", result.Ids());
    }

    [Fact]
    public void Cells_beside_the_table_are_a_column_without_a_name()
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("A", [LoadedWorkbook.Heading, [.. Hygiene, null, "a remark"], Brewing]));

        Assert.Equal(2, result.Catalog.Tasks.Length);
        Assert.Equal(1, result.Ids().Count(static id => id == "CM6004"));
        Assert.DoesNotContain("CM6005", result.Ids());
    }

    [Fact]
    public void Merged_cells_count_for_all_their_rows()
    {
        object?[] merged = [null, null, null, "T1.2 沖煮", "O1.2.1 咖啡", "P1.2.1 依步驟注水。", 4.0, "K02 水質知識", "S03 注水"];
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, Hygiene, merged]));
        LoadResult csv = LoadedWorkbook.Load("folder/book.csv", LoadedWorkbook.Csv([LoadedWorkbook.Heading, Hygiene, merged]));

        Assert.Equal(csv.Catalog.Id, result.Catalog.Id);
        Assert.Equal(csv.Catalog.Tasks.Length, result.Catalog.Tasks.Length);
    }

    [Fact]
    public void The_options_of_csv_do_not_touch_workbooks()
    {
        CsvReadingOptions options = new() { Encoding = CsvEncoding.Big5, Separator = CsvSeparator.Semicolon };
        byte[] content = new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, Hygiene, Brewing]).ToBytes();

        LoadResult result = new CatalogLoader().AddCsv(options).AddExcel().Load(new DocumentContent("book.xlsx", content));

        Assert.Equal(2, result.Catalog.Tasks.Length);
    }

    [Fact]
    public void Without_the_package_a_workbook_is_named_and_so_is_the_package()
    {
        byte[] content = new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, Hygiene]).ToBytes();

        Diagnostic error = Assert.Single(new CatalogLoader().AddCsv().Load(new DocumentContent("book.csv", content)).Diagnostics);

        Assert.Equal("CM1003", error.Id);
        Assert.Contains("it is an Excel workbook. Add the package Competency.Model.Excel", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("book.csv")]
    [InlineData("book.txt")]
    [InlineData("book")]
    public void A_workbook_under_another_name_is_read_and_said(string name)
    {
        LoadResult result = LoadedWorkbook.Load(name, new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, Hygiene]).ToBytes());

        Assert.Single(result.Catalog.Standards);
        Assert.Contains("Rename it to end in .xlsx", Assert.Single(
            result.Diagnostics, static finding => finding.Id == "CM1015").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("book.xls", "utf-8")]
    [InlineData("book.xlsx", "utf-8")]
    [InlineData("book.xls", "utf-16")]
    public void A_table_of_text_under_the_name_of_a_workbook_is_read_and_said(string name, string encoding)
    {
        Encoding used = Encoding.GetEncoding(encoding);
        string text = Encoding.UTF8.GetString(LoadedWorkbook.Csv([LoadedWorkbook.Heading, Hygiene]));
        byte[] content = [.. used.GetPreamble(), .. used.GetBytes(text)];

        LoadResult result = LoadedWorkbook.Load(name, content);

        Assert.Single(result.Catalog.Standards);
        Assert.Contains("Rename it to end in .csv", Assert.Single(
            result.Diagnostics, static finding => finding.Id == "CM1015").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_workbook_without_a_known_table_shows_how_its_sheets_begin()
    {
        LoadResult result = LoadedWorkbook.Load(new TestWorkbook()
            .Sheet("Colors", [["color", "shade"], ["red", "dark"]])
            .Sheet("Sizes", [["size"], ["XL"]]));

        Diagnostic error = Assert.Single(result.Diagnostics);
        Assert.Equal(("CM1014", DiagnosticSeverity.Error), (error.Id, error.Severity));
        Assert.Contains("'Colors': color,shade; 'Sizes': size", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Workbooks_of_one_folder_are_joined_with_its_other_files()
    {
        LoadResult result = LoadedWorkbook.Load(
            ("folder/standards.csv", LoadedWorkbook.Csv([["職能基準代碼", "職能基準名稱", "基準級別"], ["TFB5131-901v1", "吧檯助理咖啡師", 3]])),
            ("folder/tasks.xlsx", new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, Hygiene]).ToBytes()));

        Assert.Single(Assert.Single(result.Catalog.Standards).Tasks);
        Assert.NotNull(result.Catalog.Standards[0].Level);
    }

    [Fact]
    public async Task Workbooks_can_be_streamed()
    {
        using TempFolder folder = new();
        folder.Write("book.xlsx", new TestWorkbook()
            .Sheet("A", [LoadedWorkbook.Heading, Hygiene])
            .Sheet("B", [["about"]])
            .ToBytes());
        List<CompetencyStandard> standards = [];
        await foreach (CompetencyStandard standard in new CatalogLoader().AddCsv().AddExcel()
            .StreamAsync([folder.Path], cancellationToken: TestContext.Current.CancellationToken))
        {
            standards.Add(standard);
        }

        Assert.Single(standards);
    }

    [Fact]
    public void Profiles_are_read_from_the_sheet_that_holds_them()
    {
        CompetencyCatalog catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
        object?[][] rows =
        [
            ["人員", "職能名稱"],
            ["甲", "食品衛生\n"],
            ["甲", "沒有這個"],
            [],
            ["乙", "沒有那個"],
        ];
        byte[] content = new TestWorkbook().Sheet("Read me", [["about", "this"]]).Sheet("People", rows).ToBytes();
        using MemoryStream output = new();
        ProfileMatchSummary summary = ProfileTables.Match(
            catalog,
            new MemoryStream(content),
            "people.xlsx",
            output,
            new ProfileTableOptions { Containers = [ExcelWorkbooks.Container] },
            TestContext.Current.CancellationToken);

        Assert.Equal((2, 3), (summary.Profiles, summary.Mentions));
        Assert.Equal([("食品衛生", 2L), ("沒有這個", 3L), ("沒有那個", 5L)],
            summary.Unmatched.Select(static text => (text.Text, text.FirstLine)).OrderBy(static text => text.FirstLine));
        Assert.Equal("CM1013", Assert.Single(summary.Diagnostics).Id);
    }

    [Fact]
    public void Profiles_in_a_workbook_need_the_package()
    {
        ProfileMatchSummary summary = ProfileTables.Match(
            new CatalogLoader().Load(SharedData.Samples).Catalog,
            new MemoryStream(new TestWorkbook().Sheet("A", [["人員", "職能名稱"], ["甲", "乙"]]).ToBytes()),
            "people.xlsx",
            Stream.Null,
            cancellationToken: TestContext.Current.CancellationToken);

        Assert.Contains("Competency.Model.Excel", Assert.Single(summary.Diagnostics).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Mappings_are_read_from_the_workbook_in_which_they_were_reviewed()
    {
        string path = Path.Combine(SharedData.RepositoryRoot, "docs", "mappings", "coffee.sssom.tsv");
        object?[][] rows = [.. File.ReadAllLines(path).Select(static line => line.Split('\t'))];
        using TempFolder folder = new();
        folder.Write("reviewed.xlsx", new TestWorkbook().Sheet("A", rows).ToBytes());

        MappingReadResult read = SssomFile.Read(Path.Combine(folder.Path, "reviewed.xlsx"), [ExcelWorkbooks.Container]);

        string expected = SssomFile.WriteText(SssomFile.Read(path).Set);
        Assert.Equal(expected, SssomFile.WriteText(read.Set));
        Assert.Equal(expected, SssomFile.WriteText(SssomFile.Read(path, [ExcelWorkbooks.Container]).Set));
    }
}
