using System.Text;
using Competency.Model.Excel.Packages;
using Competency.Model.Excel.Tests.Workbooks;

namespace Competency.Model.Excel.Tests.Packages;

/// <summary>Which elements of a part count, and how they may be written.</summary>
public sealed class PartXmlTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Compatibility = "http://schemas.openxmlformats.org/markup-compatibility/2006";
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Known = "<c r=\"B1\"><v>2</v></c>";

    [Fact]
    public void Elements_may_have_prefixes()
    {
        const string Related = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        TestWorkbook workbook = Book("")
            .Part("xl/workbook.xml", $"<x:workbook xmlns:x=\"{Main}\" xmlns:q=\"{Related}\"><x:workbookPr date1904=\"1\"/>"
                + "<x:sheets><x:sheet name=\"A\" sheetId=\"1\" q:id=\"rId1\"/></x:sheets></x:workbook>")
            .Part("xl/sharedStrings.xml", $"<x:sst xmlns:x=\"{Main}\"><x:si><x:r><x:t>a</x:t></x:r></x:si></x:sst>")
            .Part("xl/styles.xml", $"<x:styleSheet xmlns:x=\"{Main}\">"
                + "<x:numFmts><x:numFmt numFmtId=\"170\" formatCode=\"yyyy-mm-dd\"/></x:numFmts>"
                + "<x:cellXfs><x:xf/><x:xf numFmtId=\"170\"/></x:cellXfs></x:styleSheet>")
            .Part(Sheet, $"<x:worksheet xmlns:x=\"{Main}\"><x:sheetData><x:row r=\"1\"><x:c r=\"A1\" t=\"s\"><x:v>0</x:v></x:c>"
                + "<x:c r=\"B1\" s=\"1\"><x:v>44927</x:v></x:c></x:row></x:sheetData></x:worksheet>");

        Assert.Equal("a,2027-01-02", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Theory]
    [InlineData("<x:c xmlns:x=\"urn:x\" r=\"B1\"><x:v>9</x:v></x:c>")]
    [InlineData("<x:a xmlns:x=\"urn:x\"><c r=\"B1\"><v>9</v></c></x:a>")]
    [InlineData("<c xmlns=\"\" r=\"B1\"><v>9</v></c>")]
    [InlineData("<extLst><ext uri=\"u\"><c r=\"B1\"><v>9</v></c></ext></extLst>")]
    [InlineData("<row><c r=\"B1\"><v>9</v></c></row>")]
    [InlineData("<c r=\"B1\"><x:v xmlns:x=\"urn:x\">9</x:v><extLst><ext><v>9</v></ext></extLst></c>")]
    [InlineData("<c x:r=\"C1\" xmlns:x=\"urn:x\"/>")]
    public void What_is_of_another_format_is_passed_over(string other) =>
        Assert.Equal("1,2,3", Text($"{other}{Known}<c r=\"C1\"><v>3</v></c>"));

    [Theory]
    [InlineData("1<!-- 7 -->2", "12")]
    [InlineData("1<![CDATA[2]]>", "12")]
    [InlineData("<![CDATA[1]]><?a b?>2", "12")]
    [InlineData("&#49;&#x32;", "12")]
    [InlineData("1<x/>2", "12")]
    [InlineData("1<x>7</x>2", "12")]
    [InlineData("<x xmlns=\"urn:x\">7</x>12", "12")]
    public void A_text_is_all_that_stands_directly_in_its_element(string text, string read) =>
        Assert.Equal("1," + read, Text($"<c r=\"B1\" t=\"str\"><v>{text}</v></c>"));

    /// <summary>What needs something that we do not know is not for us; what stands there for everyone else is.</summary>
    [Theory]
    [InlineData("<a:Choice Requires=\"y\">{9}</a:Choice><a:Fallback>{2}</a:Fallback>")]
    [InlineData("<a:Choice Requires=\"y main\">{9}</a:Choice><a:Fallback>{2}</a:Fallback>")]
    [InlineData("<a:Choice Requires=\"main\">{2}</a:Choice><a:Fallback>{9}</a:Fallback>")]
    [InlineData("<a:Choice Requires=\"main\">{2}</a:Choice><a:Choice Requires=\"main\">{9}</a:Choice>")]
    [InlineData("<a:Choice Requires=\"nobody\">{9}</a:Choice><a:Fallback>{2}</a:Fallback>")]
    [InlineData("<a:Choice>{9}</a:Choice><a:Fallback>{2}</a:Fallback>")]
    [InlineData(" <a:Choice Requires=\"y\"/> <a:Other>{9}</a:Other> {9} <y:y>{9}</y:y> "
        + "<a:Fallback> {2} </a:Fallback> <a:Fallback>{9}</a:Fallback> ")]
    [InlineData("<a:Fallback><a:AlternateContent><a:Choice Requires=\"y\">{9}</a:Choice>"
        + "<a:Fallback>{2}</a:Fallback></a:AlternateContent></a:Fallback>")]
    [InlineData("<a:Choice Requires=\"main\"/><a:Fallback>{9}</a:Fallback></a:AlternateContent>"
        + "<a:AlternateContent/>{2}<a:AlternateContent>")]
    public void One_of_several_alternatives_counts(string alternatives)
    {
        string written = alternatives.Replace("{2}", Known, StringComparison.Ordinal)
            .Replace("{9}", "<c r=\"B1\"><v>9</v></c>", StringComparison.Ordinal);

        Assert.Equal("1,2,3", Text($"<a:AlternateContent>{written}</a:AlternateContent><c r=\"C1\"><v>3</v></c>"));
    }

    /// <summary>Excel writes formats so that are known by another code to newer versions.</summary>
    [Fact]
    public void Formats_stand_among_alternatives()
    {
        TestWorkbook workbook = new TestWorkbook { Formats = ["0000"] }.Sheet("A", [[RawCell.Number("110", 1)]]);
        workbook.Changed(
            "xl/styles.xml",
            "<numFmt numFmtId=\"164\" formatCode=\"0000\"/>",
            $"<a:AlternateContent xmlns:a=\"{Compatibility}\"><a:Choice xmlns:y=\"urn:y\" Requires=\"y\">"
            + "<numFmt numFmtId=\"164\" formatCode=\"00000\" y:code=\"0\"/></a:Choice>"
            + "<a:Fallback><numFmt numFmtId=\"164\" formatCode=\"0000\"/></a:Fallback></a:AlternateContent>");

        Assert.Equal("0110", OpenedWorkbook.Of(workbook).OnlyText);
    }

    [Fact]
    public void Parts_may_be_in_utf_16()
    {
        foreach (Encoding encoding in (Encoding[])[Encoding.Unicode, Encoding.BigEndianUnicode])
        {
            string sheet = "<?xml version=\"1.0\" encoding=\"UTF-16\"?>"
                + $"<worksheet xmlns=\"{Main}\"><sheetData><row><c t=\"str\"><v>手沖</v></c></row></sheetData></worksheet>";
            byte[] content = [.. encoding.GetPreamble(), .. encoding.GetBytes(sheet)];

            Assert.Equal("手沖", OpenedWorkbook.Of(Book("").Part(Sheet, content)).OnlyText);
        }
    }

    [Theory]
    [InlineData("UTF-16")]
    [InlineData("UTF-32")]
    [InlineData("nonsense")]
    public void A_wrong_encoding_is_a_damage_of_its_part(string encoding)
    {
        string sheet = $"<?xml version=\"1.0\" encoding=\"{encoding}\"?>"
            + $"<worksheet xmlns=\"{Main}\"><sheetData><row><c t=\"str\"><v>手沖</v></c></row></sheetData></worksheet>";

        Assert.Contains(
            $"its part '{Sheet}' is damaged: ", OpenedWorkbook.Of(Book("").Part(Sheet, sheet)).OnlyMessage, StringComparison.Ordinal);
    }

    /// <summary>The archive may say what it likes: what is unpacked counts.</summary>
    [Fact]
    public void A_part_that_unpacks_to_more_than_the_limit_is_not_read_to_its_end()
    {
        UnpackedBytes unpacked = new(10_000);
        byte[] content = Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\">{new string(' ', 50_000)}</worksheet>");
        using MemoryStream stream = new(content);
        using PartXml xml = new("sheet.xml", stream, unpacked, PartXml.NewSettings(), [Main]);
        xml.ExpectRoot("worksheet");

        UnreadablePartException exception = Assert.Throws<UnreadablePartException>(() => xml.MoveToChild(0));

        Assert.Equal("it has more than 10,000 bytes when unpacked", exception.Reason.ToString());
        Assert.True(unpacked.IsExceeded);
        Assert.InRange(stream.Position, 10_000, 30_000);
    }

    [Fact]
    public void Bytes_of_all_parts_count_together()
    {
        UnpackedBytes unpacked = new(150);
        byte[] content = Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"/>");
        Assert.InRange(content.Length, 76, 150);
        using PartXml first = new("a.xml", new MemoryStream(content), unpacked, PartXml.NewSettings(), [Main]);
        first.ExpectRoot("worksheet");

        Assert.Throws<InvalidDataException>(() => new PartXml("a.xml", new MemoryStream(content), unpacked, PartXml.NewSettings(), [Main]));
    }

    private static string Text(string cells) => OpenedWorkbook.Of(Book($"<c r=\"A1\"><v>1</v></c>{cells}")).OnlyText;

    private static TestWorkbook Book(string cells) => new TestWorkbook().RawSheet(
        "A",
        $"<sheetData xmlns:a=\"{Compatibility}\" xmlns:main=\"{Main}\" xmlns:y=\"urn:y\"><row r=\"1\">{cells}</row></sheetData>");
}
