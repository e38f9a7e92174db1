using Competency.Model.Formats;
using static Competency.Model.Csv.Tests.Icap.SmallTables;

namespace Competency.Model.Csv.Tests.Icap;

public sealed class IcapTablesTests
{
    [Fact]
    public void Rows_become_duties_tasks_and_links()
    {
        CompetencyStandard standard = Tasks(
            "T1 製作飲品,T1.1 沖煮咖啡,O1.1.1 咖啡,P1.1.1 依標準沖煮。,3,\"K01 咖啡豆知識\nK02 水質\",S01 沖煮技巧",
            "T1 製作飲品,T1.2 清潔器具,,P1.2.1 每日清潔。,2,K03 清潔劑,S02 清潔").Only();
        Assert.Equal("T1 製作飲品", $"{Assert.Single(standard.Duties).Code} {standard.Duties[0].Title}");
        Assert.Equal(["T1.1", "T1.2"], standard.Tasks.Select(static task => task.Id.Text));
        Assert.Equal(["K01", "K02", "S01"], standard.Tasks[0].Links.Select(static link => link.Element.Id.Local.Text));
        Assert.Equal("O1.1.1", standard.Tasks[0].Outputs[0].Code?.Text);
        Assert.Equal((3.0, 2.0), (standard.Tasks[0].Level?.Value, standard.Tasks[1].Level?.Value));
    }

    [Theory]
    [InlineData("\"K01 咖啡豆\nK02 水質\"")]
    [InlineData("K01 咖啡豆、K02 水質")]
    [InlineData("K01 咖啡豆；K02 水質")]
    [InlineData("K01 咖啡豆K02 水質")]
    [InlineData("K01 咖啡豆 K02 水質")]
    [InlineData("\"K01 咖啡豆, K02 水質\"")]
    [InlineData("\"K01 咖啡豆;\r\nK02 水質\"")]
    public void Items_are_separated_by_line_feed_or_the_next_code(string cell)
    {
        CompetencyStandard standard = Tasks($"T1 製作,T1.1 沖煮,,,3,{cell},S01 沖煮").Only();
        Assert.Equal(
            ["K01 咖啡豆", "K02 水質"],
            standard.Elements
                .Where(static element => element.Kind.Equals(ElementKind.Knowledge))
                .Select(static element => element.ToString()));
    }

    [Fact]
    public void Separators_inside_an_item_stay()
    {
        CompetencyStandard standard = Tasks("T1 製作,T1.1 沖煮,O1.1.1 咖啡、茶；可可,\"看、聽；說\n寫\",3,K01 糖、奶；水,S01 沖煮").Only();
        Assert.Equal("咖啡、茶；可可", Assert.Single(standard.Tasks[0].Outputs).Title);
        Assert.Equal(["看、聽；說", "寫"], standard.Tasks[0].Indicators.Select(static indicator => indicator.Text));
        Assert.Equal("糖、奶；水", standard.Elements[0].Title);
    }

    [Fact]
    public void Footers_leave_and_are_reported()
    {
        LoadResult result = Tasks("T1 製作,T1.1 沖煮 第3頁，總共3頁,,,3,K01 咖啡,S01 沖煮");
        Assert.Equal("沖煮", result.Only().Tasks[0].Title);
        Assert.Equal("工作任務", result.Finding("CM2020").Location.ColumnName);
    }

    [Fact]
    public void Levels_with_a_remark_are_read_and_reported()
    {
        LoadResult result = Tasks("T1 製作,T1.1 沖煮,,,3（初）,K01 咖啡,S01 沖煮");
        Assert.Equal((3.0, "3（初）"), (result.Only().Tasks[0].Level?.Value, result.Only().Tasks[0].LevelText));
        Assert.Equal(
            (2, 1, "職能級別"),
            (result.Finding("CM2007").Location.Line, result.Finding("CM2007").Location.Row, result.Finding("CM2007").Location.ColumnName));
    }

    [Fact]
    public void One_code_with_two_names_is_two_elements()
    {
        LoadResult result = Load(("a.csv", "職能基準代碼,職能基準名稱,職能內涵(A=attitude態度)\n" + Standard + "A08 謹慎細心\n" + Standard + "A08 彈性\n"));
        Assert.Equal(["A08", "A08#2"], result.Only().Elements.Select(static element => element.Id.Local.Text));
        Assert.Equal(3, result.Finding("CM3004").Location.Line);
    }

    [Fact]
    public void Attitudes_without_codes_and_with_definitions_are_read()
    {
        LoadResult result = Load((
            "a.csv", "職能基準代碼,職能基準名稱,職能內涵(A=attitude態度),說明\n" + Standard + "主動積極,不待指示即行動。\n" + Standard + "\"A02 謹慎細心：確認每一步。\nA03 自律\",\n"));
        Assert.Equal(["A02 謹慎細心", "A03 自律", "~主動積極 主動積極"], result.Only().Elements.Select(static element => element.ToString()));
        Assert.Equal("不待指示即行動。", result.Only().Elements[2].Description);
        Assert.Equal("確認每一步。", result.Only().Elements[0].Description);
        Assert.True(result.Has("CM2018"));
    }

    [Fact]
    public void English_headings_are_understood()
    {
        LoadResult result = Load((
            "x.csv",
            "Standard Code;standard_name;Main Duty;Work Task;Outputs;Behavioural " +
            "Indicators;Level;Knowledge;Skills;Attitudes\n" +
            "X1;Barista;T1 Drinks;T1.1 Brew;O1.1.1 Cup;P1.1.1 By the book.;3;K01 Beans;S01 Brewing;A01 Care\n"));
        Assert.Equal((1, 1, 3), (result.Only().Duties.Length, result.Only().Tasks.Length, result.Only().Elements.Length));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id.StartsWith("CM6", StringComparison.Ordinal));
    }

    [Fact]
    public void Column_map_names_what_is_not_known()
    {
        CsvReadingOptions options =
            new() { ColumnMap = CsvReadingOptions.Default.ColumnMap.Add("Job no.", "職能基準代碼").Add("What", "task").Add("Nothing", "skill") };
        LoadResult result = Load(options, ("x.csv", "Job no.,What,職能級別,職能內涵(K=knowledge知識)\nX1,T1.1 Brew,3,K01 Beans\n"));
        Assert.Equal("Brew", result.Only().Tasks[0].Title);
        Assert.Contains("'Nothing'", result.Finding("CM6016").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tables_are_joined_by_code_and_name()
    {
        LoadResult result = Load(
            ("z.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\nX1,甲,做甲。,3\nX1,乙,做乙。,4\n,丙,做丙。,2\n"),
            ("b.csv", "職能基準代碼,職能基準名稱,工作任務,職能級別\nX1,乙,T1.1 乙事,4\nX1,甲,T1.1 甲事,3\n,丙,T1.1 丙事,2\n"));
        Assert.Equal(["X1", "X1#2", "~丙"], result.Catalog.Standards.Select(standard => result.Catalog.KeyOf(standard).Text));
        Assert.All(
            result.Catalog.Standards,
            static standard => Assert.StartsWith(standard.Title, standard.Tasks[0].Title, StringComparison.Ordinal));
        Assert.True(result.Has("CM5002"));
        Assert.True(result.Has("CM3001"));
    }

    [Fact]
    public void Rows_of_a_task_are_joined_though_other_standards_stand_between_them()
    {
        LoadResult result = Load((
            "a.csv",
            "職能基準代碼,職能基準名稱,工作任務,職能級別,職能內涵(K=knowledge知識)\nX1,甲,T1.1 甲事,3,K01 一\nX2,乙,T1.1 乙事,3,K01 一\nX1,甲,,,K02 二\n" +
            "X1,甲,T1.2 又一事,3,K02 二\n"));
        CompetencyStandard first = result.Catalog.Standards[0];
        Assert.Equal(
            ["T1.1 K01 K02", "T1.2 K02"],
            first.Tasks.Select(static task => string.Join(
                ' ', [task.Code.ToString(), .. task.Links.Select(static link => link.Element.Id.Local.Text)])));
        Assert.Single(result.Catalog.Standards[1].Tasks[0].Links);
    }

    [Fact]
    public void Rows_that_name_no_listed_standard_make_one_and_say_so()
    {
        LoadResult result = Load(
            ("a.csv", "職能基準代碼,職能基準名稱,工作描述,基準級別\nX1,甲,做甲。,3\n"),
            ("b.csv", "職能基準代碼,職能基準名稱,工作任務,職能級別\nX1,,T1.1 甲事,3\nX1,甲乙,T1.1 事,3\n,,T1.1 事,3\n"));
        Assert.Equal(2, result.Catalog.Standards.Length);
        Assert.Equal((3, 2), (result.Finding("CM6013").Location.Line, result.Finding("CM6013").Location.Row));
        Assert.Equal(4, result.Finding("CM6012").Location.Line);
        TableRows rows = result.Files.Single(static file => file.Name == "folder/b.csv").Rows!;
        Assert.Equal((3, 2, 1), (rows.Read, rows.InStandards, rows.Reported));
    }

    [Fact]
    public void One_big_table_says_everything()
    {
        const string Heading = "職能基準代碼,職能基準名稱,版本,職類別,職類別代碼,工作描述,基準級別,工作任務,職能級別,職能內涵A\n";
        LoadResult result = Load((
            "all.csv", Heading + "X1,甲,V2,休閒與觀光旅遊／餐飲管理,TFB,做甲。,3,T1.1 一,3,A01 細心\nX1,甲,V2,休閒與觀光旅遊／餐飲管理,TFB,做甲。,4,T1.2 二,3,A01 細心\n"));
        CompetencyStandard standard = result.Only();
        Assert.Equal((2, 1, 2, 3.0), (standard.Tasks.Length, standard.Elements.Length, standard.Versions[0].Number, standard.Level?.Value));
        Assert.Equal(("基準級別", 3), (result.Finding("CM6015").Location.ColumnName, result.Finding("CM6015").Location.Line));
    }

    [Fact]
    public void Row_with_a_repaired_quote_is_compared_as_it_was_read()
    {
        const string Heading = "職能基準代碼,職能基準名稱,版本,職類別,職類別代碼,工作描述,基準級別,工作任務,職能級別\n";
        LoadResult result = Load((
            "all.csv", Heading + "X1,甲,V2,\"休閒與觀光旅遊／餐飲管理,TFB,做甲。,3,T1.1 一,3\nX1,甲,V2,休閒與觀光旅遊／餐飲管理,TFB,做甲。,3,T1.2 二,3\n"));
        Assert.True(result.Has("CM6007"));
        Assert.False(result.Has("CM6015"));
        Assert.Equal((2, "TFB"), (result.Only().Tasks.Length, result.Only().Classifications[0].Code));
    }

    [Fact]
    public void File_name_is_the_code_where_rows_name_no_standard()
    {
        LoadResult result = Load(("TFB5131-901v1.csv", "主要職責,工作任務,工作產出,行為指標,職能級別\nT1 製作,T1.1 沖煮,O1.1.1 咖啡,P1.1.1 沖煮。,3\n"));
        Assert.Equal("TFB5131-901v1", result.Only().Code.Text);
    }

    [Fact]
    public void Place_of_an_item_is_its_line()
    {
        LoadResult result = Tasks("T1 製作,T1.1 沖煮,,,3,\"K01 咖啡\n\nK1-2 奶\nK02\",S01 沖煮", "T1 製作,T1.2 洗,,,3,K03 水,S09");
        Assert.Equal((5, 1), (result.Finding("CM3007").Location.Line, result.Finding("CM3007").Location.Row));
    }

    [Fact]
    public void Unclosed_quote_costs_its_row_only()
    {
        LoadResult result = Tasks(
            "T1 製作,T1.1 沖煮,,,3,K01 咖啡,\"S01 沖煮", "T1 製作,T1.2 洗,,,3,K02 水,\"S02 洗\nS03 擦\"", "T1 製作,T1.3 煮,,,3,K03 火,S04 煮");
        Assert.Equal(3, result.Only().Tasks.Length);
        Assert.Equal(7, result.Only().Elements.Length);
        Assert.Equal((2, "職能內涵(S=skills技能)"), (result.Finding("CM6007").Location.Line, result.Finding("CM6007").Location.ColumnName));
    }

    [Fact]
    public void Named_table_without_known_headings_is_an_error()
    {
        LoadResult result = Load(("x.csv", "a,b\n1,2\n"));
        Assert.Equal(DiagnosticSeverity.Error, result.Finding("CM6002").Severity);
    }
}
