using static Competency.Model.Tests.Icap.SmallDocument;

namespace Competency.Model.Tests.Icap;

/// <content>The table: levels, tasks and duties.</content>
public sealed partial class IrregularityTests
{
    [Theory]
    [InlineData("3（初）", "3 3（初）", "CM2007:12")]
    [InlineData("４", "4", "CM2036:12")] // full width
    [InlineData("3.0", "3", "CM2036:12")]
    [InlineData("3.5", "3.5", "CM2008:12")]
    [InlineData("Ⅲ", "3 Ⅲ", "CM2007:12")]
    [InlineData("－", "－", "CM2009:12")]
    [InlineData("四", "4 四", "CM2007:12")]
    [InlineData("34", "34", "CM2006:12")]
    [InlineData("45", "45", "CM2006:12")]
    [InlineData("7", "7", "CM2006:12")]
    [InlineData("-1", "-1", "CM2006:12")]
    [InlineData("－３", "－３", "CM2006:12")]
    [InlineData("優", "優", "CM2006:12")]
    [InlineData("3、4", "3、4", "CM2008:12")]
    [InlineData("0", "0", "CM2009:12")]
    [InlineData("", "", "CM2009:12")]
    [InlineData("級別3", "3", "CM2019:12")]
    [InlineData("職能級別", "", "CM2009:12 CM2019:12")]
    public void Level_of_a_task(string cell, string level, string findings)
    {
        SmallReading reading = With(("主動問候。\t3\t", $"主動問候。\t{cell}\t"));
        Assert.Equal(level, reading.Level("T1.1"));
        Assert.Equal(findings, string.Join(' ', reading.Findings));
    }

    [Fact]
    public void Several_levels_for_as_many_tasks()
    {
        SmallReading reading = With(("T1.1 招呼顧客", "T1.1 招呼顧客 T1.2 送別顧客"), ("主動問候。\t3\t", "主動問候。\t3、4\t"));
        Assert.Equal(("3", "4"), (reading.Level("T1.1"), reading.Level("T1.2")));
        Assert.Equal(["CM2008:12", "CM2013:12"], reading.Findings);
    }

    // Beyond that, the tag names its first and its last task alone.
    [Theory]
    [InlineData(50, 50)]
    [InlineData(51, 2)]
    public void A_tag_with_a_range_of_tasks_reaches_as_far_as_a_range_of_codes(int last, int linked)
    {
        string tasks = string.Join(' ', Enumerable.Range(1, last).Select(static number => $"T1.{number} 任務"));
        SmallReading reading = With((
            Row, $"T1 接待顧客\t{tasks}\tO1.1.1 來客紀錄\tP1.1.1 主動問候。\t3\tK01 商品知識【T1.1~T1.{last}】\tS01 溝通\n"));
        IEnumerable<string> links = Enumerable.Range(1, last).Select(number => reading.Links($"T1.{number}"));
        Assert.Equal(linked, links.Count(static codes => codes.Contains("K01", StringComparison.Ordinal)));
    }

    [Fact]
    public void Several_tasks_in_one_cell_with_items_numbered_and_tagged_for_them()
    {
        SmallReading reading = With((Row,
            "T1 接待顧客\tT1.1 招呼顧客 T1.2 推薦商品 T1.3 送別顧客\tO1.1.1 來客紀錄 O1.2.1 推薦清單\tP1.1.1 主動問候。 P1.3.1 致謝。\t3\t" +
            "K01 商品知識【T1.2】 K02 顧客心理【T1.1】、【T1.2】 K03 禮儀\tS01 溝通技巧【T1.1~T1.3全部】 S02 應對技巧【T1.1】\n"));
        Assert.Equal(["T1.1 招呼顧客", "T1.2 推薦商品", "T1.3 送別顧客"], reading.Tasks);
        Assert.Equal(["K02 K03 S01 S02", "K01 K02 K03 S01", "K03 S01"], new[] { "T1.1", "T1.2", "T1.3" }.Select(reading.Links));
        Assert.Equal(["O1.2.1 推薦清單"], reading.Outputs("T1.2"));
        Assert.Empty(reading.Outputs("T1.3"));
        Assert.Equal(["P1.3.1 致謝。"], reading.Indicators("T1.3"));
        Assert.Empty(reading.Indicators("T1.2"));
        Assert.Equal("3", reading.Level("T1.3"));
        Assert.Equal("K01 商品知識", reading.Elements.First());
        Assert.Equal(["CM2013:12", "CM2014:12", "CM2014:12", "CM2014:12", "CM2014:12"], reading.Findings);
    }

    [Fact]
    public void Tag_that_names_a_task_of_another_row()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("K02 顧客心理", "K02 顧客心理【T1.1】", StringComparison.Ordinal)));
        Assert.Equal("K01 S01 K02", reading.Links("T1.1"));
        Assert.Equal("S02", reading.Links("T1.2"));
        Assert.Equal(["CM2014:13"], reading.Findings);
    }

    [Fact]
    public void Tag_that_names_no_task()
    {
        SmallReading reading = With(("K01 商品知識", "K01 商品知識【T1.2】"));
        Assert.Equal("K01 S01", reading.Links("T1.1"));
        Assert.Equal("K01 商品知識", reading.Elements.First());
        Assert.Equal(["CM2015:12"], reading.Findings);
    }

    [Fact]
    public void Third_level_in_a_row_of_its_own()
    {
        SmallReading reading = With((Row, Row + "\tT1.1.1 遞上目錄\tO1.1.2 目錄\tP1.1.2 遞上目錄。\t3\tK02 目錄知識\tS02 介紹技巧\n"));
        Assert.Equal(["T1 接待顧客: T1.1 T1.1.1"], reading.Duties);
        Assert.Equal("K02 S02", reading.Links("T1.1.1"));
        Assert.Equal(["CM2016:13"], reading.Findings);
    }

    [Fact]
    public void Third_level_inside_a_task()
    {
        SmallReading reading = With(("T1.1 招呼顧客", "T1.1 招呼顧客 T1.1.1 問候 T1.1.2 引導"));
        Assert.Equal(["T1.1 招呼顧客 T1.1.1 問候 T1.1.2 引導"], reading.Tasks);
        Assert.Equal(["CM2016:12"], reading.Findings);
    }

    [Fact]
    public void Task_without_code()
    {
        SmallReading reading = With(("T1.1 招呼顧客", "招呼顧客"));
        Assert.Equal(["T1 接待顧客: ~招呼顧客"], reading.Duties);
        Assert.Null(reading.Standard.Tasks[0].Code);
        Assert.Equal("K01 S01", reading.Links("~招呼顧客"));
        Assert.Equal(["CM3013:12"], reading.Findings);
    }

    [Fact]
    public void Task_without_name()
    {
        SmallReading reading = With(("T1.1 招呼顧客", "T1.1"));
        Assert.Equal(["T1.1 "], reading.Tasks);
        Assert.Equal(["CM3014:12"], reading.Findings);
    }

    [Fact]
    public void One_task_number_twice()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("T1.2", "T1.1", StringComparison.Ordinal)));
        Assert.Equal(["T1.1 招呼顧客", "T1.1#2 推薦商品"], reading.Tasks);
        Assert.Equal("K02 S02", reading.Links("T1.1#2"));
        Assert.Equal(["CM3011:13", "CM3015:13", "CM3015:13"], reading.Findings);
    }

    [Fact]
    public void Task_under_another_duty()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("1.2", "2.1", StringComparison.Ordinal)));
        Assert.Equal(["T1 接待顧客: T1.1 T2.1"], reading.Duties);
        Assert.Equal(["CM3012:13"], reading.Findings);
    }

    [Fact]
    public void Several_duties_in_one_cell_with_tasks_of_both()
    {
        SmallReading reading = With((Row,
            "T1 接待顧客 T2 完成銷售\tT1.1 招呼顧客 T2.1 結帳\tO1.1.1 來客紀錄\tP2.1.1 核對金額。\t3\tK01 商品知識\tS01 溝通技巧\n"));
        Assert.Equal(["T1 接待顧客: T1.1", "T2 完成銷售: T2.1"], reading.Duties);
        Assert.Equal(["O1.1.1 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(["P2.1.1 核對金額。"], reading.Indicators("T2.1"));
        Assert.Equal(["CM2013:12"], reading.Findings);
    }

    [Fact]
    public void Duty_without_code()
    {
        SmallReading reading = With(("T1 接待顧客", "接待顧客"));
        Assert.Equal([" 接待顧客: T1.1"], reading.Duties);
        Assert.Equal(["CM3032:12"], reading.Findings);
    }

    [Fact]
    public void One_duty_number_twice()
    {
        SmallReading reading = With((Row, Row + "T1 完成銷售" + SecondRow));
        Assert.Equal(["T1 接待顧客: T1.1", "T1 完成銷售: T1.2"], reading.Duties);
        Assert.Equal(["CM3041:13"], reading.Findings);
    }

    [Fact]
    public void Duty_repeated_on_its_further_rows_is_one()
    {
        SmallReading reading = With((Row, Row + "T1 接待顧客" + SecondRow));
        Assert.Equal(["T1 接待顧客: T1.1 T1.2"], reading.Duties);
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Task_without_outputs()
    {
        SmallReading reading = With(("O1.1.1 來客紀錄", ""));
        Assert.Empty(reading.Outputs("T1.1"));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Output_under_another_task()
    {
        SmallReading reading = With(("O1.1.1", "O1.2.1"));
        Assert.Equal(["O1.2.1 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(["CM3015:12"], reading.Findings);
    }

    [Fact]
    public void Row_with_too_few_cells()
    {
        SmallReading reading = With(("O1.1.1 來客紀錄\tP1.1.1", "P1.1.1"));
        Assert.Empty(reading.Outputs("T1.1"));
        Assert.Equal(["P1.1.1 主動問候。"], reading.Indicators("T1.1"));
        Assert.Equal(("3", "K01 S01"), (reading.Level("T1.1"), reading.Links("T1.1")));
        Assert.Equal(["CM2004:12"], reading.Findings);
    }

    [Fact]
    public void Column_that_the_heading_lacks()
    {
        SmallReading reading = With(("工作產出\t", ""), ("O1.1.1 來客紀錄\t", ""));
        Assert.Equal(["P1.1.1 主動問候。"], reading.Indicators("T1.1"));
        Assert.Equal("K01 S01", reading.Links("T1.1"));
        Assert.Equal(["CM2028:11"], reading.Findings);
    }

    [Fact]
    public void Cell_before_any_task()
    {
        SmallReading reading = With((Row, "\t\tO1.0.1 值班表\t\t\t\t\n" + Row));
        Assert.Equal(["O1.1.1 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(["CM2005:12"], reading.Findings);
    }

    [Theory]
    [InlineData("S02 應對技巧\n", "K01 S01 S02")]
    [InlineData("K02 顧客心理\n", "K01 K02 S01")]
    public void Line_without_cells_in_the_table(string line, string links)
    {
        SmallReading reading = With((Row, Row + line));
        Assert.Equal(links, reading.Links("T1.1"));
        Assert.Equal(["CM2027:13"], reading.Findings);
    }

    [Fact]
    public void Line_without_cells_before_any_task()
    {
        SmallReading reading = With((Row, "S02 應對技巧\n" + Row));
        Assert.Equal("K01 S01", reading.Links("T1.1"));
        Assert.Equal(["CM2005:12"], reading.Findings);
    }
}
