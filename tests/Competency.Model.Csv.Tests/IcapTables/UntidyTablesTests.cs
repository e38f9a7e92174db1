using System.Text;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using static Competency.Model.Csv.Tests.IcapTables.SmallTables;

namespace Competency.Model.Csv.Tests.IcapTables;

/// <summary>What the exports at hand do not hold and others will: each oddity is read or left out with a finding of its own.</summary>
public sealed class UntidyTablesTests
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
        Assert.Equal(["CM6021 1", "CM6021 2", "CM6011 3", "CM6005 7"], Forms(result));
        Assert.Equal(5, result.Finding("CM6009").Location.Line);
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
        Assert.Contains("'T1.1 沖煮' is given already in folder/t (1).csv:2", result.Finding("CM6020").Message, StringComparison.Ordinal);
        Assert.Equal((2, 0, 2), (Rows(result, "t.csv").Read, Rows(result, "t.csv").InStandards, Rows(result, "t.csv").Reported));
    }

    [Theory]
    [InlineData("職能基準代碼,職能基準名稱,職能級別,主要職責,工作任務,職能內涵(S=skills技能),職能內涵(K=knowledge知識)\nTFB5131-901v1,吧檯助理咖啡師,3,T1 製作,\"T1.1 沖煮\",S01 沖煮,\"K01 咖啡\"\n", 1)]
    [InlineData(Heading + "TFB5131-901v1,吧檯助理咖啡師,T1 製作,T1.1 沖煮,3,K01 咖啡,S02 沖煮\n", 2)]
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
        LoadResult result = Load(("a.csv", Heading + First + Other), ("b.csv", Heading + First + Standard + ",T1.3 打奶泡,3,K04 牛奶,S03 打奶泡\n" + Other));
        Assert.Equal(["T1.1 T1", "T1.2 T1", "T1.3 T1", "T2.1 T2"], result.Only().Tasks.Select(static task => $"{task.Code} {task.Duty?.Code}").Order(StringComparer.Ordinal));
        Assert.Equal(["CM6020 2", "CM6020 3", "CM6020 5"], Forms(result));
        Assert.False(result.Has("CM3012"));
    }

    [Fact]
    public void Row_that_gives_another_attitude_is_not_repeated()
    {
        const string WithAttitudes = "職能基準代碼,職能基準名稱,主要職責,工作任務,職能級別,職能內涵(K=knowledge知識),職能內涵(S=skills技能),職能內涵(A=attitude態度)\n";
        string row = Row.TrimEnd('\n');
        LoadResult result = Load(("t.csv", WithAttitudes + row + ",A01 細心\n" + row.Replace("T1.1 沖煮", "T1.2 清潔", StringComparison.Ordinal) + ",A01 細心\n" + row + ",A02 自律\n" + row + ",A01 細心\n"));
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
    public void Key_spelt_otherwise_is_the_same_standard(string key, string? column)
    {
        LoadResult result = Load(("t.csv", Heading + Row + key + ",T1 製作,T1.2 清潔,3,K02 清潔劑,S02 清潔\n"));
        Assert.Equal(column is null ? 2 : 1, result.Catalog.Standards.Length);
        Assert.Equal(column, result.Diagnostics.FirstOrDefault(static finding => finding.Id == "CM6024")?.Location.ColumnName);
    }

    [Fact]
    public void Attitude_given_twice_counts_once()
    {
        LoadResult result = Load(("a.csv", AttitudeHeading + Standard + "A01 細心,確認。\n" + Standard + "A01 細心,確認。\n" + Standard + "A01 細心,再確認。\n" + Standard + "Ａ０２ 自律,\n" + Standard + ",只有說明\n"));
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
        Assert.Equal(["C#", "水"], result.Only().Elements.Where(static element => element.Kind.Equals(ElementKind.Knowledge)).Select(static element => element.Title));
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
        byte[] big5 = CodePagesEncodingProvider.Instance.GetEncoding(950)!.GetBytes(Heading + Row.Replace("K01 咖啡", cell, StringComparison.Ordinal));
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent("t.csv", big5));
        Assert.Equal(isReported, result.Has("CM6026"));
        Assert.True(result.Has("CM6001"));
    }

    [Theory]
    [InlineData("\"S107 乙\nS10\n8 會議記錄\nS109 丙\"", "S108", "S10 8")]
    [InlineData("\"S01 乙\nS0\n2 會議記錄\nS03 丙\"", "S02", "S0 2")]
    public void Code_cut_by_a_line_end_is_joined_where_its_neighbours_say_so(string cell, string code, string printed)
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
        Assert.EndsWith("it was read as S01.", result.Finding("CM2034").Message, StringComparison.Ordinal);
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
        Assert.Equal(["TFB5131-901v1", "TFB5131-902v1", "~同名"], result.Catalog.Standards.Select(static standard => standard.Code.Text).Order(StringComparer.Ordinal));
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
        Assert.Equal(["TFB5131-901v1", "TFB5131-902v1"], result.Catalog.Standards.Select(static standard => standard.Code.Text).Order(StringComparer.Ordinal));
        Assert.Equal([$"CM6014 {order.IndexOf('2') + 2}"], Found(result, "CM6014"));
        Assert.StartsWith("'TFB5131-902v1'", result.Finding("CM6014").Message, StringComparison.Ordinal);
        Assert.Equal((3, 2, 1), (Rows(result, "s.csv").Read, Rows(result, "s.csv").InStandards, Rows(result, "s.csv").Reported));
    }

    private static string Ordered(string[] rows, string order) => string.Concat(order.Select(place => rows[place - '0']));

    private static TableRows Rows(LoadResult result, string name) => result.Files.Single(file => file.Name == "folder/" + name).Rows!;

    /// <summary>The findings about the form of tables, and their lines; that small tables have no outputs is none of them.</summary>
    private static IEnumerable<string> Forms(LoadResult result) =>
        result.Diagnostics.Where(static finding => finding.Id.StartsWith("CM6", StringComparison.Ordinal) && finding.Id != "CM6009").Select(static finding => $"{finding.Id} {finding.Location.Line}");

    private static IEnumerable<string> Found(LoadResult result, params string[] ids) =>
        result.Diagnostics.Where(finding => ids.Contains(finding.Id)).Select(static finding => $"{finding.Id} {finding.Location.Line}");
}
