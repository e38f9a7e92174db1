using Competency.Model.Excel.Workbooks;
using Competency.Model.Formats;

namespace Competency.Model.Excel.Tests.Workbooks;

/// <summary>Shared texts, sheets that are one part and cells far apart make tables many times as long as their workbook.</summary>
public sealed class TextLimitTests
{
    private const int MaxText = 100_000;

    [Fact]
    public void A_text_in_every_cell_of_a_row_ends_the_sheet()
    {
        string row = $"<row>{Repeat(Shared(0), 4_000)}</row>";

        OpenedWorkbook opened = Opened(Book(new string('x', 1_000), "<row><c><v>1</v></c></row>" + row));

        Assert.Equal("1", OpenedWorkbook.TextOf(Assert.Single(opened.Documents)));
        Assert.Contains($"{MaxText} bytes of text per workbook", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_before_the_limit_stay()
    {
        OpenedWorkbook opened = Opened(Book(new string('x', 1_000), Repeat($"<row>{Shared(0)}</row>", 4_000)));

        string text = OpenedWorkbook.TextOf(Assert.Single(opened.Documents));
        Assert.InRange(text.Length, MaxText - 2_000, MaxText);
        Assert.All(text.Split('\n'), static line => Assert.Equal(1_000, line.Length));
        Assert.Contains($"{MaxText} bytes of text per workbook", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void Sheets_that_are_one_part_share_the_limit()
    {
        const string Types = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        IEnumerable<string> sheets = Enumerable.Range(1, 5).Select(static i =>
            $"<Relationship Id=\"rId{i}\" Type=\"{Types}/worksheet\" Target=\"worksheets/sheet1.xml\"/>");
        TestWorkbook workbook = Book(new string('x', 1_000), Repeat($"<row>{Shared(0)}</row>", 40))
            .RawSheet("B", "").RawSheet("C", "").RawSheet("D", "").RawSheet("E", "")
            .Part(
                "xl/_rels/workbook.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"s\" Type=\"{Types}/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                + $"{string.Concat(sheets)}</Relationships>");

        OpenedWorkbook opened = Opened(workbook);

        Assert.Equal(["book.xlsx/A", "book.xlsx/B", "book.xlsx/C"], opened.Names);
        Assert.InRange(opened.Documents.Sum(static sheet => OpenedWorkbook.TextOf(sheet).Length), MaxText - 2_000, MaxText);
        Assert.Equal(
            ["book.xlsx/C", "book.xlsx/D", "book.xlsx/E"],
            opened.Diagnostics.Select(static found => found.Location.File));
        Assert.All(opened.Diagnostics, static found => Assert.Equal("CM1010", found.Id));
    }

    /// <summary>Each line of a table knows its row, so lines count with what they take beside their text.</summary>
    [Fact]
    public void Lines_in_cells_count_with_their_rows()
    {
        OpenedWorkbook opened = Opened(Book(new string('\n', 1_000), Repeat($"<row>{Shared(0)}</row>", 4_000)));

        Assert.InRange(OpenedWorkbook.TextOf(Assert.Single(opened.Documents)).Length, MaxText / 6, MaxText / 5);
        Assert.Contains($"{MaxText} bytes of text per workbook", opened.OnlyMessage, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row><c r=\"A1\"><v>1</v></c></row>", "<row><c r=\"BZZ2\"><v>2</v></c></row>", 60)]
    [InlineData("<row><c r=\"BZZ1\"><v>1</v></c></row>", "<row><c r=\"A2\"><v>2</v></c></row>", 60)]
    [InlineData("<row><c r=\"BZZ1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>", "<row><c r=\"BZZ2\"><v>2</v></c></row>", 60)]
    public void Commas_between_cells_far_apart_count(string first, string next, int count)
    {
        OpenedWorkbook opened = Opened(Book("", first + Repeat(next, count)));

        Assert.InRange(Assert.Single(opened.Documents).Read(new DiagnosticBag()).Length, MaxText - 3_000, MaxText);
        Assert.Contains($"{MaxText} bytes of text per workbook", opened.OnlyMessage, StringComparison.Ordinal);
    }

    /// <summary>A row of 6 GB ends at the limit of a row, before anything of it is written.</summary>
    [Fact]
    public void A_row_beyond_all_memory_takes_none()
    {
        byte[] content = Book(new string('x', 400_000), $"<row>{Repeat(Shared(0), 16_000)}</row>").ToBytes();
        long before = GC.GetAllocatedBytesForCurrentThread();

        OpenedWorkbook opened = OpenedWorkbook.Of(content);

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 32L << 20);
        Assert.Empty(opened.Documents);
        Assert.Contains("16777216 bytes of text per row", opened.OnlyMessage, StringComparison.Ordinal);
    }

    private static string Shared(int number) => $"<c t=\"s\"><v>{number}</v></c>";

    private static TestWorkbook Book(string shared, string rows) => new TestWorkbook()
        .RawSheet("A", $"<sheetData>{rows}</sheetData>")
        .Part(
            "xl/sharedStrings.xml",
            $"<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si><t>{shared}</t></si></sst>");

    private static string Repeat(string text, int count) => string.Concat(Enumerable.Repeat(text, count));

    private static OpenedWorkbook Opened(TestWorkbook workbook)
    {
        DiagnosticBag diagnostics = new();
        WorkbookReader reader = new(DocumentFile.FromBytes("book.xlsx", Array.Empty<byte>()), diagnostics, MaxText);
        return new OpenedWorkbook(reader.Read(workbook.ToBytes()), diagnostics.ToImmutable());
    }
}
