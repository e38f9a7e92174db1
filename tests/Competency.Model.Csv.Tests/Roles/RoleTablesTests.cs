using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Tests.Roles;

/// <summary>Tables of roles and competencies as companies keep them.</summary>
public sealed class RoleTablesTests
{
    [Theory]
    [InlineData("Role,Skill,Level\nBarista,Latte art,3\nBarista,Grinding,2\nManager,Planning,4\n")]
    [InlineData("Level;Skill;Job title\n3;Latte art;Barista\n2;Grinding;Barista\n4;Planning;Manager\n")]
    [InlineData("職稱,技能,等級\nBarista,Latte art,3\nBarista,Grinding,2\nManager,Planning,4\n")]
    [InlineData("职位\t技能名称\t熟练度\nBarista\tLatte art\t3\nBarista\tGrinding\t2\nManager\tPlanning\t4\n")]
    [InlineData("\"職位\nPosition\",技能 Skill,Level (等級)\nBarista,Latte art,第三級\nBarista,Grinding,L2\nManager,Planning,Level 4\n")]
    [InlineData("Occupation,Required skill,Proficiency rating\nBarista,Latte art,★★★☆☆\nBarista,Grinding,★★\nManager,Planning,★★★★\n")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,3\n,Grinding,2\nManager,Planning,4\n")]
    [InlineData("Skills of our shop,,\n\nRole,Skill,Level\nBarista,Latte art,3\nBarista,Grinding,2\nManager,Planning,4\n")]
    [InlineData("Standard name,Skill,Level\nBarista,Latte art,3\nBarista,Grinding,2\nManager,Planning,4\n")]
    public void One_row_a_pair(string table) => Assert.Equal(
        ["~Barista: Latte art 3, Grinding 2", "~Manager: Planning 4"], Said(Load(table)));

    [Theory]
    [InlineData("Role,Skills\nBarista,Latte art; Grinding; Milk steaming\nManager,\"Planning, Budgeting\"\n")]
    [InlineData("Role,Skills\nBarista,\"Latte art\nGrinding\nMilk steaming\"\nManager,\"• Planning\n• Budgeting\"\n")]
    [InlineData("Role,Skills\nBarista,\"[\"\"Latte art\"\", \"\"Grinding\"\", \"\"Milk steaming\"\"]\"\n"
        + "Manager,\"['Planning','Budgeting']\"\n")]
    [InlineData("Role,Skills\nBarista,\"{\"\" Latte art\"\",\"\" Grinding\"\",\"\" Milk steaming\"\"}\"\n"
        + "Manager,\"[Planning, Budgeting]\"\n")]
    [InlineData("職位,所需職能\nBarista,Latte art、Grinding、Milk steaming\nManager,Planning｜Budgeting\n")]
    [InlineData("Role,Skill\nBarista,\"Latte art, Grinding, Milk steaming\"\nManager,\"Planning, Budgeting\"\n")]
    public void Several_competencies_in_a_cell(string table) => Assert.Equal(
        ["~Barista: Latte art, Grinding, Milk steaming", "~Manager: Planning, Budgeting"], Said(Load(table)));

    [Theory]
    [InlineData("Barista,\"Latte art: 3; Grinding: 2\"")]
    [InlineData("Barista,\"Latte art (3), Grinding (2)\"")]
    [InlineData("Barista,\"Latte art ★★★; Grinding ★★\"", false)]
    [InlineData("Barista,\"Latte art：3\nGrinding - 2\"")]
    [InlineData("Barista,\"Latte art: advanced; Grinding: intermediate\"")]
    public void Levels_stand_behind_names(string row, bool isRead = true) => Assert.Equal(
        [isRead ? "~Barista: Latte art 3, Grinding 2" : "~Barista: Latte art ★★★, Grinding ★★"],
        Said(Load("Role,Skills\n" + row + "\n")));

    [Theory]
    [InlineData("Role,Skills\nBarista,\"Planning, short term; Budgeting\"\n", "~Barista: Planning, short term, Budgeting", 2)]
    [InlineData("Role,Skills\nBarista,\"Programming (C, C++), SQL\"\n", "~Barista: Programming (C, C++), SQL", 2)]
    [InlineData("Role,Skill,Level\nBarista,\"Configure, install, test\",3\n", "~Barista: Configure, install, test 3", 1)]
    [InlineData("Role,Skills\nBarista,\"[\"\"a; b, c\"\"]\"\n", "~Barista: a; b, c", 1)]
    public void Separators_inside_names_stay(string table, string said, int count)
    {
        LoadResult result = Load(table);
        Assert.Equal([said], Said(result));
        Assert.Equal(count, result.Catalog.Standards[0].Requirements.Length);
    }

    [Fact]
    public void Kinds_codes_weights_and_strengths_are_read()
    {
        LoadResult result = Load(
            "Role code,Role,Type,Competency code,Competency,Level,Weight,Required\n"
            + "R1,Barista,Skill,S1,Latte art,3,0.5,Y\nR1,Barista,知識,K1,Coffee beans,2,30%,optional\n"
            + "R1,Barista,Attitude,,Care,,,\nR1,Barista,Ability,,Balance,,,nice to have\n");
        Assert.Empty(result.Diagnostics);
        Assert.Equal(
            ["knowledge K1 2 0.3 Optional", "skill S1 3 0.5 Essential", "attitude ~Care   Unspecified", "ability ~Balance   Optional"],
            result.Catalog["R1"].Requirements.Select(static need => string.Create(
                CultureInfo.InvariantCulture,
                $"{need.Element.Kind} {need.Element.Id.Local} {need.Level?.Value} {need.Weight} {need.Strength}")));
    }

    [Theory]
    [InlineData("K01 Coffee beans", "knowledge K01 Coffee beans")]
    [InlineData("S02拉花", "skill S02 拉花")]
    [InlineData("A03：Care", "attitude A03 Care")]
    [InlineData("S3 storage", "skill ~S3 storage S3 storage")]
    [InlineData("K9 handling", "skill ~K9 handling K9 handling")]
    [InlineData("S01", "skill ~S01 S01")]
    public void A_code_before_a_name_is_its_code(string cell, string said) => Assert.Equal(
        said,
        Load($"Role,Skills\nR,{cell}\n").Catalog["~R"].Elements is [CompetencyElement element] ? $"{element.Kind} {element}" : "");

    [Fact]
    public void Tasks_and_duties_are_read_once()
    {
        LoadResult result = Load(
            "Role,Duty,Task code,Task,Skill,Level\nBarista,Prepare,T1,Grind,Dosing,2\n,,,,Weighing,3\nBarista,prepare,T1,Grind,Setting,\n"
            + "Barista,Serve,,Carry,,\nBarista,,,,Teamwork,2\n");
        CompetencyStandard barista = result.Catalog["~Barista"];
        Assert.Equal(["Prepare", "Serve"], barista.Duties.Select(static duty => duty.Title));
        Assert.Equal(["T1 Dosing,Weighing,Setting", "~Carry "], barista.Tasks.Select(
            static task => $"{task.Id} {string.Join(',', task.Links.Select(static link => link.Element.Title))}"));
        Assert.Equal(["Teamwork"], barista.Requirements.Where(static need => need.IsDirect).Select(static need => need.Element.Title));
        Assert.Equal(["CM6202"], Ids(result));
    }

    [Fact]
    public void A_kind_of_task_makes_a_task() => Assert.Equal(
        "~Grind Essential",
        Assert.Single(Load("Role,Item type,Item,Required\nBarista,Skills,Weighing,Y\n"
            + "Barista,Task,Grind,Y\n").Catalog.Tasks) is WorkTask task
            ? $"{task.Id} {task.Necessity}"
            : "");

    [Theory]
    [InlineData("Role,Competency,Level\nBarista,Latte art,3\n", "CM6200")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,3\n", "")]
    [InlineData("Role,Skill,Category,Level\nBarista,Latte art,Craft,3\nBarista,Foam,Craft,3\n", "CM6201")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,3\nBarista,Latte art,3\n", "CM6206")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,3\nBarista,Latte art,2\n", "CM6207")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,\nBarista,Latte art,2\n", "CM6206")]
    [InlineData("Role,Skill,Level\n,Latte art,3\n", "CM6203")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,solid\n", "CM6208")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,unknown\nBarista,Foam,n/a\nBarista,Beans,3\n", "CM6209")]
    [InlineData("Role,Skill,Level,Remark\nBarista,Latte art,3,x\n", "CM6010")]
    [InlineData("Role,Skill,Level\nBarista,Latte art,3\nRole,Skill,Level\nBarista,Foam,3\n", "CM6022")]
    [InlineData("Role,Skill,Weight\nBarista,Latte art,heavy\n", "CM6018")]
    [InlineData("Role,Skill,Required\nBarista,Latte art,perhaps\n", "CM6018")]
    public void What_was_assumed_or_left_out_is_said_once(string table, string ids) =>
        Assert.Equal(ids, string.Join(' ', Ids(Load(table))));

    [Theory]
    [InlineData("Basic,Advanced,Intermediate", "1,3,2", "basic-intermediate-advanced")]
    [InlineData("beginner,Expert,expert", "1,3,3", "beginner-intermediate-expert")]
    [InlineData("Working,Awareness,Practitioner", "2,1,3", "awareness-working-practitioner-expert")]
    [InlineData("初級,高級,中級", "1,3,2", "初級-中級-高級")]
    [InlineData("3,1.5,Level 2", "3,1.5,2", "level")]
    [InlineData("Ⅲ,②,第四級", "3,2,4", "level")]
    [InlineData("★★★,★,☆☆☆", "3,1,0", "level")]
    [InlineData("3 - good,2 (fair),L1", "3,2,1", "level")]
    [InlineData("2,Basic,Intermediate", "2,,", "level")]
    [InlineData("solid,Basic,Intermediate", ",,", null)]
    [InlineData("NOT IN USE,unknown,3", ",,3", "level")]
    public void Levels_are_numbers_or_steps_of_one_ladder(string levels, string values, string? scale)
    {
        string[] cells = levels.Split(',');
        string rows = string.Concat(cells.Select(static (cell, at) => $"R,s{at},{cell}\n"));
        CompetencyStandard role = Load("Role,Skill,Level\n" + rows).Catalog["~R"];
        Assert.Equal(values, string.Join(',', role.Requirements.Select(static need => need.Level?.ToString() ?? "")));
        Assert.Equal(scale, role.LevelScale?.Id);
    }

    [Fact]
    public void Declared_words_are_steps()
    {
        CsvReadingOptions options = CsvReadingOptions.Default with { Levels = ["so-so", "solid", "star"] };
        LoadResult result = Load("Role,Skill,Level\nR,a,Solid\nR,b,STAR\nR,c,1\nR,d,great\nR,e,4\n", options);
        Assert.Equal(["2", "3", "1", "", ""], result.Catalog["~R"].Requirements.Select(static need => need.Level?.ToString() ?? ""));
        string message = Assert.Single(result.Diagnostics).Message;
        Assert.StartsWith("2 cell(s) have a level that is not known ('great', '4')", message, StringComparison.Ordinal);
    }

    [Fact]
    public void Roles_of_one_name_stay_apart_by_code_sector_or_track()
    {
        LoadResult sectors = Load("Sector,Track,Job Role,Skill,Level\nRetail,Ops,Manager,Planning,4\nFood,Ops,Manager,Planning,3\n"
            + "Food,Ops,Manager,Hiring,2\n");
        Assert.Equal(["~Manager (Food): Planning 3, Hiring 2", "~Manager (Retail): Planning 4"], Said(sectors));
        LoadResult codes = Load("Role code,Role,Skill,Level\nM1,Manager,Planning,4\nM2,Manager,Planning,3\nM1,,Hiring,2\n");
        Assert.Equal(["M1: Planning 4, Hiring 2", "M2: Planning 3"], Said(codes));
    }

    [Theory]
    [InlineData("Data analyst", "senior", "Data analyst – senior")]
    [InlineData("Data analyst", "Senior data analyst", "Senior data analyst")]
    [InlineData("Data analyst", "NOT IN USE", "Data analyst")]
    [InlineData("咖啡師", "資深", "咖啡師 – 資深")]
    public void Each_grade_is_a_role(string role, string grade, string title) =>
        Assert.Equal(title, Assert.Single(Load($"Role,Role level,Skill,Level\n{role},{grade},SQL,3\n").Catalog.Standards).Title);

    [Fact]
    public void Tables_of_one_folder_are_joined()
    {
        LoadResult result = Load(
            null,
            ("roles.csv", "Sector,Job Role,Job Role Description\nFood,Barista,Makes coffee.\nRetail,Manager,Runs a store.\n"
                + "Food,Manager,Runs an outlet.\n"),
            ("tasks.csv", "Sector,Job Role,Critical Work Function,Key Tasks\nFood,Barista,Prepare,Grind\nFood,Manager,Lead,Plan\n"),
            ("skills.csv", "Sector,Job Role,TSC Title,TSC Code,Proficiency Level\nFood,Barista,Brewing,F-1,2\n"
                + "Retail,Manager,People,R-1,4\n"),
            ("list.csv", "Skill,Skill description\nBrewing,Brews by recipe.\n"));
        Assert.Equal(["~Barista: Brewing 2", "~Manager (Food): ", "~Manager (Retail): People 4"], Said(result));
        CompetencyStandard barista = result.Catalog["~Barista"];
        Assert.Equal("Makes coffee. Brews by recipe. 1", $"{barista.Description} {barista.Elements[0].Description} {barista.Tasks.Length}");
        Assert.All(result.Files, static file => Assert.Equal(file.Rows!.Read, file.Rows.InStandards));
    }

    [Theory]
    [InlineData("Title,What,How well\nBarista,Latte art,3\n", "Title=role,What=competency,How well=level", "")]
    [InlineData("Title,What,How well\n"
        + "Barista,Latte art,3\n", "What=competency", "no column of roles; map one to 'role' or 'role code', too")]
    [InlineData("Title,What,How well\n"
        + "Barista,Latte art,3\n", "Title=role", "map a column to 'competency', 'competency code' or 'task', too")]
    [InlineData("Role,Skill,How well\nBarista,Latte art,3\n", "How well=version", "has no such column; use one of role, role code")]
    [InlineData("Role,Skill,Level,How well\nBarista,Latte art,3,4\n", "How well=level", "the column 'Level' has that meaning already")]
    [InlineData("Role,Task,Weight,Deep\nBarista,Grind,3,4\n", "Deep=kind", "no column of competencies; map one to 'competency'")]
    [InlineData("職能基準代碼,職能基準名稱,版本,x\nTFB5131-901v1,吧檯助理咖啡師,V1,2\n", "x=role", "has no such column")]
    [InlineData("職能基準代碼,職能基準名稱,版本,x\nTFB5131-901v1,吧檯助理咖啡師,V1,2\n", "x=output", "map a column to '工作任務', too")]
    [InlineData("standard code,standard name,version,x\nX1,Barista,V1,2\n", "x=output", "map a column to 'task', too")]
    public void A_mapped_column_that_cannot_be_read_is_an_error(string table, string map, string why)
    {
        ImmutableDictionary<string, string> columns = map.Split(',').Select(static entry => entry.Split('='))
            .ToImmutableDictionary(static entry => entry[0], static entry => entry[1], StringComparer.Ordinal);
        LoadResult result = Load(table, CsvReadingOptions.Default with { ColumnMap = columns });
        Assert.Equal(why.Length == 0 ? 0 : 1, result.Diagnostics.Count(static finding => finding.Id == "CM6204"));
        Assert.All(result.Diagnostics.Where(static finding => finding.Id == "CM6204"), finding =>
        {
            Assert.Equal(DiagnosticSeverity.Error, finding.Severity);
            Assert.Contains(why, finding.Message, StringComparison.Ordinal);
        });
    }

    [Theory]
    [InlineData("role")]
    [InlineData("role code")]
    [InlineData("competency")]
    [InlineData("competency code")]
    [InlineData("kind")]
    [InlineData("level")]
    [InlineData("weight")]
    [InlineData("strength")]
    [InlineData("task")]
    [InlineData("task code")]
    [InlineData("duty")]
    public void Sources_of_the_column_map_are_known(string name) => Assert.True(CsvLoading.IsKnownColumn(name));

    [Theory]
    [InlineData("p,q\n1,2\n")]
    [InlineData("name,count\nx,3\n")]
    [InlineData("Skill,Description of it,Owner\nLatte art,foam,Ann\n")]
    [InlineData("Employee,Skill,Level\nAnn,Latte art,3\n")]
    [InlineData("Place,Title,Skill ID,Hot,In demand\n1,Chef,S1,Y,N\n1,Chef,S2,N,N\n")]
    [InlineData("Kind of job,Place,Skill ID,Value\na,b,S1,3\na,b,S2,\n")]
    [InlineData("Skill,Demand,Supply\nLatte art,30,20\nGrinding,12,80\n")]
    [InlineData("Skill,A,B\nLatte art,3,2\nLatte art,1,1\n")]
    public void Other_tables_of_a_folder_are_left_to_others(string table)
    {
        using TempFolder folder = new();
        folder.Write("t.csv", table);
        Assert.Equal(["CM1002"], Ids(new CatalogLoader().AddCsv().Load(folder.Path)));
    }

    [Fact]
    public void Many_alike_findings_are_one()
    {
        StringBuilder table = new("Role,Competency,Kind,Level\n");
        for (int row = 0; row < 3000; row++)
        {
            table.Append(CultureInfo.InvariantCulture, $"{(row == 0 ? "R" : "")},s{row},odd,unknown\n");
        }

        Assert.Equal(["CM6201", "CM6202", "CM6209"], Ids(Load(table.ToString())));
    }

    [Theory]
    [InlineData("roles.csv", "Role,Role description\nBarista,Makes coffee\nBarista,Makes coffee\n")]
    [InlineData("skills.csv", "Skill,Definition\nLatte art,Pours\nLatte art,Pours\n")]
    public void A_row_of_a_list_that_repeats_another_is_reported_as_such(string name, string list)
    {
        LoadResult result = Load(null, ("needs.csv", "Role,Skill,Level\nBarista,Latte art,3\n"), (name, list));
        Assert.Contains("CM6020", Ids(result));
        Assert.DoesNotContain("CM1011", Ids(result));
        Assert.Equal(["~Barista: Latte art 3"], Said(result));
    }

    private static LoadResult Load(string table, CsvReadingOptions? options = null) => Load(options, ("t.csv", table));

    private static LoadResult Load(CsvReadingOptions? options, params (string Name, string Text)[] tables) =>
        new CatalogLoader().AddCsv(options).Load([.. tables.Select(static table => new DocumentContent(
            "folder/" + table.Name, Encoding.UTF8.GetBytes(table.Text)))]);

    private static IEnumerable<string> Said(LoadResult result) => result.Catalog.Standards.Select(static standard =>
        $"{standard.Code}: {string.Join(", ", standard.Requirements.Select(static need => $"{need.Element.Title} {need.Level}".Trim()))}");

    private static IEnumerable<string> Ids(LoadResult result) =>
        result.Diagnostics.Select(static finding => finding.Id).Distinct().Order(StringComparer.Ordinal);
}
