using System.Text;
using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Tests.Tables;

public sealed class TableReaderTests
{
    [Fact]
    public void Sound_table_is_read_without_a_word()
    {
        ReadTable table = ReadTable.Of("a,b,c\r\n1,\"two\nlines, \"\"quoted\"\"\",3\r\n,,x\r\n");
        Assert.Equal(["a", "b", "c"], table.Headings);
        Assert.Equal(["1|two\nlines, \"quoted\"|3", "||x"], table.Printed);
        Assert.Empty(table.Findings);
    }

    [Theory]
    [InlineData(',')]
    [InlineData(';')]
    [InlineData('\t')]
    public void Separator_is_detected(char separator) =>
        Assert.Equal(
            ["1|2|3,4;5"],
            ReadTable.Of(string.Join(separator, "a", "b", "c") + "\n" + string.Join(separator, "1", "2", "\"3,4;5\"")).Printed);

    [Fact]
    public void Hint_of_excel_sets_the_separator() => Assert.Equal(["1|2"], ReadTable.Of("sep=;\r\na;b\r\n1;2\r\n").Printed);

    [Theory]
    [InlineData("a,b,c\n1,2\n3,4,5\n", "1|2", "2 cells")]
    [InlineData("a,b,c\n1,2,3,4\n3,4,5\n", "1|2|3|4", "4 cells")]
    public void Ragged_row_is_reported_and_read(string text, string first, string says)
    {
        ReadTable table = ReadTable.Of(text);
        Assert.Equal([first, "3|4|5"], table.Printed);
        Diagnostic finding = Assert.Single(table.Findings);
        Assert.Equal("CM6005", finding.Id);
        Assert.Contains(says, finding.Message, StringComparison.Ordinal);
        Assert.Equal((2, 1), (finding.Location.Line, finding.Location.Row));
    }

    [Fact]
    public void Unclosed_quote_does_not_swallow_the_file()
    {
        ReadTable table = ReadTable.Of("code,name,k\n1,a,\"K01 x\nK02 y\n2,b,\"K01 z\nK03 w\"\n3,c,K04\n");
        Assert.Equal(["1|a|K01 x\nK02 y", "2|b|K01 z\nK03 w", "3|c|K04"], table.Printed);
        Diagnostic finding = Assert.Single(table.Findings);
        Assert.Equal("CM6007", finding.Id);
        Assert.Equal((2, 1, "k"), (finding.Location.Line, finding.Location.Row, finding.Location.ColumnName));
        Assert.Contains("line 4", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Unclosed_quote_in_the_middle_of_a_line_gives_the_cells_of_the_line()
    {
        ReadTable table = ReadTable.Of("a,b,c\n1,\"two,3\n4,5,6\n7,8,9\n");
        Assert.Equal(["1|two|3", "4|5|6", "7|8|9"], table.Printed);
        Assert.Equal(["CM6007"], table.Ids);
    }

    [Fact]
    public void Unclosed_quote_of_the_last_row_runs_to_the_end()
    {
        ReadTable table = ReadTable.Of("a,b\n1,2\n3,\"x\ny");
        Assert.Equal(["1|2", "3|x\ny"], table.Printed);
        Assert.Equal(["CM6007"], table.Ids);
    }

    [Theory]
    [InlineData("a,b\n1,x\"y\n2,z\n", "1|x\"y")]
    [InlineData("a,b\n1,\"x\"y\n2,z\n", "1|xy")]
    [InlineData("a,b\n1,\"S01 \"A\" x\nS02\"\n2,z\n", "1|S01 \"A\" x\nS02")]
    public void Stray_quote_is_text(string text, string first)
    {
        ReadTable table = ReadTable.Of(text);
        Assert.Equal([first, "2|z"], table.Printed);
        Assert.Equal(["CM6006"], table.Ids);
        Assert.Equal("b", table.Findings[0].Location.ColumnName);
    }

    [Fact]
    public void Headings_given_twice_or_not_at_all_are_reported()
    {
        ReadTable table = ReadTable.Of("a, A ,,d\n1,2,3,4\n");
        Assert.Equal(["CM6003", "CM6004"], table.Ids);
        Assert.Equal(["1|2|3|4"], table.Printed);
    }

    [Fact]
    public void Oversized_row_is_left_out()
    {
        ReadTable table = ReadTable.Of("a,b\n1," + new string('x', 300) + "\n2,y\n", new CsvReadingOptions { MaxRowLength = 100 });
        Assert.Equal(["2|y"], table.Printed);
        Assert.Equal(["CM6008"], table.Ids);
        Assert.Equal(2, table.RowsRead);
    }

    [Fact]
    public void Rows_beyond_the_limit_are_left_out()
    {
        ReadTable table = ReadTable.Of("a\n1\n2\n3\n", new CsvReadingOptions { MaxRows = 2 });
        Assert.Equal(["1", "2"], table.Printed);
        Assert.Equal(["CM1010"], table.Ids);
    }

    [Fact]
    public void Blank_row_is_reported()
    {
        ReadTable table = ReadTable.Of("a,b\n1,2\n , \n\n3,4\n");
        Assert.Equal(["1|2", "3|4"], table.Printed);
        Assert.Equal(["CM6011"], table.Ids);
    }

    [Fact]
    public void Empty_file_has_no_headings() => Assert.Empty(ReadTable.Of("").Headings);

    [Fact]
    public void Lone_carriage_returns_end_lines()
    {
        ReadTable table = ReadTable.Of("a,b\r1,2\r3\r");
        Assert.Equal(["1|2", "3"], table.Printed);
        Assert.Equal(3, Assert.Single(table.Findings).Location.Line);
    }

    [Fact]
    public void Many_unclosed_quotes_end_at_the_limit()
    {
        string text = "a,b\n" + string.Concat(Enumerable.Repeat("1,\"x\n2,3\n", 50));
        ReadTable table = ReadTable.Of(text, new CsvReadingOptions { MaxRepairs = 10 });
        Assert.Equal(10, table.Ids.Count(static id => id == "CM6007"));
        Assert.Contains("CM1010", table.Ids);
    }

    public static TheoryData<byte[], string> Encodings => new()
    {
        { Encoding.UTF8.GetBytes(Sample), "UTF-8" },
        { [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(Sample)], "UTF-8 with mark" },
        { [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes(Sample)], "UTF-16 LE" },
        { [.. Encoding.BigEndianUnicode.Preamble, .. Encoding.BigEndianUnicode.GetBytes(Sample)], "UTF-16 BE" },
        { CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(Sample), "Big5" },
        { Encoding.Unicode.GetBytes(Sample), "UTF-16 LE without mark" },
        { Encoding.BigEndianUnicode.GetBytes(Sample), "UTF-16 BE without mark" },
        { Encoding.Unicode.GetBytes(Sample.Replace(
            "工作任務", "\u3000工作任務", StringComparison.Ordinal)), "UTF-16 LE without mark, with wide spaces" },
    };

    private const string Sample = "職能基準代碼,工作任務\nAPA2654-001v4,\"T1.1 建置智庫\nT1.2 許功蓋\"\n";

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Encoding_is_detected(byte[] content, string encoding)
    {
        ReadTable table = ReadTable.Of(content);
        Assert.Equal(["職能基準代碼", "工作任務"], table.Headings.Select(static heading => heading.Trim('\u3000')));
        Assert.Equal(["APA2654-001v4|T1.1 建置智庫\nT1.2 許功蓋"], table.Printed);
        Assert.Equal(encoding == "Big5" || encoding.Contains("without mark", StringComparison.Ordinal) ? ["CM6001"] : [], table.Ids);
    }

    [Fact]
    public void Characters_beyond_the_basic_plane_survive_every_unicode_encoding()
    {
        string text = "a,b\n" + string.Concat(Enumerable.Repeat("1,𨎊𠮷x\n", 3000));
        foreach (Encoding encoding in new Encoding[] { new UTF8Encoding(true), Encoding.Unicode, Encoding.BigEndianUnicode })
        {
            ReadTable table = ReadTable.Of([.. encoding.Preamble, .. encoding.GetBytes(text)]);
            Assert.Empty(table.Findings);
            Assert.All(table.Printed, static row => Assert.Equal("1|𨎊𠮷x", row));
        }
    }

    [Fact]
    public void Invalid_bytes_are_reported_with_their_cell()
    {
        byte[] content = [.. "a,名\n1,x\n2,"u8, 0xFF, (byte)'y', 0xFE, (byte)'\n'];
        ReadTable table = ReadTable.Of(content);
        Assert.Equal(["1|x", "2|\uFFFDy\uFFFD"], table.Printed);
        Diagnostic finding = Assert.Single(table.Findings);
        Assert.Equal("CM1005", finding.Id);
        Assert.Equal((3, 2, "名"), (finding.Location.Line, finding.Location.Row, finding.Location.ColumnName));
        Assert.Contains("Byte 3 (0xFF)", finding.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n\0,\0\n")]
    [InlineData("a,bc\n1,\0\0\0\0\0\0\n")]
    public void Zeros_in_cells_are_no_utf16(string text) => Assert.Empty(ReadTable.Of(text).Findings);

    [Fact]
    public void Invalid_bytes_in_big5_cost_their_cells_only()
    {
        byte[] row = CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes("TFB5131-901v1,沖煮咖啡與器具清潔\n");
        byte[] heading = CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes("職能基準代碼,工作任務\n");
        ReadTable table = ReadTable.Of([.. heading, .. row, (byte)'x', (byte)',', 0xFF, .. "y\n"u8, .. row, (byte)'x', 0xFF, .. ",y\n"u8]);
        Assert.Equal(["TFB5131-901v1|沖煮咖啡與器具清潔", "x|\uFFFDy", "TFB5131-901v1|沖煮咖啡與器具清潔", "x\uFFFD|y"], table.Printed);
        Assert.Equal(
            [(2, "工作任務"), (4, "職能基準代碼")],
            table.Findings
                .Where(static finding => finding.Id == "CM1005")
                .Select(static finding => (finding.Location.Row!.Value, finding.Location.ColumnName!)));
        Assert.Contains("CM6001", table.Ids);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Invalid_bytes_in_utf8_leave_it_utf8(bool hasMark)
    {
        byte[] row = [.. "TFB5131-901v1,沖煮咖啡與器具清潔"u8, 0xFF, (byte)'\n'];
        byte[] content = [.. "職能基準代碼,工作任務\n"u8, .. Enumerable.Repeat(row, 9).SelectMany(static bytes => bytes)];
        ReadTable table = ReadTable.Of(hasMark ? [.. Encoding.UTF8.Preamble, .. content] : content);
        Assert.Equal(Enumerable.Repeat("CM1005", 9), table.Ids);
        Assert.All(table.Printed, static printed => Assert.Equal("TFB5131-901v1|沖煮咖啡與器具清潔\uFFFD", printed));
    }

    [Theory]
    [InlineData("x,\u5496\n", "CM1005")]
    [InlineData("職能基準代碼,工作任務\n", "CM6001")]
    public void Heading_decides_where_the_bytes_leave_the_encoding_in_doubt(string heading, string id)
    {
        byte[] utf8 = Encoding.UTF8.GetBytes("咖啡師沖煮,製作\n");
        byte[] big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(heading);
        DiagnosticBag diagnostics = new();
        using TableReader reader = TableReader.Open(
            "t.csv",
            (byte[])[.. big5, .. utf8],
            CsvReadingOptions.Default,
            diagnostics,
            recognizer: new IcapHeaderRecognizer(CsvReadingOptions.Default),
            cancellationToken: TestContext.Current.CancellationToken);
        while (reader.Read())
        {
        }

        Assert.Equal(id, diagnostics.ToImmutable()[0].Id);
    }

    [Fact]
    public void Half_characters_of_utf16_are_reported()
    {
        byte[] content =
            [.. Encoding.Unicode.Preamble, .. Encoding.Unicode.GetBytes("a,b\n1,"), 0x3D, 0xD8, .. Encoding.Unicode.GetBytes("x\n"), 0x41];
        ReadTable table = ReadTable.Of(content);
        Assert.Equal("1|\uFFFDx", table.Printed.First());
        Assert.Equal(2, table.Ids.Count(static id => id == "CM1005"));
    }

    [Fact]
    public void Characters_lost_earlier_are_reported_with_their_cell()
    {
        Diagnostic finding = Assert.Single(ReadTable.Of("a,b\n1,\"x\n\uFFFD\"\n").Findings);
        Assert.Equal("CM1006", finding.Id);
        Assert.Equal((2, 1, "b"), (finding.Location.Line, finding.Location.Row, finding.Location.ColumnName));
    }

    [Fact]
    public void Cancellation_is_seen_at_the_next_row()
    {
        using CancellationTokenSource source = new();
        using TableReader reader = TableReader.Open(
            "x.csv", "a,b\n1,2\n3,4\n5,6\n"u8.ToArray(), CsvReadingOptions.Default, new DiagnosticBag(), cancellationToken: source.Token);
        Assert.True(reader.Read());
        source.Cancel();
        Assert.Throws<OperationCanceledException>(() => reader.Read());
        Assert.Equal(1, reader.RowsRead);
    }

    [Fact]
    public void Given_encoding_is_taken_at_its_word()
    {
        byte[] content = CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes("a\n工作\n");
        Assert.Empty(ReadTable.Of(content, new CsvReadingOptions { Encoding = CsvEncoding.Big5 }).Findings);
        Assert.Equal(["CM1005"], ReadTable.Of(content, new CsvReadingOptions { Encoding = CsvEncoding.Utf8 }).Ids);
    }
}
