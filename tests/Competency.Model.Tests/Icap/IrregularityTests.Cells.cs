using static Competency.Model.Tests.Icap.SmallDocument;

namespace Competency.Model.Tests.Icap;

/// <content>Cells: codes in brackets or cut, what stands in the wrong column, tags in other brackets, cells without content.</content>
public sealed partial class IrregularityTests
{
    [Theory]
    [InlineData("（K01）商品知識")]
    [InlineData("(K01) 商品知識")]
    [InlineData("【K01】商品知識")]
    [InlineData("[K01] 商品知識")]
    public void Code_in_brackets(string cell)
    {
        SmallReading reading = With(("K01 商品知識", cell));
        Assert.Contains("K01 商品知識", reading.Elements);
        Assert.Equal(["CM2010:12"], reading.Findings);
    }

    [Theory]
    [InlineData("K01 商品知識/K02 顧客心理")]
    [InlineData("K01 商品知識／K02 顧客心理")]
    [InlineData("K01 商品知識 | K02 顧客心理")]
    [InlineData("K01 商品知識｜K02 顧客心理")]
    public void Strokes_between_codes(string cell)
    {
        SmallReading reading = With(("K01 商品知識", cell));
        Assert.Equal(["K01 商品知識", "K02 顧客心理"], reading.Elements.Take(2));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Strokes_inside_a_name_stay() => Assert.Contains("K01 I/O 與 TCP/IP｜通訊", With(("K01 商品知識", "K01 I/O 與 TCP/IP｜通訊")).Elements);

    [Fact]
    public void Code_among_the_statements_of_the_other_column()
    {
        SmallReading reading = With(("O1.1.1 來客紀錄\tP1.1.1 主動問候。", "P1.1.1 主動問候。\tO1.1.1 來客紀錄"));
        Assert.Equal(["O1.1.1 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(["P1.1.1 主動問候。"], reading.Indicators("T1.1"));
        Assert.Equal(["CM2012:12", "CM2012:12"], reading.Findings);
    }

    [Fact]
    public void Code_of_another_kind_among_the_outputs_is_text()
    {
        SmallReading reading = With(("O1.1.1 來客紀錄", "K02 來客紀錄"));
        Assert.Equal(["K02 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Contains("CM2035:12", reading.Findings);
    }

    [Fact]
    public void Statements_and_duties_without_text()
    {
        SmallReading reading = With(("T1 接待顧客", "T1"), ("O1.1.1 來客紀錄", "O1.1.1"), ("P1.1.1 主動問候。", "P1.1.1"));
        Assert.Equal(["CM3046:12", "CM3047:12", "CM3047:12"], reading.Findings);
        Assert.Equal("P1.1.1", Assert.Single(reading.Indicators("T1.1")));
    }

    [Theory]
    [InlineData("無")]
    [InlineData("－")]
    [InlineData("N/A")]
    [InlineData("略")]
    public void Cell_that_says_there_is_nothing(string cell)
    {
        SmallReading reading = With(("O1.1.1 來客紀錄", cell));
        Assert.Empty(reading.Outputs("T1.1"));
        Assert.Equal(["CM2033:12"], reading.Findings);
    }

    [Theory]
    [InlineData("[T1.1]", "CM2014:12")]
    [InlineData("（T1.1）", "CM2014:12")]
    [InlineData("〔T1.1〕", "CM2014:12")]
    [InlineData("【1.1】", "CM2014:12")]
    [InlineData("【T1.1", "CM2014:12")]
    [InlineData("【全部】", "CM2014:12")]
    [InlineData("（全部）", "CM2014:12")]
    [InlineData("【T1.3~T1.1】", "CM2015:12")]
    public void Tag_of_a_task(string tag, string finding)
    {
        SmallReading reading = With(("K01 商品知識", "K01 商品知識" + tag));
        Assert.Contains("K01 商品知識", reading.Elements);
        Assert.Equal([finding], reading.Findings);
    }

    [Theory]
    [InlineData("（T1.1版）")]
    [InlineData("【3.0】")]
    [InlineData("（共同）")]
    public void Bracket_that_is_no_tag(string bracket)
    {
        SmallReading reading = With(("K01 商品知識", "K01 商品知識" + bracket));
        Assert.Contains("K01 商品知識" + bracket, reading.Elements);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Range_of_tasks_backwards_names_all_between()
    {
        SmallReading reading = With((Row, Row.Replace("K01 商品知識", "K01 商品知識【T1.3~T1.1】", StringComparison.Ordinal) + SecondRow
            + SecondRow.Replace("1.2", "1.3", StringComparison.Ordinal)));
        Assert.All(new[] { "T1.1", "T1.2", "T1.3" }, task => Assert.StartsWith("K01", reading.Links(task), StringComparison.Ordinal));
    }

    [Fact]
    public void Code_that_the_page_break_cut()
    {
        SmallReading reading = With((Row, "T1 接待顧客\tT1.1 招呼顧客\tO1.1.1 來客紀錄\tP1.1.1 主動問候。\t3\tK01 商品知識\tS01 溝通技巧S10\n第1頁，總共2頁\n" + Heading
            + "\t\t\t\t\t\t8 製作會議紀錄能力\n"));
        Assert.Contains("S108 製作會議紀錄能力", reading.Elements);
        Assert.Contains("CM2034:15", reading.Findings);
        Assert.Equal(
            "'S10 8' may be a code split by a line or page break; it was read as S108. Write the code on one line.",
            reading.Message("CM2034"));
    }

    [Fact]
    public void Number_that_begins_the_name_on_the_next_page_stays()
    {
        SmallReading reading = With(
            (Row, "T1 接待顧客\tT1.1 招呼顧客\tO1.1.1 來客紀錄\tP1.1.1 主動問候。\t3\tK01 商品知識\tS01 溝通技巧S10\n第1頁，總共2頁\n" + Heading + "\t\t\t\t\t\t3D列印\n"));
        Assert.Contains("S10 3D列印", reading.Elements);
    }

    [Theory]
    [InlineData("1. 主動積極：不待指示。", "主動積極")]
    [InlineData("2、主動積極：不待指示。", "主動積極")]
    [InlineData("(3) 主動積極：不待指示。", "主動積極")]
    [InlineData("④主動積極：不待指示。", "主動積極")]
    [InlineData("5S精神：不待指示。", "5S精神")]
    [InlineData("3.5級精神：不待指示。", "3.5級精神")]
    [InlineData("團隊（含：合作）：不待指示。", "團隊（含：合作）")]
    public void Attitude_with_the_number_of_a_list(string line, string title)
    {
        SmallReading reading = With(("A01 主動積極：不待指示即行動。", line));
        CompetencyElement attitude = Assert.Single(reading.Standard.Elements, static element => element.Kind.Equals(ElementKind.Attitude));
        Assert.Equal((title, "不待指示。"), (attitude.Title, attitude.Description));
    }

    [Fact]
    public void Attitude_defined_twice()
    {
        SmallReading reading = With(("A01 主動積極：不待指示即行動。", "A01 主動積極：不待指示即行動。\nA01 主動積極：承擔額外責任。"));
        Assert.Equal(["CM3045:15"], reading.Findings);
    }

    [Theory]
    [InlineData("K01 R&amp;D 知識", "K01 R&D 知識")]
    [InlineData("K01 a &lt;b&#62; c", "K01 a <b> c")]
    [InlineData("K01 &#x5b57;型", "K01 字型")]
    public void Reference_to_a_character(string cell, string element)
    {
        SmallReading reading = With(("K01 商品知識", cell));
        Assert.Contains(element, reading.Elements);
        Assert.Equal(["CM2030:12"], reading.Findings);
    }

    [Theory]
    [InlineData("K01 AT&T; x")]
    [InlineData("K01 R&D")]
    [InlineData("K01 &#0; x")]
    public void Ampersand_stays(string cell)
    {
        SmallReading reading = With(("K01 商品知識", cell));
        Assert.Contains(cell, reading.Elements);
        Assert.Empty(reading.Findings);
    }

    [Theory]
    [InlineData("第三頁，共五頁")]
    [InlineData("第3页/共5页")]
    [InlineData("Page 3 of 5")]
    public void Footer_of_another_wording(string footer)
    {
        SmallReading reading = With(("K01 商品知識", "K01 商品 " + footer + " 知識"));
        Assert.Contains("K01 商品知識", reading.Elements);
        Assert.Equal(["CM2020:12"], reading.Findings);
    }

    [Fact]
    public void Heading_before_the_items_of_a_cell_costs_no_item()
    {
        SmallReading reading = With(("K01 商品知識", "職能內涵 (K=knowledge 知識) K01 商品知識"));
        Assert.Contains("K01 商品知識", reading.Elements);
        Assert.Equal(["CM2019:12"], reading.Findings);
    }

    /// <summary>A number is reported once, however many tasks have it.</summary>
    [Fact]
    public void One_task_number_three_times()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace(
            "T1.2", "T1.1", StringComparison.Ordinal) + SecondRow.Replace("T1.2 推薦商品", "T1.1 結帳", StringComparison.Ordinal)));
        Assert.Equal("T1.1 is the number of '招呼顧客' (line 12) and of '推薦商品', '結帳' (line 14); all were kept, as T1.1, T1.1#2 and T1.1#3. " +
            "Renumber the tasks.", reading.Message("CM3011"));
        Assert.Single(reading.Findings, static finding => finding.StartsWith("CM3011", StringComparison.Ordinal));
    }
}
