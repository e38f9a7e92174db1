using System.Globalization;
using Competency.Model.Excel.Tests.Workbooks;

namespace Competency.Model.Excel.Tests;

/// <summary>Frameworks as workbooks that their owners publish, against the same frameworks as tables of text.</summary>
public sealed class PublishedWorkbookTests
{
    [Fact]
    public void The_workbook_of_dcwf_is_its_tables()
    {
        LoadResult book = Load(SharedData.Require("published", "dcwf-5.1", "DCWF2025.xlsx"));
        LoadResult tables = Load(SharedData.Require("dcwf", "v5.1"));

        Assert.Equal(74, book.Catalog.Standards.Length);
        Assert.Equal(
            tables.Catalog.Standards.Select(static role => $"{role.Code} {role.Title} {role.Tasks.Length} {role.Requirements.Length}"),
            book.Catalog.Standards.Select(static role => $"{role.Code} {role.Title} {role.Tasks.Length} {role.Requirements.Length}"));
        Assert.DoesNotContain(book.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
        Assert.Single(book.Ids(), static id => id == "CM1013");
        Assert.Single(book.Ids(), static id => id == "CM1016");
    }

    [Fact]
    public void The_workbook_of_nice_is_its_tables()
    {
        LoadResult book = Load(SharedData.Require("published", "nice-2.0.0", "NCWF2025.xlsx"));
        LoadResult tables = Load(SharedData.Require("nice", "v2.0.0"));

        Assert.Equal(tables.Catalog.Id, book.Catalog.Id);
        Assert.Equal(["CM6106", "CM6114"], book.Ids().Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_workbooks_of_onet_are_one_release()
    {
        LoadResult books = Load(SharedData.Require("published", "onet-29.2-xlsx"));

        Assert.Equal(1016, books.Catalog.Standards.Length);
        Assert.Equal(18_796, books.Catalog.Tasks.Length);
        Assert.Equal("onet-29.2", books.Catalog.Standards[0].Framework);
        Assert.Equal(35, books.Catalog.Standards[0].Vocabulary?.Elements.Count(static element => element.Kind.Equals(ElementKind.Skill)));
        Assert.DoesNotContain(books.Diagnostics, static finding => finding.Severity == DiagnosticSeverity.Error);
    }

    /// <summary>Numbers as numbers, and the rest as texts, as the release in workbooks has it.</summary>
    [Fact]
    public void Onet_as_workbooks_is_onet_as_text()
    {
        string folder = SharedData.Require("onet", "29.3");
        using TempFolder text = new();
        using TempFolder books = new();
        string[] names = ["Occupation Data", "Scales Reference", "Content Model Reference", "Job Zones", "Task Statements"];
        foreach (string name in names)
        {
            string path = Path.Combine(folder, name + ".txt");
            Assert.SkipUnless(File.Exists(path), $"the release has no {name}");
            text.Write($"db_29_3/{name}.txt", File.ReadAllBytes(path));
            object?[][] rows = [.. File.ReadLines(path).Select(static line => line.Split('\t').Select(CellOf).ToArray())];
            books.Write($"db_29_3/{name}.xlsx", new TestWorkbook().Sheet(name, rows).ToBytes());
        }

        LoadResult fromText = Load(text.Path);
        LoadResult fromBooks = Load(books.Path);

        Assert.NotEmpty(fromText.Catalog.Standards);
        Assert.Equal(fromText.Catalog.Id, fromBooks.Catalog.Id);
    }

    [Theory]
    [InlineData("a.xlsx", "CM1012", "is an Excel workbook that could not be opened")]
    [InlineData("renamed.csv", "CM1012", "is an Excel workbook that could not be opened")]
    [InlineData("html.xls", "CM1003", "it is a web page (HTML) under the name of a workbook")]
    public void A_reported_file_is_named_with_what_to_do(string name, string id, string said)
    {
        Diagnostic error = Assert.Single(
            Load(SharedData.Require("reports", "28-excel-itself", name)).Diagnostics,
            static finding => finding.Severity == DiagnosticSeverity.Error);

        Assert.Equal(id, error.Id);
        Assert.Contains(said, error.Message, StringComparison.Ordinal);
        Assert.Contains("'CSV UTF-8'", error.Message, StringComparison.Ordinal);
    }

    private static LoadResult Load(string path) => new CatalogLoader().AddCsv().AddExcel().Load(path);

    private static object? CellOf(string text) =>
        text.Length < 12 && double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number)
            ? number
            : text;
}
