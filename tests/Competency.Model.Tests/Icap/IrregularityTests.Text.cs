using static Competency.Model.Tests.Icap.SmallDocument;

namespace Competency.Model.Tests.Icap;

/// <content>What stands in texts, and the attitudes and notes.</content>
public sealed partial class IrregularityTests
{
    [Theory]
    [InlineData("商品知識【註1】")]
    [InlineData("商品知識*")]
    [InlineData("商品知識※")]
    public void Footnote_mark_in_a_name(string name)
    {
        SmallReading reading = With((Row, Row.Replace(
            "商品知識", name, StringComparison.Ordinal) + SecondRow.Replace("K02 顧客心理", "K01 商品知識", StringComparison.Ordinal)));
        Assert.Equal("K01 " + name, reading.Elements.First());
        Assert.Equal(["商品知識"], reading.Standard.Elements[0].AlternateTitles);
        Assert.Equal(["CM3005:13", "CM3023:12"], reading.Findings);
    }

    [Theory]
    [InlineData("*K01 商品知識", "*商品知識", 47)]
    [InlineData("K01* 商品知識", "* 商品知識", 46)]
    [InlineData("K01 商品知識（註1）", "商品知識（註1）", 46)]
    public void Footnote_mark_beside_a_code(string item, string title, int column)
    {
        SmallReading reading = With(("K01 商品知識", item));
        Assert.Equal("K01 " + title, reading.Elements.First());
        Assert.Equal(["CM3023:12"], reading.Findings);
        Assert.Equal(column, reading.Column("CM3023"));
    }

    [Theory]
    [InlineData("\uF09FK01 商品知識 \uF09F K02 顧客心理")]
    [InlineData("- K01 商品知識 - K02 顧客心理")]
    [InlineData("• K01 商品知識 •K02 顧客心理")]
    [InlineData("K01 商品知識；K02 顧客心理")]
    [InlineData("K01 商品知識、 K02 顧客心理")]
    public void Bullets_and_separators_before_codes(string cell)
    {
        SmallReading reading = With(("K01 商品知識", cell));
        Assert.Equal(["K01 商品知識", "K02 顧客心理"], reading.Elements.Take(2));
        Assert.Equal("K01 K02 S01", reading.Links("T1.1"));
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("主動積極：不待指示即行動。")]
    [InlineData("主動積極:不待指示即行動。")]
    [InlineData("主動積極。不待指示即行動。")]
    public void Attitude_without_code(string line)
    {
        SmallReading reading = With(("A01 主動積極：不待指示即行動。", line));
        CompetencyElement attitude = reading.Standard.Elements[^1];
        Assert.Equal(
            ("~主動積極", null, "主動積極", "不待指示即行動。"), (attitude.Id.Local.Text, attitude.Code?.Text, attitude.Title, attitude.Description));
        Assert.Equal(["CM2018:14"], reading.Findings);
    }

    [Theory]
    [InlineData("A01 主動積極。", null)]
    [InlineData("A01 主動積極。不待指示即行動。", "不待指示即行動。")]
    [InlineData("- A01 主動積極：不待指示即行動。", "不待指示即行動。")]
    [InlineData("\uF09F A01 主動積極：不待指示即行動。", "不待指示即行動。")]
    [InlineData("• A01、主動積極：不待指示即行動。", "不待指示即行動。")]
    [InlineData("A01 主動積極：不待指\n示即行動。", "不待指示即行動。")]
    [InlineData("A01 主動積極\t不待指示即行動。", "不待指示即行動。")]
    public void Attitude_in_other_clothes(string line, string? definition)
    {
        SmallReading reading = With(("A01 主動積極：不待指示即行動。", line));
        Assert.Equal(["A01 主動積極"], reading.Elements.Skip(2));
        Assert.Equal(definition, reading.Standard.Elements[2].Description);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Several_attitudes_in_a_line()
    {
        SmallReading reading = With(("A01 主動積極：不待指示即行動。", "A01 主動積極 A02 謹慎細心"));
        Assert.Equal(["A01 主動積極", "A02 謹慎細心"], reading.Elements.Skip(2));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Wrap_spaces_inside_Chinese_words()
    {
        SmallReading reading =
            With(("T1.1 招呼顧客", "T1.1 提出 及確認主 要創作人 員"), ("來客紀錄", "人 才資料庫 ( 藝術、 技術及行 政 )"), ("商品知識", "Adobe Illustrator 操作"));
        Assert.Equal(["T1.1 提出及確認主要創作人員"], reading.Tasks);
        Assert.Equal(["O1.1.1 人才資料庫(藝術、技術及行政)"], reading.Outputs("T1.1"));
        Assert.Equal("K01 Adobe Illustrator 操作", reading.Elements.First());
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("材\uF9BE知識", "材料知識")] // compatibility ideograph
    [InlineData("\u2F64途知識", "用途知識")] // Kangxi radical
    public void Characters_that_look_like_others(string printed, string meant)
    {
        SmallReading reading = With((Row, Row.Replace(
            "商品知識", printed, StringComparison.Ordinal) + SecondRow.Replace("K02 顧客心理", "K01 " + meant, StringComparison.Ordinal)));
        Assert.Equal(printed, reading.Standard.Elements[0].Title);
        Assert.Equal([meant], reading.Standard.Elements[0].AlternateTitles);
        Assert.Equal(["CM3005:13", "CM3020:12"], reading.Findings);
    }

    [Fact]
    public void Private_use_bullets()
    {
        SmallReading reading = With(("商品知識", "\uF09F商品知識"), ("高中以上。", "\uF09F高中以上。\uF09F具一年經驗。"));
        Assert.Equal("K01 \uF09F商品知識", reading.Elements.First());
        Assert.Equal(["高中以上。", "具一年經驗。"], reading.Standard.Notes[0].Lines);
        Assert.Equal(["CM3021:12"], reading.Findings);
    }

    [Fact]
    public void Full_width_codes()
    {
        SmallReading reading = With(("T1 接待", "Ｔ１ 接待"), ("T1.1", "Ｔ１．１"), ("K01", "Ｋ０１"));
        Assert.Equal(["T1 接待顧客: T1.1"], reading.Duties);
        Assert.Equal("K01 S01", reading.Links("T1.1"));
        Assert.Equal(["CM2010:12", "CM2010:12", "CM2010:12"], reading.Findings);
    }

    [Theory]
    [InlineData("商品、、服務知識")]
    [InlineData("商品。。服務知識")]
    public void Doubled_punctuation(string name)
    {
        SmallReading reading = With(("商品知識", name));
        Assert.Equal("K01 " + name, reading.Elements.First());
        Assert.Equal(["CM3022:12"], reading.Findings);
    }

    [Theory]
    [InlineData("第3頁，總共5頁")]
    [InlineData("第 3 頁，共 5 頁")]
    [InlineData("第３頁／共５頁")]
    public void Footer_inside_a_cell(string footer)
    {
        SmallReading reading = With(("主動問候。", $"主動{footer}問候。"));
        Assert.Equal(["P1.1.1 主動問候。"], reading.Indicators("T1.1"));
        Assert.Equal(["CM2020:12"], reading.Findings);
    }

    [Fact]
    public void Markup()
    {
        SmallReading reading = With(("P1.1.1 主動問候。", "<p>P1.1.1 主動問候。</p><p>P1.1.2 間距 < 5 公分。</p>"));
        Assert.Equal(["P1.1.1 主動問候。", "P1.1.2 間距 < 5 公分。"], reading.Indicators("T1.1"));
        Assert.Equal(["CM2030:12"], reading.Findings);
    }

    [Fact]
    public void Lost_character()
    {
        SmallReading reading = With(("商品知識", "商品知\uFFFD"));
        Assert.Equal("K01 商品知\uFFFD", reading.Elements.First());
        Assert.Equal(["CM1006:12"], reading.Findings);
        Assert.StartsWith("'K01 商品知\uFFFD' contains", reading.Message("CM1006"), StringComparison.Ordinal);
    }

    [Fact]
    public void Footnotes_in_the_notes()
    {
        SmallReading reading = With(("高中以上。", "**建議擔任此職類/職業之學歷/經歷/或能力條件：**\n- 高中以上。\n【註1】商品指店內商品。"));
        Assert.Equal(["建議擔任此職類/職業之學歷/經歷/或能力條件", null], reading.Standard.Notes.Select(static note => note.Heading));
        Assert.Equal(["高中以上。"], reading.Standard.Notes[0].Lines);
        Assert.Equal(["【註1】商品指店內商品。"], reading.Standard.Notes[1].Lines);
        Assert.Empty(reading.Findings);
    }
}
