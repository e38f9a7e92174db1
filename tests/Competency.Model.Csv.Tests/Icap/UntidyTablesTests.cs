using Competency.Model.Formats;
using static Competency.Model.Csv.Tests.Icap.SmallTables;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>What the exports at hand do not hold and others will: each oddity is read or left out with a finding of its own.</summary>
public sealed partial class UntidyTablesTests
{
    private const string Heading = "職能基準代碼,職能基準名稱,主要職責,工作任務,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能)\n";
    private const string Row = "TFB5131-901v1,吧檯助理咖啡師,T1 製作,T1.1 沖煮,3,K01 咖啡,S01 沖煮\n";
    private const string AttitudeHeading = "職能基準代碼,職能基準名稱,職能內涵(A=attitude態度),說明\n";

    [Theory]
    [InlineData("職能基準匯出表\n")]
    [InlineData("職能基準匯出表,,,,,,\n")]
    [InlineData("職能基準匯出表; 2025; 第1版\n")]
    [InlineData("\uFEFF\"職能基準,匯出表\"\r\n")]
    [InlineData("1,2,3,4,5,6,7\n")]
    public void Row_above_the_heading_is_passed_over(string above)
    {
        LoadResult result = Load(("t.csv", above + Heading + Row));
        Assert.Equal("T1.1 沖煮", $"{result.Only().Tasks[0].Code} {result.Only().Tasks[0].Title}");
        Assert.Equal(["CM6021 1"], Forms(result));
        Assert.Equal((1, 1), (Rows(result, "t.csv").Read, Rows(result, "t.csv").InStandards));
    }

    [Fact]
    public void Rows_above_the_heading_keep_lines_and_separators()
    {
        LoadResult result = Load(("t.csv", "匯出表, 2025\n產生日期: 1/1\n,,\n\n" + (Heading + Row).Replace(',', ';') + "X;Y;Z\n"));
        Assert.Equal(["CM6021 1", "CM6021 2", "CM6005 7"], Forms(result));
        Assert.Equal(5, result.Finding("CM6009").Location.Line);
    }

    [Theory]
    [InlineData(19, 1)]
    [InlineData(20, 1)]
    [InlineData(21, 0)]
    public void Heading_is_found_below_exactly_twenty_rows_and_no_more(int rows, int standards)
    {
        LoadResult result = Load(("t.csv", string.Concat(Enumerable.Repeat("x,y\n", rows)) + Heading + Row));
        Assert.Equal(standards, result.Catalog.Standards.Length);
        Assert.Equal(standards == 0, result.Has("CM6002"));
    }

    [Fact]
    public void Heading_too_far_down_is_none()
    {
        LoadResult result = Load(("t.csv", string.Concat(Enumerable.Repeat("x,y\n", 30)) + Heading + Row));
        Assert.Empty(result.Catalog.Standards);
        Assert.True(result.Has("CM6002"));
    }

    [Theory]
    [InlineData("職能內涵,\n,,,,,(K=knowledge 知識),(S=skills 技能)\n")]
    [InlineData("職能內涵,職能內涵\n,,,,,K=knowledge 知識,S=skills 技能\n")]
    [InlineData("職能內涵,職能內涵\n,,,,,知識,技能\n")]
    public void Heading_of_two_rows_is_one(string contents)
    {
        LoadResult result = Load(("t.csv", "職能基準代碼,職能基準名稱,主要職責,工作任務,職能級別," + contents + Row));
        Assert.Equal(["K01 咖啡", "S01 沖煮"], result.Only().Elements.Select(static element => element.ToString()));
        Assert.Empty(Forms(result));
        Assert.Equal(1, Rows(result, "t.csv").Read);
    }

    [Theory]
    [InlineData("Code,Name,Responsibility,Work Activity,Grade,Competency Content (K=knowledge),Competency Content (S=skills)\n")]
    [InlineData("代碼,名稱,職責,任務,等級,知識(K),技能(S)\n")]
    [InlineData("职能基准代码,职能基准名称,主要职责,工作任务,职能级别,职能内涵(K=knowledge知识),职能内涵(S=skills技能)\n")]
    [InlineData("職能基準 代碼,職能基準名稱,主要\u3000職責,工作 任務,職能 級別,職能內涵（Ｋ＝knowledge 知識）,職能內涵（Ｓ＝skills 技能）\n")]
    [InlineData("\"職能基準\n代碼\",職能基準名稱,主要職責,工作任務,職能級別,\"職能內涵\n(K=knowledge知識)\",\"職能內涵\n(S=skills技能)\"\n")]
    public void Headings_in_other_words_are_understood(string heading)
    {
        LoadResult result = Load(("t.csv", heading + Row));
        Assert.Equal((1, 1, 2), (result.Only().Duties.Length, result.Only().Tasks.Length, result.Only().Elements.Length));
        Assert.Empty(Forms(result));
    }

    [Fact]
    public void List_of_codes_and_names_alone_is_a_table_of_standards() =>
        Assert.Equal("TFB5131-901v1", Load(("s.csv", "職能基準代碼,職能基準名稱\nTFB5131-901v1,吧檯助理咖啡師\n")).Only().Code.Text);

    [Fact]
    public void Heading_that_pages_repeat_is_left_out()
    {
        LoadResult result = Load(("t.csv", Heading + Row + Heading), ("a.csv", AttitudeHeading + Standard + "A01 細心,\n" + AttitudeHeading));
        Assert.Equal((1, 1, 3), (result.Catalog.Standards.Length, result.Only().Tasks.Length, result.Only().Elements.Length));
        Assert.Equal(["CM6022 3", "CM6022 3"], Forms(result));
        Assert.Equal((2, 1, 1), (Rows(result, "t.csv").Read, Rows(result, "t.csv").InStandards, Rows(result, "t.csv").Reported));
    }

    [Theory]
    [InlineData("合計,2筆,,,,,")]
    [InlineData("資料來源：勞動部,,,,,,")]
    [InlineData("TFB5131-901v1,吧檯助理咖啡師,,,,,")]
    [InlineData("總計：,,,,2,,")]
    [InlineData(",小計 2 筆,,2,,,")]
    [InlineData("第3頁，總共5頁,,,,,,")]
    [InlineData(",,,第 3 頁，共 5 頁,,,")]
    [InlineData("Page 3 of 5,,,,,,")]
    [InlineData("第3頁,,,,,,")]
    public void Row_without_content_is_left_out(string row)
    {
        LoadResult result = Load(("t.csv", Heading + Row + row + "\n"));
        Assert.Single(result.Only().Tasks);
        Assert.Equal(["CM6023 3"], Forms(result));
        Assert.Equal((2, 1, 1), (Rows(result, "t.csv").Read, Rows(result, "t.csv").InStandards, Rows(result, "t.csv").Reported));
    }

    [Theory]
    [InlineData("合計,1,,")]
    [InlineData("總計:,1筆,,")]
    [InlineData(",小計,,1")]
    [InlineData("1,共計,,")]
    [InlineData("Total,\"1,234 rows\",,")]
    [InlineData("合計：共 1 筆,,,")]
    [InlineData("Sum,,,１")]
    [InlineData(",第3頁，總共5頁,,")]
    public void Total_is_no_standard(string row)
    {
        LoadResult result = Load(("s.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\nTFB5131-901v1,咖啡師,沖煮。,3\n" + row + "\n"));
        Assert.Equal("TFB5131-901v1", result.Only().Code.Text);
        Assert.Equal(["CM6023 3"], Forms(result));
        Assert.Equal((2, 1, 1), (Rows(result, "s.csv").Read, Rows(result, "s.csv").InStandards, Rows(result, "s.csv").Reported));
    }

    [Theory]
    [InlineData("TFB5131-902v1,總數管制人員,管制。,3")]
    [InlineData(",合計人員,,")]
    [InlineData(",合計,結算帳目。,3")]
    [InlineData("PMS5131-902v1,頁面設計人員,,")]
    public void Standard_that_only_sounds_like_a_total_stays(string row) =>
        Assert.Single(Load(("s.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\n" + row + "\n")).Catalog.Standards);

    [Theory]
    [InlineData("K01 咖啡", "職能內涵(K=knowledge知識)")]
    [InlineData("T1 製作", "主要職責")]
    public void Footer_alone_in_a_cell_is_reported(string cell, string column)
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace(cell, "第3頁，總共5頁", StringComparison.Ordinal)));
        Assert.Equal((1, column), (result.Finding("CM2020").Location.Row, result.Finding("CM2020").Location.ColumnName));
        Assert.Single(result.Only().Tasks);
    }

    [Fact]
    public void Level_below_zero_is_none()
    {
        LoadResult result = Load(("t.csv", Heading + Row.Replace(",3,", ",-1,", StringComparison.Ordinal)));
        Assert.Null(result.Only().Tasks[0].Level);
        Assert.True(result.Has("CM2006"));
    }

    [Fact]
    public void Rows_of_a_copied_table_are_left_out()
    {
        string second = Row.Replace("T1.1 沖煮", "T1.2 清潔", StringComparison.Ordinal);
        LoadResult result = Load(("t (1).csv", Heading + Row + second), ("t.csv", Heading + Row + second));
        Assert.Equal(["T1.1", "T1.2"], result.Only().Tasks.Select(static task => task.Code!.ToString()));
        Assert.Equal(["CM6020 2", "CM6020 3"], Forms(result));
        Assert.Equal("folder/t.csv", result.Finding("CM6020").Location.File);
        Assert.Contains("'T1.1 沖煮' is already given at folder/t (1).csv:2", result.Finding("CM6020").Message, StringComparison.Ordinal);
        Assert.Equal((2, 0, 2), (Rows(result, "t.csv").Read, Rows(result, "t.csv").InStandards, Rows(result, "t.csv").Reported));
    }

    [Theory]
    [InlineData(
        "職能基準代碼,職能基準名稱,職能級別,主要職責,工作任務,職能內涵(S=skills技能),職能內涵(K=knowledge知識)\nTFB5131-901v1,吧檯助理咖啡師,3,T1 製作,\"T1.1 沖煮\",S01 沖煮,\"K01 咖啡\"\n",
        1)]
    [InlineData(Heading + "TFB5131-901v1,吧檯助理咖啡師,T1 製作,T1.1 沖煮,4,K01 咖啡,S01 沖煮\n", 2)]
    [InlineData(Heading + "TFB5131-902v1,吧檯助理咖啡師,T1 製作,T1.1 沖煮,3,K01 咖啡,S01 沖煮\n", 2)]
    public void Rows_are_repeated_only_where_all_their_cells_are(string table, int tasks) =>
        Assert.Equal(tasks, Load(("a.csv", Heading + Row), ("b.csv", table)).Catalog.Tasks.Length);

    [Fact]
    public void Task_again_directly_beneath_itself_is_what_the_document_says()
    {
        string second = Row.Replace("T1.1 沖煮", "T1.2 清潔", StringComparison.Ordinal);
        LoadResult result = Load(("t.csv", Heading + Row + Row + second + Row + Row));
        Assert.Equal(["CM6020 5", "CM6020 6"], Forms(result));
        Assert.Equal(3, result.Only().Tasks.Length);
        Assert.True(result.Has("CM3011"));
    }

    [Fact]
    public void Task_without_number_given_twice_counts_once()
    {
        string row = Row.Replace("T1.1 沖煮", "沖煮", StringComparison.Ordinal);
        LoadResult result = Load(("t.csv", Heading + row + row));
        Assert.Single(result.Only().Tasks);
        Assert.Equal(["CM6020 3"], Forms(result));
    }

    /// <summary>The rows of the first two duties come again, with a new task beneath the first duty.</summary>
    [Fact]
    public void Rows_beneath_a_row_that_was_left_out_belong_to_its_duty()
    {
        const string First = Standard + "T1 製作,T1.1 沖煮,3,K01 咖啡,S01 沖煮\n" + Standard + ",T1.2 清潔,3,K02 水,S01 沖煮\n";
        const string Other = Standard + "T2 服務,T2.1 點餐,3,K03 禮儀,S02 溝通\n";
        LoadResult result = Load(
            ("a.csv", Heading + First + Other), ("b.csv", Heading + First + Standard + ",T1.3 打奶泡,3,K04 牛奶,S03 打奶泡\n" + Other));
        Assert.Equal(
            ["T1.1 T1", "T1.2 T1", "T1.3 T1", "T2.1 T2"],
            result.Only().Tasks.Select(static task => $"{task.Code} {task.Duty?.Code}").Order(StringComparer.Ordinal));
        Assert.Equal(["CM6020 2", "CM6020 3", "CM6020 5"], Forms(result));
        Assert.False(result.Has("CM3012"));
    }

    [Fact]
    public void Rows_that_differ_in_the_middle_of_a_cell_only_are_told_apart_when_they_come_again()
    {
        string[] rows = [.. "甲乙丙丁".Select(static middle => Standard + $",T1.1 沖煮,3,K01 認識{middle}與各種器具的用途,S01 沖煮\n")];
        LoadResult result = Load(("t.csv", Heading + string.Concat(rows) + rows[2] + rows[1]));
        Assert.Equal(["CM6020 6", "CM6020 7"], Found(result, "CM6020"));
    }

    [Fact]
    public void Row_that_gives_another_attitude_is_not_repeated()
    {
        const string WithAttitudes = "職能基準代碼,職能基準名稱,主要職責,工作任務,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能),職能內涵(A=attitude態度)\n";
        string row = Row.TrimEnd('\n');
        LoadResult result = Load((
            "t.csv",
            WithAttitudes + row + ",A01 細心\n" + row.Replace(
                "T1.1 沖煮", "T1.2 清潔", StringComparison.Ordinal) + ",A01 細心\n" + row + ",A02 自律\n" + row + ",A01 細心\n"));
        Assert.Equal(["CM6020 5"], Forms(result));
        Assert.Contains(result.Only().Elements, static element => element.ToString() == "A02 自律");
    }

    [Fact]
    public void Standard_without_content_is_kept()
    {
        LoadResult result = Load(("t.csv", Heading + Row + "TFB5131-902v1,咖啡師,,,,,\n"));
        Assert.Equal(2, result.Catalog.Standards.Length);
        Assert.Contains("kept without content", result.Finding("CM6023").Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ＴＦＢ５１３１－９０１ｖ１,吧檯助理咖啡師", "職能基準代碼")]
    [InlineData("tfb5131-901V1,吧檯助理咖啡師", "職能基準代碼")]
    [InlineData("TFB5131–901v1,吧檯助理咖啡師", "職能基準代碼")]
    [InlineData("TFB5131-901v1,吧檯助理 A 咖啡師", null)]
    [InlineData("TFB5131-901v1,吧台助理咖啡師", "職能基準名稱")]
    public void Key_spelled_otherwise_is_the_same_standard(string key, string? column)
    {
        LoadResult result = Load(("t.csv", Heading + Row + key + ",T1 製作,T1.2 清潔,3,K02 清潔劑,S02 清潔\n"));
        Assert.Equal(column is null ? 2 : 1, result.Catalog.Standards.Length);
        Assert.Equal(column, result.Diagnostics.FirstOrDefault(static finding => finding.Id == "CM6024")?.Location.ColumnName);
    }

    [Fact]
    public void Attitude_given_twice_counts_once()
    {
        LoadResult result = Load((
            "a.csv",
            AttitudeHeading + Standard + "A01 細心,確認。\n" + Standard + "A01 細心,確認。\n" +
            Standard + "A01 細心,再確認。\n" + Standard + "Ａ０２ 自律,\n" + Standard + ",只有說明\n"));
        Assert.Equal(["A01 細心", "A02 自律"], result.Only().Elements.Select(static element => element.ToString()));
        Assert.Equal(["CM6020 3", "CM3045 4", "CM2010 5", "CM6023 6"], Found(result, "CM6020", "CM3045", "CM2010", "CM6023"));
        Assert.Equal((5, 3, 2), (Rows(result, "a.csv").Read, Rows(result, "a.csv").InStandards, Rows(result, "a.csv").Reported));
    }

    [Fact]
    public void Messages_name_the_other_file()
    {
        LoadResult result = Load(("a.csv", AttitudeHeading + Standard + "A01 細心,\n"), ("b.csv", AttitudeHeading + Standard + "A01 細心,\n"));
        Assert.Contains("folder/a.csv:2", result.Finding("CM6020").Message, StringComparison.Ordinal);
        Assert.Equal("folder/b.csv", result.Finding("CM6020").Location.File);
    }

    [Fact]
    public void Standards_without_code_of_one_name_are_told()
    {
        LoadResult result = Load(
            ("s.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\n,同名,做甲。,3\n,同名,做乙。,4\n"),
            ("t.csv", Heading + ",同名,T1 製作,T1.1 沖煮,3,K01 咖啡,S01 沖煮\n"));
        Assert.Equal("~同名", result.Catalog.KeyOf(result.Only()).Text);
        Assert.Equal(["CM6014 3", "CM3001 2"], Found(result, "CM6014", "CM3001").OrderDescending());
        Assert.Equal((2, 1, 1), (Rows(result, "s.csv").Read, Rows(result, "s.csv").InStandards, Rows(result, "s.csv").Reported));
    }

    public static TheoryData<string> Orders => ["012", "021", "102", "120", "201", "210"];

    [Theory]
    [MemberData(nameof(Orders))]
    public void Row_without_code_is_a_standard_of_its_own_in_any_order(string order)
    {
        string[] rows = ["TFB5131-901v1,同名,做甲。,3\n", "TFB5131-902v1,同名,做乙。,4\n", ",同名,做丙。,3\n"];
        LoadResult result = Load(("s.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\n" + Ordered(rows, order)));
        Assert.Equal(
            ["TFB5131-901v1", "TFB5131-902v1", "~同名"],
            result.Catalog.Standards.Select(static standard => standard.Code.Text).Order(StringComparer.Ordinal));
        Assert.Empty(Found(result, "CM6014"));
    }

    [Theory]
    [MemberData(nameof(Orders))]
    public void Row_without_code_that_only_repeats_another_is_left_out_in_any_order(string order)
    {
        string[] rows = ["TFB5131-901v1,同名,做甲。,3\n", "TFB5131-902v1,同名,做乙。,4\n", ",同名,做乙。,\n"];
        LoadResult result = Load(
            ("s.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\n" + Ordered(rows, order)),
            ("t.csv", Heading + "TFB5131-902v1,同名,T1 製作,T1.1 沖煮,3,K01 咖啡,S01 沖煮\n"));
        Assert.Equal(
            ["TFB5131-901v1", "TFB5131-902v1"],
            result.Catalog.Standards.Select(static standard => standard.Code.Text).Order(StringComparer.Ordinal));
        Assert.Equal([$"CM6014 {order.IndexOf('2') + 2}"], Found(result, "CM6014"));
        Assert.StartsWith("'TFB5131-902v1'", result.Finding("CM6014").Message, StringComparison.Ordinal);
        Assert.Equal((3, 2, 1), (Rows(result, "s.csv").Read, Rows(result, "s.csv").InStandards, Rows(result, "s.csv").Reported));
    }

    private static string Ordered(string[] rows, string order) => string.Concat(order.Select(place => rows[place - '0']));

    private static TableRows Rows(LoadResult result, string name) => result.Files.Single(file => file.Name == "folder/" + name).Rows!;

    /// <summary>The findings about the form of tables, and their lines; that small tables have no outputs is none of them.</summary>
    private static IEnumerable<string> Forms(LoadResult result) =>
        result.Diagnostics
            .Where(static finding => finding.Id.StartsWith("CM6", StringComparison.Ordinal) && finding.Id != "CM6009")
            .Select(static finding => $"{finding.Id} {finding.Location.Line}");

    private static IEnumerable<string> Found(LoadResult result, params string[] ids) =>
        result.Diagnostics.Where(finding => ids.Contains(finding.Id)).Select(static finding => $"{finding.Id} {finding.Location.Line}");
}
