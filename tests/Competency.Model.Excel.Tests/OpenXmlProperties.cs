using Competency.Model.Excel.Tests.Workbooks;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Excel.Tests;

/// <summary>What we read of a workbook is what DocumentFormat.OpenXml reads of it.</summary>
public sealed class OpenXmlProperties
{
    private const string StrictMain = "http://purl.oclc.org/ooxml/spreadsheetml/main";
    private const string StrictRelations = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private static readonly Gen<object?> Value = Gen.Elements<object?>(
        null, "", "a", " a ", "K01 咖啡豆知識", "𠮷野家", "a\nb", "a\r\nb", "\"a\", b", "_x000D_", "<b>&amp;</b>", "\t", "sep=;", "=1+1", "1.50",
        0.0, 3.0, 12.5, 0.1, -7.25, 123456.0, true, false,
        new RawCell("<c r=\"{r}\" t=\"str\"><f>A1&amp;B1</f><v>a b</v></c>"),
        new RawCell("<c r=\"{r}\" t=\"e\"><v>#N/A</v></c>"),
        new RawCell("<c t=\"inlineStr\"><is><r><t>手</t></r><r><rPr><b/></rPr><t xml:space=\"preserve\"> 沖</t></r></is></c>"),
        new RawCell("<c r=\"{r}\" t=\"inlineStr\"><is><t>課程</t><rPh sb=\"0\" eb=\"2\"><t>カテイ</t></rPh></is></c>"),
        new RawCell("<c r=\"{r}\" s=\"1\"><v>110</v></c>"),
        new RawCell("<c r=\"{r}\"><v>7</v><extLst><ext uri=\"u\"><x:v xmlns:x=\"urn:x\">9</x:v></ext></extLst></c>"),
        new RawCell("\n <!-- a remark --> <c r=\"{r}\" s=\"0\">\n <v>8</v>\n </c> "),
        new RawCell("<x:c xmlns:x=\"urn:x\" r=\"{r}\"><x:v>9</x:v></x:c>"),
        new RawCell("<c/>"));

    public static Arbitrary<object?[][]> Tables() => Gen.Choose(0, 8)
        .SelectMany(static rows => Gen.Choose(0, 6).SelectMany(static columns => Value.ArrayOf(columns)).ArrayOf(rows))
        .ToArbitrary();

    [Property(Arbitrary = [typeof(OpenXmlProperties)], MaxTest = 400)]
    public void Cells_are_those_that_open_xml_reads(object?[][] rows, bool isInline, bool isStrict)
    {
        TestWorkbook workbook = isStrict
            ? new TestWorkbook { IsInline = isInline, Formats = ["0000"], NameSpace = StrictMain, Relations = StrictRelations }
            : new TestWorkbook { IsInline = isInline, Formats = ["0000"] };
        byte[] content = workbook.Sheet("A", rows).ToBytes();

        Assert.Equal(OpenXmlTable.Csv(OpenXmlTable.Read(content)), TextOf(content));
    }

    [Property(Arbitrary = [typeof(OpenXmlProperties)], MaxTest = 200)]
    public void Workbooks_that_open_xml_writes_are_read_as_they_were_written(object?[][] rows)
    {
        object?[][] written = [.. rows.Select(static row => row.Where(static cell => cell is not RawCell).ToArray())];
        byte[] content = OpenXmlTable.Write(written);

        Assert.Equal(OpenXmlTable.Csv(OpenXmlTable.Read(content)), TextOf(content));
        Assert.Equal(TextOf(new TestWorkbook().Sheet("A", written).ToBytes()), TextOf(content));
    }

    [Theory]
    [InlineData("onet-29.2-xlsx", "Job Zones.xlsx")]
    [InlineData("onet-29.2-xlsx", "Occupation Data.xlsx")]
    [InlineData("skillsfuture", "jobsandskills-skillsfuture-unique-skills-list.xlsx")]
    public void Published_workbooks_hold_the_cells_that_open_xml_reads(string folder, string name)
    {
        byte[] content = File.ReadAllBytes(SharedData.Require("published", folder, name));
        OpenedWorkbook opened = OpenedWorkbook.Of(content);
        string[] ours = OpenedWorkbook.TextOf(opened.Documents[0]).Split('\n');
        string[] theirs = OpenXmlTable.Csv(OpenXmlTable.Read(content)).Split('\n');

        Assert.Equal(theirs.Select(static line => line.TrimEnd(',')), ours.Select(static line => line.TrimEnd(',')));
    }

    private static string TextOf(byte[] content) =>
        OpenedWorkbook.Of(content) is { Diagnostics: [], Documents: [var only] } ? OpenedWorkbook.TextOf(only) : "";
}
