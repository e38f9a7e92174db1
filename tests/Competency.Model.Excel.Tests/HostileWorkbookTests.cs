using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Competency.Model.Excel.Tests.Workbooks;
using FsCheck.Xunit;

namespace Competency.Model.Excel.Tests;

/// <summary>Workbooks that nobody wrote by hand: each is a diagnostic, in time and memory that the content is worth.</summary>
public sealed class HostileWorkbookTests
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Sheet = "xl/worksheets/sheet1.xml";
    private const string Strings = "xl/sharedStrings.xml";
    private const string Styles = "xl/styles.xml";

    [Fact]
    public void A_bomb_is_refused_by_what_it_would_be()
    {
        using MemoryStream stream = new();
        using (ZipArchive archive = new(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            archive.CreateEntry("xl/workbook.xml");
            byte[] zeros = new byte[1 << 20];
            using Stream bomb = archive.CreateEntry(Sheet, CompressionLevel.Fastest).Open();
            for (int i = 0; i < 1_100; i++)
            {
                bomb.Write(zeros);
            }
        }

        (LoadResult result, long allocated) = Measured(stream.ToArray());

        Assert.Contains("bytes when unpacked, more than the limit of", Only(result, "CM1012"), StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 64L << 20);
    }

    /// <summary>An archive that gives small sizes in its directory is not unpacked beyond them.</summary>
    [Fact]
    public void A_bomb_that_lies_about_its_size_is_not_unpacked()
    {
        byte[] content = Small($"<row><c t=\"inlineStr\"><is><t>{new string('x', 20 << 20)}</t></is></c></row>").ToBytes();
        int at = content.AsSpan().LastIndexOf("xl/worksheets/sheet1.xml"u8) - 46;
        Assert.Equal(0x02014B50u, BinaryPrimitives.ReadUInt32LittleEndian(content.AsSpan(at)));
        BinaryPrimitives.WriteUInt32LittleEndian(content.AsSpan(at + 24), 1_000);

        (LoadResult result, long allocated) = Measured(content);

        Assert.True(result.HasErrors);
        Assert.InRange(allocated, 0, 4L << 20);
    }

    [Theory]
    [InlineData(Sheet)]
    [InlineData(Strings)]
    [InlineData(Styles)]
    [InlineData("xl/workbook.xml")]
    [InlineData("xl/_rels/workbook.xml.rels")]
    [InlineData("[Content_Types].xml")]
    public void Entities_are_refused(string part)
    {
        IEnumerable<string> entities = Enumerable.Range(1, 12).Select(static level =>
            $"<!ENTITY {(char)('a' + level)} \"{string.Concat(Enumerable.Repeat($"&{(char)('a' + level - 1)};", 10))}\">");
        string bomb = $"<?xml version=\"1.0\"?><!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\">{string.Concat(entities)}]>"
            + $"<worksheet xmlns=\"{Main}\"><sheetData><row><c t=\"inlineStr\"><is><t>&m;</t></is></c></row></sheetData></worksheet>";

        (LoadResult result, long allocated) = Measured(Small().Part(part, bomb).ToBytes());

        Only(result, "CM1012");
        Assert.InRange(allocated, 0, 128L << 20); // the package reads relations with a limit of 10 million characters from entities
    }

    [Fact]
    public void An_external_entity_is_not_read()
    {
        using TempFolder folder = new();
        folder.Write("secret.txt", "secret"u8.ToArray());
        string file = new Uri(Path.Combine(folder.Path, "secret.txt")).AbsoluteUri;
        string content = $"<!DOCTYPE x [<!ENTITY a SYSTEM \"{file}\">]><worksheet xmlns=\"{Main}\">"
            + "<sheetData><row><c t=\"inlineStr\"><is><t>&a;</t></is></c></row></sheetData></worksheet>";

        Only(Measured(Small().Part(Sheet, content).ToBytes()).Result, "CM1012");
    }

    [Theory]
    [InlineData("../../etc/passwd")]
    [InlineData("/etc/passwd")]
    [InlineData("xl/../../x.xml")]
    [InlineData("C:/x.xml")]
    [InlineData("..\\x.xml")]
    public void A_part_that_is_named_like_a_file_outside_is_refused(string name)
    {
        LoadResult result = Measured(Small().Part(name, "x").ToBytes()).Result;

        Assert.Contains("named like a file outside", Only(result, "CM1012"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_of_a_million_cells_ends_at_the_last_column()
    {
        (LoadResult result, long allocated) = Measured(Small($"<row>{Repeat("<c><v>1</v></c>", 1_000_000)}</row>").ToBytes());

        Assert.Contains("16384 columns per sheet", Message(result, "CM1010"), StringComparison.Ordinal);
        Assert.InRange(allocated, 0, 1L << 30);
    }

    [Fact]
    public void A_few_cells_far_apart_cost_a_few_cells()
    {
        const string Rows = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row><row r=\"2\"><c r=\"XFD2\"><v>2</v></c></row>"
            + "<row r=\"1048576\"><c r=\"A1048576\"><v>3</v></c></row>";
        (LoadResult result, long allocated) = Measured(
            new TestWorkbook().RawSheet("A", $"<dimension ref=\"A1:XFD1048576\"/><sheetData>{Rows}</sheetData>").ToBytes());

        Assert.NotEmpty(result.Diagnostics);
        Assert.InRange(allocated, 0, 256L << 20);
    }

    [Theory]
    [InlineData("<row r=\"1048577\"><c r=\"A1048577\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2147483647\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1048576\"/><row><c><v>1</v></c></row>")]
    public void Rows_beyond_those_of_excel_are_a_limit(string row)
    {
        LoadResult result = Measured(Small("<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>" + row).ToBytes()).Result;

        Assert.Contains("1048576 rows per sheet", Message(result, "CM1010"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("<row r=\"99999999999999999999\"><c r=\"A1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"-1\"><c r=\"-1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"x\"><c r=\"\" s=\"-5\"><v>1</v></c><c r=\"ZZZZZZZZZZ1\"><v>2</v></c></row>")]
    [InlineData("<row><c t=\"s\"><v>99999999999</v></c><c t=\"s\"><v>-1</v></c><c t=\"z\"><v>1E999</v></c></row>")]
    [InlineData("<row><c s=\"99999999\"><v>NaN</v></c><c t=\"b\"><v>x</v></c><c t=\"d\"><v>x</v></c></row>")]
    [InlineData("<c><v>1</v></c><row/><row><c/><c><v/></c><c><is/></c></row>")]
    [InlineData("<row><c><v>1</v><v>2</v><f/><is><t>x</t></is></c></row>")]
    [InlineData("<row><row><c><c><v>1</v></c></c></row></row>")]
    [InlineData("<row><c t=\"inlineStr\"><is><t>&#xFFFE;</t></is></c></row>")]
    public void Nonsense_is_no_exception(string rows)
    {
        LoadResult result = Measured(Small(rows).ToBytes()).Result;

        Assert.DoesNotContain("CM1011", result.Ids());
        Assert.NotEmpty(result.Diagnostics);
    }

    [Theory]
    [InlineData("xl/workbook.xml")]
    [InlineData(Sheet)]
    [InlineData(Strings)]
    [InlineData(Styles)]
    public void Elements_nested_deeply_are_no_danger(string part)
    {
        string deep = Repeat("<x>", 200_000) + Repeat("</x>", 200_000);

        LoadResult result = OnSmallStack(
            () => Measured(Small().Part(part, $"<workbook xmlns=\"{Main}\">{deep}</workbook>").ToBytes()).Result);

        Assert.DoesNotContain("CM1011", result.Ids());
    }

    /// <summary>A part refers to the next one, and so on: whoever follows must not do it by recursion.</summary>
    [Fact]
    public void Parts_in_a_long_chain_are_no_danger()
    {
        const string Type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet";
        TestWorkbook workbook = Small();
        for (int i = 1; i < 4_000; i++)
        {
            workbook.Part($"xl/worksheets/sheet{i}.xml", "<x/>");
            workbook.Part(
                $"xl/worksheets/_rels/sheet{i}.xml.rels",
                "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + $"<Relationship Id=\"r\" Type=\"{Type}\" Target=\"sheet{i + 1}.xml\"/></Relationships>");
        }

        byte[] content = workbook.ToBytes();

        Assert.DoesNotContain("CM1011", OnSmallStack(() => Measured(content).Result).Ids());
    }

    /// <summary>Allocated bytes grow with the input, not with its square.</summary>
    [Theory]
    [InlineData(Strings, "<si>", "<r><t>x</t></r>", "</si>")]
    [InlineData(Strings, "", "<si><t>x</t></si>", "")]
    [InlineData(Styles, "<numFmts>", "<numFmt numFmtId=\"170\" formatCode=\"0\"/>", "</numFmts>")]
    [InlineData(Styles, "<cellXfs>", "<xf numFmtId=\"170\"/>", "</cellXfs>")]
    [InlineData(Sheet, "<sheetData>", "<row><c><v>1</v></c></row>", "</sheetData>")]
    [InlineData(Sheet, "<sheetData><row><c><is>", "<r><t>x</t></r>", "</is></c></row></sheetData>")]
    [InlineData(Sheet, "<sheetData><row><c>", "<v>1</v>", "</c></row></sheetData>")]
    [InlineData(Sheet, "<sheetData><row>", "<c r=\"A1\"><v>1</v></c>", "</row></sheetData>")]
    [InlineData(Sheet, "<sheetData/><mergeCells>", "<mergeCell ref=\"A1:XFD1048576\"/>", "</mergeCells>")]
    [InlineData(Sheet, "<cols>", "<col min=\"1\" max=\"16384\" hidden=\"1\"/>", "</cols>")]
    [InlineData("xl/workbook.xml", "<sheets>", "<sheet name=\"A\" sheetId=\"1\"/>", "</sheets>")]
    public void Work_is_in_proportion(string part, string begin, string repeated, string end)
    {
        _ = Allocated(1_000);
        long once = Allocated(20_000);
        long twice = Allocated(40_000);

        Assert.True(twice < (2.4 * once) + (1 << 20), $"{once} bytes, and {twice} for twice as many");

        long Allocated(int count)
        {
            string root = part switch { Strings => "sst", Styles => "styleSheet", Sheet => "worksheet", _ => "workbook" };
            string content = $"<{root} xmlns=\"{Main}\">{begin}{Repeat(repeated, count)}{end}</{root}>";
            return Measured(Small().Part(part, content).ToBytes()).Allocated;
        }
    }

    [Fact]
    public void A_workbook_that_ends_anywhere_is_a_diagnostic()
    {
        byte[] content = Small().ToBytes();
        for (int length = 1; length < content.Length; length++)
        {
            LoadResult result = LoadedWorkbook.Load("book.xlsx", content[..length]);

            Assert.True(result.HasErrors, $"{length} bytes");
            Assert.DoesNotContain("CM1011", result.Ids());
        }
    }

    [Property(MaxTest = 300)]
    public void A_damaged_workbook_is_no_exception(int seed)
    {
        byte[] content = Small().ToBytes();
        Random random = new(seed);
        for (int i = 0; i <= random.Next(8); i++)
        {
            content[random.Next(content.Length)] = (byte)random.Next(256);
        }

        Assert.DoesNotContain("CM1011", LoadedWorkbook.Load("book.xlsx", content).Ids());
    }

    [Property(MaxTest = 300)]
    public void A_part_of_damaged_text_is_no_exception(int seed)
    {
        string[] pieces =
        [
            "<", ">", "/", "\"", "<row>", "</c>", "<c/>", "<v>", "</v>", "&#x0;", "&amp;", "<![CDATA[", "]]>", "<?a b?>", "<!--", "r=\"1\"",
        ];
        Random random = new(seed);
        StringBuilder xml = new(
            $"<worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>a</t></is></c>"
            + "<c r=\"B1\" s=\"0\"><f>A1</f><v>2</v></c></row></sheetData></worksheet>");
        for (int i = 0; i <= random.Next(4); i++)
        {
            xml.Insert(random.Next(xml.Length), pieces[random.Next(pieces.Length)]);
        }

        string part = random.Next(2) == 0 ? Sheet : Strings;

        Assert.DoesNotContain("CM1011", LoadedWorkbook.Load("book.xlsx", Small().Part(part, xml.ToString()).ToBytes()).Ids());
    }

    [Property(MaxTest = 200)]
    public void Bytes_of_any_kind_are_no_exception(byte[] content, bool isZip)
    {
        byte[] beginning = isZip ? [.. "PK\u0003\u0004"u8] : [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];
        LoadResult result = LoadedWorkbook.Load("book.xlsx", [.. beginning, .. content]);

        Assert.True(result.HasErrors);
        Assert.DoesNotContain("CM1011", result.Ids());
    }

    private static TestWorkbook Small() =>
        new TestWorkbook().Sheet("A", [LoadedWorkbook.Heading, LoadedWorkbook.Row("T1.1 秤豆", 3.0, "K01 咖啡豆知識")]);

    private static TestWorkbook Small(string rows) => new TestWorkbook().RawSheet("A", $"<sheetData>{rows}</sheetData>");

    private static string Repeat(string text, int count) => new StringBuilder(text.Length * count).Insert(0, text, count).ToString();

    private static string Only(LoadResult result, string id)
    {
        Diagnostic only = Assert.Single(result.Diagnostics);
        Assert.Equal(id, only.Id);
        return only.Message;
    }

    private static string Message(LoadResult result, string id) => result.Diagnostics.First(finding => finding.Id == id).Message;

    private static (LoadResult Result, long Allocated) Measured(byte[] content)
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        LoadResult result = LoadedWorkbook.Load("book.xlsx", content);
        return (result, GC.GetAllocatedBytesForCurrentThread() - before);
    }

    private static T OnSmallStack<T>(Func<T> work)
    {
        T? result = default;
        Thread thread = new(() => result = work(), 256 << 10);
        thread.Start();
        thread.Join();
        return result!;
    }
}
