using System.Text;
using static Competency.Model.Tests.Icap.SmallDocument;

namespace Competency.Model.Tests.Icap;

/// <content>Pages, headings, sections and files.</content>
public sealed partial class IrregularityTests
{
    [Fact]
    public void Cell_cut_by_a_page_break()
    {
        SmallReading reading = With(
            ("來客紀錄", "人"),
            (Attitudes, Heading + "\t\t才資料庫 O1.1.2 名單\tP1.1.2 微笑。\t\tK02 禮儀\tS02 應對技巧\n" + Attitudes));
        Assert.Equal(["T1.1 招呼顧客"], reading.Tasks);
        Assert.Equal(["O1.1.1 人才資料庫", "O1.1.2 名單"], reading.Outputs("T1.1"));
        Assert.Equal(["P1.1.1 主動問候。", "P1.1.2 微笑。"], reading.Indicators("T1.1"));
        Assert.Equal("K01 K02 S01 S02", reading.Links("T1.1"));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Task_name_cut_by_a_page_break()
    {
        SmallReading reading = With((Attitudes, Heading + "\t並引導入座\t\tP1.1.2 微笑。\t\t\t\n" + Attitudes));
        Assert.Equal(["T1.1 招呼顧客並引導入座"], reading.Tasks);
        Assert.Equal(["P1.1.1 主動問候。", "P1.1.2 微笑。"], reading.Indicators("T1.1"));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Task_repeated_on_the_next_page()
    {
        SmallReading reading = With((Attitudes, Heading + "T1 接待顧客\tT1.1 招呼顧客\t\tP1.1.2 微笑。\t3\tK02 禮儀\tS02 應對技巧\n" + Attitudes));
        Assert.Equal(["T1 接待顧客: T1.1"], reading.Duties);
        Assert.Equal("K01 K02 S01 S02", reading.Links("T1.1"));
        Assert.Equal(["CM2026:14"], reading.Findings);
    }

    [Fact]
    public void Attitude_heading_repeated_in_the_middle_of_the_list()
    {
        SmallReading reading = With(
            (Attitudes, "**職能內涵 ( A=attitude 態度 )**\n\n- A01 主動積極：不待指示\n\n### 職能內涵 ( A=attitude 態度 )\n\n即行動。\n\n- A02 謹慎細心：完成後再檢查一次。\n\n"));
        Assert.Equal(["A01 主動積極", "A02 謹慎細心"], reading.Elements.Skip(2));
        Assert.Equal("不待指示即行動。", reading.Standard.Elements[2].Description);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("\n第1頁，總共2頁\n")]
    [InlineData("\n\n第1頁，總共2頁\n\n")]
    public void Attitude_cut_by_a_footer(string footer)
    {
        SmallReading reading = With(("不待指示即行動。", $"不待指示{footer}即行動。"));
        Assert.Equal(["A01 主動積極"], reading.Elements.Skip(2));
        Assert.Equal("不待指示即行動。", reading.Standard.Elements[2].Description);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Notes_heading_repeated_in_the_middle_of_the_list()
    {
        SmallReading reading = With((Notes, "### 說明與補充事項\n\n- 高中以上。\n\n### 說明與補充事項\n\n- 具一年經驗。\n"));
        Assert.Equal(["高中以上。", "具一年經驗。"], Assert.Single(reading.Standard.Notes).Lines);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Footer_on_a_line_of_its_own()
    {
        SmallReading reading = With((Attitudes, "第1頁，總共2頁\n" + Heading + SecondRow + Attitudes));
        Assert.Equal(["T1.1 招呼顧客", "T1.2 推薦商品"], reading.Tasks);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("主要職責", "工作職責")]
    [InlineData("職能級別", "職能 級別")]
    [InlineData("(K=knowledge 知識)", "( K=knowledge 知識 )")]
    [InlineData("(S=skills 技能)", "（Ｓ＝skills技能）")]
    [InlineData("職能內涵 (A=attitude 態度)", "### 職能內涵 ( A=attitude 態度 )")]
    [InlineData("職能內涵 (A=attitude 態度)", "**職能內涵（A=attitude 態度）**")]
    [InlineData("說明與補充事項", "## 說明及補充事項：")]
    [InlineData("職業\t", "職能基準名稱 (擇一填寫)\t職業\t")]
    [InlineData("職類別\t", "所屬 類別\t職類別\t")]
    public void Headings_in_other_clothes(string usual, string variant)
    {
        SmallReading reading = With((usual, variant));
        Assert.Equal(["K01 商品知識", "S01 溝通技巧", "A01 主動積極"], reading.Elements);
        Assert.Equal(["T1 接待顧客: T1.1"], reading.Duties);
        Assert.Equal(("3", "K01 S01"), (reading.Level("T1.1"), reading.Links("T1.1")));
        Assert.Equal(["高中以上。"], Assert.Single(reading.Standard.Notes).Lines);
        Assert.Equal("門市服務人員", reading.Standard.Title);
        Assert.Equal(3, reading.Standard.Classifications.Length);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Heading_in_two_rows()
    {
        SmallReading reading = With((Heading, "主要職責\t工作任務\t工作產出\t行為指標\t職能級別\t職能內涵\t\n\t\t\t\t\t(K=knowledge 知識)\t(S=skills 技能)\n"));
        Assert.Equal(("3", "K01 S01"), (reading.Level("T1.1"), reading.Links("T1.1")));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Word_of_the_heading_in_a_cell()
    {
        SmallReading reading = With(("O1.1.1 來客紀錄", "工作產出"));
        Assert.Empty(reading.Outputs("T1.1"));
        Assert.Equal(["CM2019:12"], reading.Findings);
    }

    [Fact]
    public void Heading_of_the_table_missing()
    {
        SmallReading reading = With((Heading, ""));
        Assert.Equal(["T1 接待顧客: T1.1"], reading.Duties);
        Assert.Equal(("3", "K01 S01"), (reading.Level("T1.1"), reading.Links("T1.1")));
        Assert.Equal(["CM2001:11"], reading.Findings);
    }

    [Fact]
    public void Heading_of_the_attitudes_missing()
    {
        SmallReading reading = With(("職能內涵 (A=attitude 態度)\n", ""));
        Assert.Equal(["A01 主動積極"], reading.Elements.Skip(2));
        Assert.Equal(["CM2001:13"], reading.Findings);
    }

    [Fact]
    public void Heading_of_the_notes_missing()
    {
        SmallReading reading = With((Notes, "建議擔任此職類/職業之學歷/經歷/或能力條件：\n高中以上。\n"));
        Assert.Equal(["高中以上。"], Assert.Single(reading.Standard.Notes).Lines);
        Assert.Equal(["CM2001:15"], reading.Findings);
    }

    [Fact]
    public void Heading_of_the_version_table_missing()
    {
        SmallReading reading = With((Versions, Versions[(Versions.IndexOf('\n', StringComparison.Ordinal) + 1)..]));
        Assert.Equal("KRM5220-001v1", Assert.Single(reading.Standard.Versions).Code?.Text);
        Assert.Equal(["CM2001:2"], reading.Findings);
    }

    [Fact]
    public void Header_missing()
    {
        SmallReading reading = With((Header, ""));
        Assert.Equal(("KRM5220-001v1", "門市服務人員"), (reading.Standard.Code.Text, reading.Standard.Title));
        Assert.Null(reading.Standard.Level);
        Assert.Equal(["CM2001:1"], reading.Findings);
    }

    [Fact]
    public void Table_missing()
    {
        SmallReading reading = With((Heading + Row, ""));
        Assert.Empty(reading.Standard.Tasks);
        Assert.Equal(["A01 主動積極"], reading.Elements);
        Assert.Equal(["CM2001:1", "CM3033:1"], reading.Findings);
    }

    [Fact]
    public void Attitudes_missing()
    {
        SmallReading reading = With((Attitudes, ""));
        Assert.Equal(["K01 商品知識", "S01 溝通技巧"], reading.Elements);
        Assert.Equal(["CM3034:1"], reading.Findings);
    }

    [Fact]
    public void Notes_missing()
    {
        SmallReading reading = With((Notes, ""));
        Assert.Empty(reading.Standard.Notes);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Sections_in_another_order()
    {
        SmallReading reading = Read("門市服務人員職能基準\n" + Notes + Attitudes + Heading + Row + Header + Versions);
        Assert.Equal(("KRM5220-001v1", "門市服務人員"), (reading.Standard.Code.Text, reading.Standard.Title));
        Assert.Equal(["T1 接待顧客: T1.1"], reading.Duties);
        Assert.Equal(["K01 商品知識", "S01 溝通技巧", "A01 主動積極"], reading.Elements);
        Assert.Equal(["高中以上。"], Assert.Single(reading.Standard.Notes).Lines);
        Assert.Single(reading.Standard.Versions);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Line_that_belongs_nowhere()
    {
        SmallReading reading = With((Versions, "資料來源由使用者提供\n" + Versions));
        Assert.Equal("門市服務人員", reading.Standard.Title);
        Assert.Equal(["CM2002:2"], reading.Findings);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    public void Two_documents_in_one_file(string between)
    {
        string second =
            Whole.Replace("KRM5220-001v1", "KRM5220-002v1", StringComparison.Ordinal).Replace("門市服務人員", "收銀人員", StringComparison.Ordinal);
        SmallReading reading = Read(Whole + between + second);
        Assert.Equal(["KRM5220-001v1 門市服務人員", "KRM5220-002v1 收銀人員"], reading.Standards.Select(static standard => standard.ToString()));
        Assert.All(reading.Standards, static standard => Assert.Equal(
            (1, 3, "高中以上。"), (standard.Tasks.Length, standard.Elements.Length, standard.Notes[0].Lines[0])));
        Assert.Equal([$"CM2025:{17 + between.Length}"], reading.Findings);
    }

    [Fact]
    public void Two_documents_with_one_code_are_two_standards()
    {
        SmallReading reading = Read(Whole + Whole);
        Assert.Equal(["KRM5220-001v1", "KRM5220-001v1"], reading.Standards.Select(static standard => standard.Code.Text));
        Assert.Equal(["CM2025:17"], reading.Findings);
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Line_ends(string lineEnd)
    {
        SmallReading reading = WithAll("\n", lineEnd);
        Assert.Equal(["K01 商品知識", "S01 溝通技巧", "A01 主動積極"], reading.Elements);
        Assert.Equal(["高中以上。"], Assert.Single(reading.Standard.Notes).Lines);
        Assert.Empty(reading.Findings);
    }

    public static TheoryData<string> Encodings => ["utf-8", "utf-16", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void Byte_order_mark(string encoding)
    {
        SmallReading reading = Read([.. Encoding.GetEncoding(encoding).GetPreamble(), .. Encoding.GetEncoding(encoding).GetBytes(Whole)]);
        Assert.Equal("門市服務人員", reading.Standard.Title);
        Assert.Equal(["K01 商品知識", "S01 溝通技巧", "A01 主動積極"], reading.Elements);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8()
    {
        int at = Whole.IndexOf("商品知識", StringComparison.Ordinal);
        SmallReading reading = Read([.. Encoding.UTF8.GetBytes(Whole[..at]), 0xB0, 0xD3, .. Encoding.UTF8.GetBytes(Whole[(at + 1)..])]);
        Assert.Equal("K01 \uFFFD\uFFFD品知識", reading.Elements.First());
        Assert.Equal(["CM1005:12"], reading.Findings);
    }
}
