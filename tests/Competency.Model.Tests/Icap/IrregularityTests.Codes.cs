using static Competency.Model.Tests.Icap.SmallDocument;

namespace Competency.Model.Tests.Icap;

/// <content>The codes in the table.</content>
public sealed partial class IrregularityTests
{
    [Theory]
    [InlineData("P1.1", "P1.1", "")]
    [InlineData("P.1.1.1", "P1.1.1", "CM2010:12")]
    [InlineData("P 1.1.1", "P1.1.1", "CM2010:12")]
    [InlineData("P1.1 .1", "P1.1.1", "CM2010:12")]
    [InlineData("p1.1.1", "P1.1.1", "CM2010:12")]
    [InlineData("Ｐ１．１．１", "P1.1.1", "CM2010:12")]
    [InlineData("P1-1", "P1.1", "CM2010:12")]
    [InlineData("1.1.1", "P1.1.1", "CM2011:12")]
    public void Code_of_an_indicator(string printed, string code, string findings)
    {
        SmallReading reading = With(("P1.1.1 主動問候。", printed + " 主動問候。"));
        Assert.Equal([code + " 主動問候。"], reading.Indicators("T1.1"));
        Assert.Equal(findings, string.Join(' ', reading.Findings));
    }

    [Theory]
    [InlineData("O1.1", "O1.1", "")]
    [InlineData("01.1.1", "O1.1.1", "CM2011:12")]
    [InlineData("O1-1", "O1.1", "CM2010:12")]
    [InlineData("O1.1.1:", "O1.1.1", "")]
    public void Code_of_an_output(string printed, string code, string findings)
    {
        SmallReading reading = With(("O1.1.1 來客紀錄", printed + " 來客紀錄"));
        Assert.Equal([code + " 來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(findings, string.Join(' ', reading.Findings));
    }

    [Fact]
    public void Output_without_code()
    {
        SmallReading reading = With(("O1.1.1 來客紀錄", "來客紀錄"));
        Assert.Equal(["來客紀錄"], reading.Outputs("T1.1"));
        Assert.Equal(["CM2017:12"], reading.Findings);
    }

    [Fact]
    public void Number_given_twice()
    {
        SmallReading reading = With(("主動問候。", "主動問候。 P1.1.1 微笑。"));
        Assert.Equal(["P1.1.1 主動問候。", "P1.1.1 微笑。"], reading.Indicators("T1.1"));
        Assert.Equal(["CM3016:12"], reading.Findings);
    }

    [Fact]
    public void Two_widths_of_one_number()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("K02", "K1", StringComparison.Ordinal)));
        Assert.Equal(["K01 商品知識", "K1 顧客心理"], reading.Elements.Take(2));
        Assert.Equal(("K01 S01", "K1 S02"), (reading.Links("T1.1"), reading.Links("T1.2")));
        Assert.Equal(["CM3035:13"], reading.Findings);
    }

    [Fact]
    public void Codes_of_three_digits_are_whole()
    {
        SmallReading reading =
            With((Row, Row + SecondRow.Replace("K02", "K100", StringComparison.Ordinal).Replace("S02", "S108", StringComparison.Ordinal)));
        Assert.Equal("K100 S108", reading.Links("T1.2"));
        Assert.Equal(["K01 商品知識", "K100 顧客心理", "S01 溝通技巧", "S108 推薦技巧", "A01 主動積極"], reading.Elements);
        Assert.Equal(["CM3010:13", "CM3010:13"], reading.Findings);
    }

    [Fact]
    public void Knowledge_in_the_column_of_skills()
    {
        SmallReading reading = With(("S01 溝通技巧", "S01 溝通技巧 K02 顧客心理"));
        Assert.Equal(ElementKind.Knowledge, reading.Standard.Elements[1].Kind);
        Assert.Equal(["K01 商品知識", "K02 顧客心理", "S01 溝通技巧"], reading.Elements.Take(3));
        Assert.Equal(["CM2012:12"], reading.Findings);
    }

    [Fact]
    public void One_code_two_names()
    {
        SmallReading reading = With((Attitudes, Attitudes + "A01 謹慎細心：完成後再檢查一次。\n"));
        Assert.Equal(["A01 主動積極", "A01#2 謹慎細心"], reading.Elements.Skip(2));
        Assert.Equal("A01", reading.Standard.Elements[3].Code?.Text);
        Assert.Equal(["CM3004:15"], reading.Findings);
    }

    [Fact]
    public void One_code_two_spellings()
    {
        SmallReading reading = With((Row, Row.Replace(
            "溝通技巧", "會議記錄能力", StringComparison.Ordinal) + SecondRow.Replace("S02 推薦技巧", "S01 會議紀錄能力", StringComparison.Ordinal)));
        CompetencyElement skill = reading.Standard.Elements.Single(static element => element.Kind.Equals(ElementKind.Skill));
        Assert.Equal("會議記錄能力", skill.Title);
        Assert.Equal(["會議紀錄能力"], skill.AlternateTitles);
        Assert.Equal(["CM3005:13"], reading.Findings);
    }

    [Fact]
    public void One_name_two_codes()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("顧客心理", "商品知識", StringComparison.Ordinal)));
        Assert.Equal(["K01 商品知識", "K02 商品知識"], reading.Elements.Take(2));
        Assert.Equal(["CM3009:13"], reading.Findings);
    }

    [Fact]
    public void Same_item_twice_in_a_cell()
    {
        SmallReading reading = With(("S01 溝通技巧", "S01 溝通技巧 S02 應對技巧 S01 溝通技巧"));
        Assert.Equal("K01 S01 S02", reading.Links("T1.1"));
        Assert.Equal(["CM3006:12"], reading.Findings);
    }

    [Fact]
    public void Gap_in_the_numbering()
    {
        SmallReading reading =
            With((Row, Row + SecondRow.Replace("1.2", "1.3", StringComparison.Ordinal).Replace("K02", "K04", StringComparison.Ordinal)));
        Assert.Equal(("K04 S02", "4"), (reading.Links("T1.3"), reading.Level("T1.3")));
        Assert.Equal(["CM3010:13", "CM3010:13"], reading.Findings);
        Assert.Equal("The numbering skips T1.2; nothing was renumbered. Check whether items were lost.", reading.Message("CM3010"));
    }

    [Fact]
    public void Code_that_is_never_named()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("K02 顧客心理", "K7", StringComparison.Ordinal)));
        Assert.Equal("K7 S02", reading.Links("T1.2"));
        Assert.Equal(["K01 商品知識", "K7"], reading.Elements.Take(2));
        Assert.Equal(["CM3007:13", "CM3010:13"], reading.Findings);
    }

    [Fact]
    public void Code_named_by_another_task_only()
    {
        SmallReading reading = With((Row, Row + SecondRow.Replace("K02 顧客心理", "K01", StringComparison.Ordinal)));
        Assert.Equal("K01 S02", reading.Links("T1.2"));
        Assert.Equal(["K01 商品知識"], reading.Elements.Take(1));
        Assert.Empty(reading.Findings);
    }

    [Fact]
    public void Skill_without_code()
    {
        SmallReading reading = With(("S01 溝通技巧", "溝通技巧"));
        Assert.Equal("K01 ~溝通技巧", reading.Links("T1.1"));
        Assert.Equal(["CM2017:12"], reading.Findings);
    }

    [Fact]
    public void Tag_without_an_item()
    {
        SmallReading reading = With(("K01 商品知識", "【T1.1】"));
        Assert.Equal("S01", reading.Links("T1.1"));
        Assert.Equal(["CM2014:12", "CM2017:12", "CM3038:12"], reading.Findings);
    }
}
