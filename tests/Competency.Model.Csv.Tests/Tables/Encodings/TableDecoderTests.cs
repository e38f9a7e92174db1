using System.Text;
using Competency.Model.Csv.Tables.Encodings;

namespace Competency.Model.Csv.Tests.Tables.Encodings;

public sealed class TableDecoderTests
{
    private const string English = "standard code,standard name,task,level,skills\n";

    [Theory]
    [InlineData("手沖咖啡師", 950, "Big5 (code page 950)")]
    [InlineData("吧檯助理咖啡師、清潔與衛生", 950, "Big5 (code page 950)")]
    [InlineData("手冲咖啡师", 54936, "GB 18030")]
    [InlineData("数据分析师，负责设备维护", 54936, "GB 18030")]
    [InlineData("手沖咖啡師的職責與設備維護", 54936, "GB 18030")]
    [InlineData("コーヒーを淹れる", 932, "Shift_JIS (code page 932)")]
    [InlineData("品質管理の担当者", 932, "Shift_JIS (code page 932)")]
    [InlineData("Café crème, thé glacé", 1252, "Windows-1252")]
    [InlineData("Prüfung der Maschinen für Gemüse – Öl", 1252, "Windows-1252")]
    [InlineData("señalización de peatones, año", 1252, "Windows-1252")]
    [InlineData("“quoted” – dashes…", 1252, "Windows-1252")]
    public void Encoding_is_found_where_the_headings_are_English(string text, int codePage, string name)
    {
        TableText read = TableDecoder.Decode(CodePage(codePage).GetBytes(English + "A1,x,y,3,\"" + text + "\"\n"), CsvEncoding.Detect);
        Assert.Equal(name, read.Encoding);
        Assert.True(read.IsGuess);
        Assert.Contains(text, Text(read), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(CsvEncoding.Big5, 950, "職能基準")]
    [InlineData(CsvEncoding.Gb18030, 54936, "职能标准")]
    [InlineData(CsvEncoding.ShiftJis, 932, "職業能力ｱｲｳ")]
    [InlineData(CsvEncoding.Windows1252, 1252, "Fähigkeit €")]
    public void Named_encoding_is_read(CsvEncoding encoding, int codePage, string text)
    {
        TableText read = TableDecoder.Decode(CodePage(codePage).GetBytes(text), encoding);
        Assert.Equal(text, Text(read));
        Assert.False(read.IsGuess);
        Assert.Empty(read.Invalid);
    }

    [Theory]
    [InlineData(new byte[] { 0xC6, 0xA1 }, "①")]
    [InlineData(new byte[] { 0xC6, 0xE7 }, "ぁ")]
    [InlineData(new byte[] { 0xC7, 0xF3 }, "\u0410")]
    [InlineData(new byte[] { 0xF9, 0xD6 }, "碁")]
    [InlineData(new byte[] { 0x88, 0x62 }, "Ê̄")]
    [InlineData(new byte[] { 0xFA, 0x40 }, "\U00020547")]
    public void Big5_has_what_its_users_added(byte[] pair, string text)
    {
        byte[] knowledge = CodePage(950).GetBytes("知識");
        TableText read = TableDecoder.Decode((byte[])[.. pair, .. knowledge], CsvEncoding.Big5);
        Assert.Equal(text + "知識", Text(read));
    }

    [Theory]
    [InlineData(CsvEncoding.Big5, 950, new byte[] { 0x81, 0x40 })]
    [InlineData(CsvEncoding.Big5, 950, new byte[] { 0xFF })]
    [InlineData(CsvEncoding.Gb18030, 54936, new byte[] { 0xAA, 0xA1 })]
    [InlineData(CsvEncoding.ShiftJis, 932, new byte[] { 0x85, 0x40 })]
    public void Pair_without_character_costs_itself_alone(CsvEncoding encoding, int codePage, byte[] pair)
    {
        byte[] before = CodePage(codePage).GetBytes("水");
        TableText read = TableDecoder.Decode((byte[])[.. before, .. pair, .. before], encoding);
        Assert.Equal("水\uFFFD水", Text(read));
        Assert.Equal(before.Length + 1, Assert.Single(read.Invalid).InLine);
    }

    [Theory]
    [InlineData("手沖咖啡師,職能基準", 65001, MisreadText.Utf8AsWestern)]
    [InlineData("Café crème, thé", 65001, MisreadText.Utf8AsWestern)]
    [InlineData("職能基準代碼,職能基準名稱,主要職責", 950, MisreadText.Big5AsWestern)]
    public void Text_that_was_misread_and_saved_is_restored(string text, int codePage, string name)
    {
        string misread = string.Concat(CodePage(codePage).GetBytes(text).Select(static value => AsWestern(value)));
        TableText read = TableDecoder.Decode(Encoding.UTF8.GetBytes(misread), CsvEncoding.Detect);
        Assert.Equal(text, Text(read));
        Assert.Equal(name, read.Encoding);
        Assert.True(read.IsRestored);
    }

    [Theory]
    [InlineData("Café crème, thé glacé, garçon, naïve")]
    [InlineData("50 °C ± 2 °C, 3 µm, ½")]
    [InlineData("職能基準")]
    [InlineData("“a” – ‘b’…")]
    public void Text_that_is_meant_stays(string text)
    {
        TableText read = TableDecoder.Decode(Encoding.UTF8.GetBytes(text), CsvEncoding.Detect);
        Assert.Equal(text, Text(read));
        Assert.False(read.IsRestored);
    }

    [Theory]
    [InlineData("職能基準代碼,職能基準名稱,工作任務", 54936, "GB 18030")]
    [InlineData("職能基準代碼,職能基準名稱,工作任務", 950, "Big5")]
    [InlineData("數據分析師的職責與技能", 54936, "GB 18030")]
    public void Encoding_that_UTF8_was_misread_in_is_named(string text, int codePage, string name) =>
        Assert.Equal(name, MisreadText.EncodingBehind(CodePage(codePage).GetString(Encoding.UTF8.GetBytes(text))));

    [Theory]
    [InlineData("職能基準代碼,職能基準名稱,工作任務")]
    [InlineData("数据分析师的职责与技能")]
    [InlineData("Job,What to do")]
    [InlineData("コーヒーを淹れる")]
    public void Nothing_is_behind_a_text_that_is_meant(string text) => Assert.Null(MisreadText.EncodingBehind(text));

    [Fact]
    public void One_broken_byte_does_not_change_the_encoding()
    {
        byte[] bytes = [.. Encoding.UTF8.GetBytes("手沖咖啡師,職能基準名稱\n"), 0xE6, .. "x\n"u8];
        TableText read = TableDecoder.Decode(bytes, CsvEncoding.Detect);
        Assert.Equal("UTF-8", read.Encoding);
        Assert.Equal("手沖咖啡師,職能基準名稱\n\uFFFDx\n", Text(read));
    }

    [Fact]
    public void Byte_that_ends_a_file_of_DOS_is_no_text() =>
        Assert.Equal("a,b\n", Text(TableDecoder.Decode("a,b\n\u001A"u8.ToArray(), CsvEncoding.Detect)));

    /// <summary>Names of real standards, ten together as a small table has them, are read as what they were saved in.</summary>
    [Fact]
    public void Real_names_are_read_in_their_encoding()
    {
        string[] titles = [.. File.ReadLines(SharedData.Require("icap", "catalogue", "standards.csv"))
            .Skip(1)
            .Select(static line => line.Split(',')[1])
            .Where(static title => title.Length > 3 && title.All(static character => character is >= '\u4E00' and <= '\u9FFF'))];
        Encoding big5 = CodePage(950);
        int wrong = titles.Chunk(10).Count(chunk =>
        {
            string text = English + string.Concat(chunk.Select(static title => $"A1,{title},y,3,z\n"));
            return big5.GetString(big5.GetBytes(text)) == text
                && Text(TableDecoder.Decode(big5.GetBytes(text), CsvEncoding.Detect)) != text;
        });
        Assert.True(titles.Length > 200);
        Assert.Equal(0, wrong);
    }

    private static string Text(TableText text) => Encoding.UTF8.GetString(text.Utf8.Span);

    private static Encoding CodePage(int number) =>
        number == 65001 ? new UTF8Encoding(false) : CodePagesEncodingProvider.Instance.GetEncoding(number)!;

    // What a browser shows of a byte that it takes for Windows-1252.
    private static string AsWestern(byte value) =>
        value is 0x81 or 0x8D or 0x8F or 0x90 or 0x9D ? ((char)value).ToString() : CodePage(1252).GetString([value]);
}
