using System.Text;
using Competency.Model.Excel.Tests.Workbooks;
using Competency.Model.Formats;

namespace Competency.Model.Excel.Tests.Cells;

/// <summary>What single cells say as cells of a table.</summary>
public sealed class CellTests
{
    [Theory]
    [InlineData("1", "General", "1")]
    [InlineData("0.1", "General", "0.1")]
    [InlineData("4.1200000000000001", "General", "4.12")]
    [InlineData("0.30000000000000004", "General", "0.3")]
    [InlineData("123456789012", "General", "123456789012")]
    [InlineData("1E-3", "General", "0.001")]
    [InlineData("-0.5", "General", "-0.5")]
    [InlineData("1.0", "General", "1")]
    [InlineData("3.50", "General", "3.5")]
    [InlineData("0.25", "General", "0.25")]
    [InlineData(".5", "General", "0.5")]
    [InlineData("-0", "General", "0")]
    [InlineData("007", "General", "7")]
    [InlineData("1e2", "General", "100")]
    [InlineData("1E+20", "General", "1E+20")]
    [InlineData("1.2.3", "General", "1.2.3")]
    [InlineData("INF", "General", "INF")]
    [InlineData("3", "0.00", "3.00")]
    [InlineData("2.675", "0.00", "2.68")]
    [InlineData("110", "0000", "0110")]
    [InlineData("0.5", "0%", "50%")]
    [InlineData("1234.5", "#,##0.0", "\"1,234.5\"")]
    [InlineData("7", "\"K\"00", "K07")]
    [InlineData("44927", "General", "44927")]
    [InlineData("44927", "@", "44927")]
    [InlineData("44927", "m/d/yyyy", "2023-01-01")]
    [InlineData("44927", "[$-404]e\"年\"m\"月\"d\"日\"", "2023-01-01")]
    [InlineData("44927.5", "yyyy/m/d h:mm", "2023-01-01 12:00")]
    [InlineData("44928", "d-mmm", "2-Jan")]
    [InlineData("44927", "m\"月\"d\"日\"", "1月1日")]
    [InlineData("1", "yyyy-mm-dd", "1900-01-01")]
    [InlineData("-1", "yyyy-mm-dd", "-1")]
    [InlineData("5", "[", "5")]
    [InlineData("not a number", "0.00", "not a number")]
    public void A_number_is_read_as_it_is_shown(string stored, string format, string shown) =>
        Assert.Equal(shown, Text([[RawCell.Number(stored, 1)]], formats: [format]));

    [Fact]
    public void Days_may_be_counted_from_1904() =>
        Assert.Equal("2027-01-02", Text([[RawCell.Number("44927", 1)]], formats: ["yyyy-mm-dd"], isDate1904: true));

    [Theory]
    [InlineData("<c r=\"{r}\" t=\"b\"><v>1</v></c>", "TRUE")]
    [InlineData("<c r=\"{r}\" t=\"b\"><v>0</v></c>", "FALSE")]
    [InlineData("<c r=\"{r}\" t=\"e\"><v>#N/A</v></c>", "#N/A")]
    [InlineData("<c r=\"{r}\" t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>", "#DIV/0!")]
    [InlineData("<c r=\"{r}\" t=\"str\"><f>A1&amp;B1</f><v>手沖</v></c>", "手沖")]
    [InlineData("<c r=\"{r}\"><f>1+1</f><v>2</v></c>", "2")]
    [InlineData("<c r=\"{r}\" t=\"d\"><v>2025-01-31T00:00:00</v></c>", "2025-01-31")]
    [InlineData("<c r=\"{r}\" t=\"inlineStr\"><is><r><t>手</t></r><r><rPr><b/></rPr><t>沖</t></r></is></c>", "手沖")]
    [InlineData("<c r=\"{r}\" t=\"inlineStr\"><is><t>課程</t><rPh sb=\"0\" eb=\"2\"><t>カテイ</t></rPh></is></c>", "課程")]
    [InlineData("<c r=\"{r}\" t=\"inlineStr\"><is><t>a_x000D_b</t></is></c>", "\"a\rb\"")]
    [InlineData("<c r=\"{r}\" t=\"inlineStr\"><is><t>a_x005F_x000D_b</t></is></c>", "a_x000D_b")]
    [InlineData("<c r=\"{r}\" t=\"inlineStr\"><is><t>a_x00b_xZZZZ_</t></is></c>", "a_x00b_xZZZZ_")]
    [InlineData("<c r=\"{r}\" t=\"inlineStr\"><is><t xml:space=\"preserve\"> a </t></is></c>", "\" a \"")]
    [InlineData("<c r=\"{r}\" t=\"s\"><v>99</v></c><c t=\"str\"><v>x</v></c>", ",x")]
    [InlineData("<c><v>1</v></c><c><v>2</v></c>", "1,2")]
    [InlineData("<c r=\"C1\"><v>3</v></c><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>9</v></c>", "9,,3")]
    public void A_cell_is_read_by_its_type(string cell, string text) => Assert.Equal(text, Text([[new RawCell(cell)]]));

    [Fact]
    public void Reading_aids_of_shared_texts_are_no_part_of_them()
    {
        TestWorkbook workbook = new TestWorkbook()
            .RawSheet("A", "<sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c></row></sheetData>")
            .Part("xl/sharedStrings.xml", "<sst xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><si/>"
                + "<si><r><t>東</t></r>"
                + "<r><t>京</t></r><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh><phoneticPr fontId=\"1\"/></si></sst>");

        Assert.Equal("東京", Text(workbook));
    }

    [Fact]
    public void Strict_workbooks_are_read()
    {
        TestWorkbook workbook = new TestWorkbook { NameSpace = "http://purl.oclc.org/ooxml/spreadsheetml/main" }.Sheet("A", [["a", 1.0]]);

        Assert.Equal("a,1", Text(workbook));
    }

    [Fact]
    public void A_formula_without_a_stored_value_is_blank_and_reported()
    {
        TestWorkbook workbook = new TestWorkbook().Sheet("A",
        [
            ["a", RawCell.Formula("A1", null), RawCell.Formula("A1", ""), "b"],
            [RawCell.Formula("A1", null)],
        ]);
        DiagnosticBag diagnostics = new();

        Assert.Equal("a,,,b", Text(workbook, diagnostics));
        Diagnostic found = Assert.Single(diagnostics.ToImmutable());
        Assert.Equal("CM1017", found.Id);
        Assert.Contains("2 cell(s)", found.Message, StringComparison.Ordinal);
        Assert.Contains("the first is B1", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Places may be left out, and then follow from what stands before.</summary>
    [Theory]
    [InlineData(0, "A2")]
    [InlineData(1, "B2")]
    [InlineData(25, "Z2")]
    [InlineData(26, "AA2")]
    [InlineData(702, "AAA2")]
    public void A_formula_without_a_place_is_named_by_row_and_column(int column, string place)
    {
        string before = string.Concat(Enumerable.Repeat("<c><v>1</v></c>", column));
        string rows = $"<row><c><v>1</v></c></row><row>{before}<c><f>A1</f></c><c><f>A1</f></c></row>";
        DiagnosticBag diagnostics = new();

        _ = Text(new TestWorkbook().RawSheet("A", $"<sheetData>{rows}</sheetData>"), diagnostics);

        Diagnostic found = Assert.Single(diagnostics.ToImmutable());
        Assert.Contains($"the first is {place}.", found.Message, StringComparison.Ordinal);
    }

    /// <summary>Libraries that do not calculate write an empty value; only a text may be empty.</summary>
    [Theory]
    [InlineData("n", 1)]
    [InlineData("b", 1)]
    [InlineData("e", 1)]
    [InlineData("str", 0)]
    public void A_formula_with_an_empty_value_is_blank_and_reported_unless_it_is_a_text(string type, int count)
    {
        DiagnosticBag diagnostics = new();

        Assert.Equal("a", Text(new TestWorkbook().Sheet("A", [["a", RawCell.Formula("A1", "", type)]]), diagnostics));
        Assert.Equal(Enumerable.Repeat("CM1017", count), diagnostics.ToImmutable().Select(static found => found.Id));
    }

    [Fact]
    public void An_empty_value_without_a_formula_is_a_blank_cell() =>
        Assert.Equal("a,,b", Text([["a", new RawCell("<c r=\"{r}\"><v></v></c>"), "b"]]));

    private static string Text(object?[][] rows, string[]? formats = null, bool isDate1904 = false) =>
        Text(new TestWorkbook { Formats = formats ?? [], IsDate1904 = isDate1904 }.Sheet("A", rows));

    private static string Text(TestWorkbook workbook, DiagnosticBag? diagnostics = null)
    {
        IReadOnlyList<DocumentFile> documents = ExcelWorkbooks.Container.Open(
            DocumentFile.FromBytes("book.xlsx", workbook.ToBytes()), diagnostics ?? new DiagnosticBag());
        return Encoding.UTF8.GetString(Assert.Single(documents).Read(new DiagnosticBag()).Span).TrimEnd('\n');
    }
}
