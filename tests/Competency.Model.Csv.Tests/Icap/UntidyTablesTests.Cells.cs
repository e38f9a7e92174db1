using System.Text;
using static Competency.Model.Csv.Tests.Icap.SmallTables;

namespace Competency.Model.Csv.Tests.Icap;

/// <content>What cells hold.</content>
public sealed partial class UntidyTablesTests
{
    [Theory]
    [InlineData("K01 咖啡 第三頁，共五頁", "CM2020")]
    [InlineData("\"K01 咖啡\n第3頁\nK02 水\"", "CM2020")]
    [InlineData("\"K01 咖啡 第3頁\nK02 水\"", "CM2020")]
    [InlineData("K01 咖啡 第 12 頁", "CM2020")]
    [InlineData("K01 咖啡 Page 3", "CM2020")]
    [InlineData("\"K01 咖啡\n頁次：3/5\nK02 水\"", "CM2020")]
    [InlineData("\"職能內涵(K=knowledge知識)\nK01 咖啡\nK02 水\"", "CM2019")]
    [InlineData("\"K01 咖啡\n職能內涵 (K=knowledge 知識)\nK02 水\"", "CM2019")]
    [InlineData("職能內涵(K=knowledge知識) K01 咖啡", "CM2019")]
    [InlineData("K01 咖啡_x000D_", "CM2030")]
    [InlineData("K01 咖啡\\nK02 水", "CM2030")]
    [InlineData("K01 &#x5496;啡", "CM2030")]
    [InlineData("K01 咖\u0007啡", "CM6025")]
    [InlineData("K01 咖\u00AD啡", "CM6025")]
    public void What_pages_and_programs_left_in_a_cell_leaves(string cell, string id)
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("K01 咖啡", cell, StringComparison.Ordinal)));
        Assert.Equal("咖啡", result.Only().Elements[0].Title);
        Diagnostic finding = result.Finding(id);
        Assert.Equal((1, "職能內涵(K=knowledge知識)"), (finding.Location.Row, finding.Location.ColumnName));
        Assert.DoesNotContain(result.Only().Elements, static element => element.Title.Contains("職能內涵", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("#REF!")]
    [InlineData("#N/A")]
    [InlineData("#name?")]
    [InlineData("########")]
    [InlineData("\" #DIV/0! \"")]
    public void Error_of_a_spreadsheet_is_a_blank_cell(string cell)
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("K01 咖啡", cell, StringComparison.Ordinal)));
        Assert.Equal("沖煮", Assert.Single(result.Only().Elements).Title);
        Assert.Equal((1, "職能內涵(K=knowledge知識)"), (result.Finding("CM6027").Location.Row, result.Finding("CM6027").Location.ColumnName));
    }

    [Fact]
    public void Error_of_a_spreadsheet_on_a_line_of_its_own_leaves_the_others()
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("K01 咖啡", "\"K01 C#\n#VALUE!\nK02 水\"", StringComparison.Ordinal)));
        Assert.Equal(
            ["C#", "水"],
            result.Only().Elements
                .Where(static element => element.Kind.Equals(ElementKind.Knowledge))
                .Select(static element => element.Title));
        Assert.Equal(3, result.Finding("CM6027").Location.Line);
    }

    [Theory]
    [InlineData("K01 C:\\new 目錄", "C:\\new 目錄")]
    [InlineData("K01 為什麼? 怎麼做?", "為什麼? 怎麼做?")]
    [InlineData("K01 第3頁的圖", "第3頁的圖")]
    [InlineData("K01 看圖第3頁", "看圖第3頁")]
    public void What_only_looks_like_it_stays(string cell, string title)
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("K01 咖啡", cell, StringComparison.Ordinal)));
        Assert.Equal(title, result.Only().Elements[0].Title);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id is "CM2020" or "CM2030" or "CM6026");
    }

    [Theory]
    [InlineData("K01 咖?啡", true)]
    [InlineData("K01 ?啡", true)]
    [InlineData("\"K01 甲\nK02 ?啡\"", true)]
    [InlineData("K01 咖啡?", true)]
    [InlineData("\"K01 咖啡?\nK02 水\"", true)]
    [InlineData("K01 咖?、水", true)]
    [InlineData("K01 喝不喝咖啡?", false)]
    [InlineData("K01 如何沖煮?", false)]
    [InlineData("K01 咖啡? 水", false)]
    [InlineData("K01 ROI?", false)]
    public void Question_mark_for_a_lost_character_is_reported(string cell, bool isReported)
    {
        byte[] big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(Heading + Row.Replace(
            "K01 咖啡", cell, StringComparison.Ordinal));
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent("t.csv", big5));
        Assert.Equal(isReported, result.Has("CM6026"));
        Assert.True(result.Has("CM6001"));
    }

    [Theory]
    [InlineData("\"S107 乙\nS10\n8 會議記錄\nS109 丙\"", "S108", "S10 8")]
    [InlineData("\"S01 乙\nS0\n2 會議記錄\nS03 丙\"", "S02", "S0 2")]
    public void Code_cut_by_a_line_end_is_joined_where_its_neighbors_say_so(string cell, string code, string printed)
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("S01 沖煮", cell, StringComparison.Ordinal)));
        Assert.Contains(result.Only().Elements, element => element.ToString() == code + " 會議記錄");
        Assert.Contains($"'{printed}'", result.Finding("CM2034").Message, StringComparison.Ordinal);
        Assert.Equal(3, result.Finding("CM2034").Location.Line);
    }

    [Fact]
    public void Number_behind_a_code_that_may_be_a_name_is_reported_and_left()
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("S01 沖煮", "\"S01\n5 年經驗\nS02 丙\"", StringComparison.Ordinal)));
        Assert.Contains(result.Only().Elements, static element => element.ToString() == "S01 5 年經驗");
        Assert.Contains("it was read as S01.", result.Finding("CM2034").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Task_numbers_without_letter_are_read_beneath_their_duty()
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("T1.1 沖煮", "\"1.1 沖煮\n1.2 清潔\"", StringComparison.Ordinal)));
        Assert.Equal(["T1.1 沖煮", "T1.2 清潔"], result.Only().Tasks.Select(static task => $"{task.Code} {task.Title}"));
        Assert.Equal("工作任務", result.Finding("CM2011").Location.ColumnName);
    }

    [Fact]
    public void Number_of_another_duty_is_part_of_the_name()
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace("T1.1 沖煮", "3.5 吋磁碟", StringComparison.Ordinal)));
        Assert.Equal(" 3.5 吋磁碟", $"{result.Only().Tasks[0].Code} {result.Only().Tasks[0].Title}");
        Assert.True(result.Has("CM3013"));
    }

    /// <summary>T1.2 stands behind T1.1 in one cell and begins the next row.</summary>
    [Fact]
    public void Numbers_that_are_repeated_inside_cells_are_told_apart()
    {
        string second = Row.Replace("T1.1 沖煮", "T1.2 清潔", StringComparison.Ordinal);
        LoadResult inside = Load(("t.csv", Heading + Row.Replace("T1.1 沖煮", "T1.1 沖煮T1.2 打奶泡", StringComparison.Ordinal) + second));
        LoadResult rows = Load(("t.csv", Heading + Row + second + second));
        Assert.Equal(["CM3044 3"], Found(inside, "CM3011", "CM3044"));
        Assert.Equal(["CM3011 4"], Found(rows, "CM3011", "CM3044"));
    }
}
