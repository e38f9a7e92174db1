using System.Text;
using Competency.Model.Excel.Tests.Workbooks;

namespace Competency.Model.Excel.Tests.Packages;

/// <summary>A damaged part is named, and takes nothing along that can be read without it.</summary>
public sealed class DamagedPartTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Sheet = "xl/worksheets/sheet2.xml";

    [Theory]
    [InlineData($"<worksheet xmlns=\"{Main}\"><sheetData><row><c><v>1</v></c>", "is damaged: ")]
    [InlineData("", "is damaged: ")]
    [InlineData("\0\0\0\0", "is damaged: ")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]><worksheet/>", "is damaged: ")]
    [InlineData("<!DOCTYPE x SYSTEM \"http://localhost:9/x\"><worksheet/>", "is damaged: ")]
    [InlineData("<worksheet/>", "does not begin with the element 'worksheet'")]
    [InlineData("<html><body/></html>", "does not begin with the element 'worksheet'")]
    public void A_damaged_sheet_is_left_out_and_the_others_are_read(string content, string said)
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(Book().Part(Sheet, content));

        Assert.Equal(["book.xlsx/A", "book.xlsx/C"], opened.Names);
        Assert.Equal(["a", "c"], opened.Documents.Select(OpenedWorkbook.TextOf));
        Diagnostic damage = Assert.Single(opened.Diagnostics);
        Assert.Equal(("CM1012", "book.xlsx/B"), (damage.Id, damage.Location.File));
        Assert.StartsWith(
            "'book.xlsx/B' is a sheet of an Excel workbook that could not be opened", damage.Message, StringComparison.Ordinal);
        Assert.Contains($"its part '{Sheet}' {said}", damage.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_sheet_is_left_out_and_the_others_are_read()
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(Book().Without(Sheet));

        Assert.Equal(["book.xlsx/A", "book.xlsx/C"], opened.Names);
        Assert.Contains($"its part '{Sheet}' is missing", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_to_which_nothing_leads_is_left_out_and_the_others_are_read()
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(Book().Changed("xl/workbook.xml", "\"rId2\"", "\"rId77\""));

        Assert.Equal(["book.xlsx/A", "book.xlsx/C"], opened.Names);
        Assert.Contains("no relationship of its workbook leads to the sheet 'B'", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml", "sst")]
    [InlineData("xl/styles.xml", "styleSheet")]
    [InlineData("xl/workbook.xml", "workbook")]
    public void A_part_of_another_kind_than_its_relationship_says_is_a_reason_to_refuse(string part, string root) =>
        Assert.Contains(
            $"its part '{part}' does not begin with the element '{root}'",
            OpenedWorkbook.Of(Book().Part(part, "<document/>")).OnlyMessage,
            StringComparison.Ordinal);

    /// <summary>Readers of archives do not agree on which of them counts.</summary>
    [Theory]
    [InlineData("xl/worksheets/SHEET2.xml")]
    [InlineData("xl\\worksheets\\sheet2.xml")]
    [InlineData("xl/worksheets/sheet%32.xml")]
    public void A_sheet_that_is_there_several_times_is_left_out(string name)
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(Book().Part(name, "<worksheet/>").Part("xl/media/a.png", "").Part("xl/media/A.png", ""));

        Assert.Equal(["book.xlsx/A", "book.xlsx/C"], opened.Names);
        Assert.Contains($"its part '{Sheet}' is there several times", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Several_relationships_with_one_id_are_a_reason_to_refuse()
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(Book().Changed("xl/_rels/workbook.xml.rels", "\"rId2\"", "\"rId3\""));

        Assert.Contains(
            "its part 'xl/_rels/workbook.xml.rels' has several relationships with the id 'rId3'",
            opened.OnlyMessage,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_sheet_may_be_damaged()
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(
            new TestWorkbook().Sheet("A", [["a"]]).Sheet("B", [["b"]], "hidden").Part(Sheet, "<"));

        Assert.Equal(["book.xlsx"], opened.Names);
        Assert.Equal("CM1016", Assert.Single(opened.Diagnostics).Id);
    }

    /// <summary>Without them, cells would be wrong in every sheet.</summary>
    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("_rels/.rels")]
    public void A_part_that_all_sheets_need_is_a_reason_to_refuse_the_workbook(string part)
    {
        OpenedWorkbook opened = OpenedWorkbook.Of(Book().Part(part, "<a"));

        Assert.Empty(opened.Documents);
        Assert.Contains($"its part '{part}' is damaged: ", opened.OnlyMessage, StringComparison.Ordinal);
        Assert.Equal("book.xlsx", opened.Diagnostics[0].Location.File);
    }

    [Theory]
    [InlineData("xl/sharedStrings.xml")]
    [InlineData("xl/styles.xml")]
    public void A_part_that_all_sheets_need_is_not_missing(string part) =>
        Assert.Contains($"its part '{part}' is missing", OpenedWorkbook.Of(Book().Without(part)).OnlyMessage, StringComparison.Ordinal);

    [Fact]
    public void Elements_are_not_nested_beyond_the_limit()
    {
        string deep = string.Concat(Enumerable.Repeat("<x>", 300));
        OpenedWorkbook opened = OpenedWorkbook.Of(
            Book().Part(Sheet, $"<worksheet xmlns=\"{Main}\">{deep}"));

        Assert.Contains($"its part '{Sheet}' has elements nested deeper than 256", opened.OnlyMessage, StringComparison.Ordinal);
    }

    /// <summary>A small part that many sheets show is unpacked once for each of them.</summary>
    [Fact]
    public void A_part_that_is_read_again_and_again_counts_again_and_again()
    {
        string spaces = new(' ', 100_000_000);
        string sheets = string.Concat(Enumerable.Repeat("<sheet name=\"A\" sheetId=\"1\" r:id=\"rId1\"/>", 12));
        TestWorkbook workbook = Book()
            .Changed("xl/workbook.xml", "<sheets>", "<sheets>" + sheets)
            .Part("xl/worksheets/sheet1.xml", $"<worksheet xmlns=\"{Main}\">{spaces}</worksheet>");

        OpenedWorkbook opened = OpenedWorkbook.Of(workbook);

        Assert.Empty(opened.Documents);
        Assert.Contains("it has more than 1,073,741,824 bytes when unpacked", opened.OnlyMessage, StringComparison.Ordinal);
    }

    /// <summary>The sizes in the archive bind what is unpacked.</summary>
    [Fact]
    public void A_sheet_that_unpacks_to_more_than_the_archive_says_is_damaged()
    {
        byte[] content = Book().Part(Sheet, $"<worksheet>{new string(' ', 20_000)}</worksheet>").ToBytes();
        int entry = content.AsSpan().LastIndexOf(Encoding.UTF8.GetBytes(Sheet)) - 46;
        BitConverter.TryWriteBytes(content.AsSpan(entry + 24), 1_000);
        OpenedWorkbook opened = OpenedWorkbook.Of(content);

        Assert.Equal(["book.xlsx/A", "book.xlsx/C"], opened.Names);
        Assert.Contains($"its part '{Sheet}' ", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void A_sheet_of_damaged_bytes_is_left_out()
    {
        byte[] content = Book().Part(Sheet, Encoding.UTF8.GetBytes("<worksheet>" + new string('x', 5_000))).ToBytes();
        int entry = content.AsSpan().IndexOf(Encoding.UTF8.GetBytes(Sheet)) + Sheet.Length;
        content.AsSpan(entry + 2, 8).Fill(0xFF);
        OpenedWorkbook opened = OpenedWorkbook.Of(content);

        Assert.Equal(["book.xlsx/A", "book.xlsx/C"], opened.Names);
        Assert.Contains($"its part '{Sheet}' ", opened.OnlyMessage, StringComparison.Ordinal);
    }

    private static TestWorkbook Book() => new TestWorkbook().Sheet("A", [["a"]]).Sheet("B", [["b"]]).Sheet("C", [["c"]]);
}
