namespace Competency.Model.Csv.Tests.Icap;

/// <summary>Tables that repeat duty and task in every row, one item a row, and codes that stand in columns of their own.</summary>
public sealed class FlatTablesTests
{
    private const string Heading = "standard code,standard name,duty,task,level,knowledge,skills\n";

    [Theory]
    [InlineData("T1 Prepare,T1.1 Grind,3,K01 beans,\nT1 Prepare,T1.1 Grind,3,,S01 weighing\nT1 Prepare,T1.1 Grind,3,,S02 dosing\n")]
    [InlineData("Prepare,Grind,3,beans,\nPrepare,Grind,3,,weighing\nPrepare,Grind,3,,dosing\n")]
    [InlineData("Prepare,Grind,3,beans,\nprepare,GRIND,,,weighing\nPrepare ,Grind ,3,,dosing\n")]
    [InlineData("T1 Prepare,T1.1 Grind,3,K01 beans,\nT1 Prepare,T1.1 Grind,3,K01 beans,S01 weighing\n"
        + "T1 Prepare,T1.1 Grind,3,K01 beans,S02 dosing\n")]
    public void A_task_in_every_row_is_one_task(string rows)
    {
        CompetencyStandard standard = Load(rows).Only();
        Assert.Single(standard.Duties);
        WorkTask task = Assert.Single(standard.Tasks);
        Assert.Equal(["beans", "weighing", "dosing"], task.Links.Select(static link => link.Element.Title));
    }

    [Fact]
    public void Every_pair_of_two_lists_is_one_task()
    {
        LoadResult result = Load("T1 P,T1.1 G,3,K01 a,S01 x\nT1 P,T1.1 G,3,K01 a,S02 y\nT1 P,T1.1 G,3,K02 b,S01 x\n"
            + "T1 P,T1.1 G,3,K02 b,S02 y\n");
        Assert.Equal(4, Assert.Single(result.Only().Tasks).Links.Length);
        Assert.False(result.Has("CM3011"));
        Assert.False(result.Has("CM3006"));
    }

    [Fact]
    public void A_duty_without_code_is_one_however_it_is_spelled()
    {
        CompetencyStandard standard = Load(
            "Prepare drinks,Grind,3,beans,weighing\nPrepare drinks,Brew,3,water,pouring\nPrepare  Drinks,Serve,3,menu,carrying\n"
                + ",Clean,3,soap,wiping\n")
            .Only();
        Assert.Equal(["Grind", "Brew", "Serve", "Clean"], Assert.Single(standard.Duties).Tasks.Select(static task => task.Title));
    }

    [Theory]
    [InlineData("T1 P,T1.1 G,3,K01 a,\nT1 P,T1.1 G,4,K02 b,\n", 2)] // another level
    [InlineData("T1 P,T1.1 G,3,K01 a,\nT1 P,T1.1 H,3,K02 b,\n", 2)] // another name
    [InlineData("P,G,3,a,\nQ,G,3,b,\n", 2)] // another duty
    [InlineData("T1 P,T1.1 G,3,K01 a,\nT1 P,T1.1 G,3,K01 a,\n", 2)] // what a document says twice
    [InlineData("T1 P,T1.1 G,3,K01 a,\nT1 P,T1.2 H,3,,\nT1 P,T1.1 G,3,K02 b,\n", 2)] // not beneath itself
    public void Other_tasks_stay_apart(string rows, int tasks) => Assert.Equal(tasks, Load(rows).Only().Tasks.Length);

    [Theory]
    [InlineData("職能基準代碼,職能基準名稱,主要職責,任務代碼,任務名稱,產出,績效指標,級別,知能,技能\nX1,手沖咖啡師,T1 沖煮,T1.1,秤豆,O1.1.1 紀錄,P1.1.1 做,3,K01 豆,S01 秤\n")]
    [InlineData("職能代碼,職能名稱,職責代碼,職責名稱,任務編號,任務名稱,產出,行為指標,\"職能\n級別\",知識代碼,知識名稱,技能代碼,技能名稱\n"
        + "X1,手沖咖啡師,T1,沖煮,T1.1,秤豆,O1.1.1 紀錄,P1.1.1 做,3,K01,豆,S01,秤\n")]
    [InlineData("職能基準代碼 Standard Code,\"Standard Name\n"
        + "職能基準名稱\",主要職責/Duty,工作任務代碼 (Task Code),工作任務名稱,產出代碼,產出名稱,指標代碼,指標名稱,職能級別 Level,知識 Knowledge,Skills 技能\n"
            + "X1,手沖咖啡師,T1 沖煮,T1.1,秤豆,O1.1.1,紀錄,P1.1.1,做,3,K01 豆,S01 秤\n")]
    [InlineData("職能基準代碼,職能基準名稱,主要職責,任務代碼,產出,行為指標,級別,知識,技能\nX1,手沖咖啡師,T1 沖煮,T1.1 秤豆,O1.1.1 紀錄,P1.1.1 做,3,K01 豆,S01 秤\n")]
    [InlineData("職能基準代碼,職能基準名稱,主要職責,任務代碼,任務名稱,產出,行為指標,級別,知識,技能\nX1,手沖咖啡師,T1 沖煮,T1.1,T1.1 秤豆,O1.1.1 紀錄,P1.1.1 做,3,K01 豆,S01 秤\n")]
    public void Codes_and_names_in_columns_of_their_own_are_one(string table)
    {
        LoadResult result = SmallTables.Load(("t.csv", table));
        CompetencyStandard standard = result.Only();
        WorkTask task = Assert.Single(standard.Tasks);
        Assert.Equal(("X1", "手沖咖啡師", "T1 沖煮"), (standard.Code.Text, standard.Title, standard.Duties[0].ToString()));
        Assert.Equal("T1.1 秤豆 O1.1.1 P1.1.1 3", $"{task.Code} {task.Title} {task.Outputs[0].Code} {task.Indicators[0].Code} {task.Level}");
        Assert.Equal(["K01 豆", "S01 秤"], task.Links.Select(static link => link.Element.ToString()));
        Assert.False(result.Has("CM6010"));
    }

    [Theory]
    [InlineData("\"K01\nK02\",\"豆\n水\"", "K01 豆,K02 水", false)]
    [InlineData("K01;K02,豆;水", "K01 豆,K02 水", false)]
    [InlineData("\"K01,K02\",\"豆、水\"", "K01 豆,K02 水", false)]
    [InlineData("K01;K02,豆", "~豆 豆", true)]
    [InlineData(",豆", "~豆 豆", false)]
    public void Several_codes_go_with_as_many_names(string cells, string elements, bool isReported)
    {
        LoadResult result = SmallTables.Load(
            ("t.csv", "職能基準代碼,職能基準名稱,主要職責,工作任務,職能級別,知識代碼,知識名稱\nX1,手沖咖啡師,T1 沖煮,T1.1 秤豆,3," + cells + "\n"));
        Assert.Equal(elements, string.Join(',', result.Only().Elements.Select(static element => element.ToString())));
        Assert.Equal(isReported, result.Has("CM6213"));
    }

    [Theory]
    [InlineData("id,type,text,level\n1,Task,Grind coffee,3\n2,Skill,Weighing,3\n3,Knowledge,Beans,2\n")]
    [InlineData("no,what,words\n866,Task,Troubleshoot hardware.\n22A,KSA,Knowledge of networks.\n")]
    [InlineData("編號,種別,內容\n1,任務,磨豆\n2,技能,秤重\n")]
    public void A_row_of_content_with_the_name_of_a_column_is_no_heading(string table)
    {
        LoadResult result = SmallTables.Load(("t.csv", table));
        Assert.Empty(result.Catalog.Standards);
        Assert.False(result.Has("CM6021"));
        string heading = table.Split('\n')[0].Replace(",", ", ", StringComparison.Ordinal);
        Assert.Contains(heading, result.Finding("CM6002").Message, StringComparison.Ordinal);
    }

    private static LoadResult Load(string rows) => SmallTables.Load(
        ("t.csv", Heading + string.Concat(rows.TrimEnd('\n').Split('\n').Select(static row => $"B1,Barista,{row}\n"))));
}
