namespace Competency.Model.Csv.Tests.Frameworks.Onet;

/// <summary>What users reported of releases since 30, and neighbors of it.</summary>
public sealed class OnetReportTests
{
    private const string Occupations = """
        O*NET-SOC Code	Title	Description
        91-1011.00	Bakers	Bake.
        91-1012.00	Millers	Mill.
        """;

    private const string Header = "O*NET-SOC Code\tElement ID\tElement Name\tScale ID\tData Value\tRecommend Suppress\tNot Relevant\n";

    [Theory]
    [InlineData("01-onet31-text-skills-split", "db_31_0_text")]
    [InlineData("02-onet31-csv-quoted", "db_31_0_csv")]
    public void A_release_of_31_is_read_in_every_form(string report, string folder)
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", report, folder));
        CompetencyStandard baristas = result.Catalog["35-3023.01"];
        WorkTask task = Assert.Single(baristas.Tasks);
        Assert.Equal("Prepare or serve coffee, tea, and other drinks.", baristas.Description);
        Assert.Equal(
            ("Receive and process customer payments, in cash or by card.", RequirementStrength.Core), (task.Title, task.Necessity));
        Assert.Equal(
            ("4.A.4.a.8.I01.D02", "Process customer bills, or payments."),
            (task.Links.Single().Element.Code?.Text, task.Links.Single().Element.Title));
        Assert.Equal(["Active Listening", "Service Orientation"], Skills(baristas));
        Assert.Equal(["Active Listening", "Operations Monitoring"], Skills(result.Catalog["51-3092.00"]));
        Assert.Equal(RequirementStrength.Additional, result.Catalog["51-3092.00"].Tasks.Single().Necessity);
        Assert.Equal(["CM6107"], result.Diagnostics.Select(static finding => finding.Id));
        Assert.Contains("oftware", result.Diagnostics[0].Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_the_json_release_is_read()
    {
        string path = SharedData.Require("reports", "04-onet-json-release", "occupation_data.json");
        LoadResult result = new CatalogLoader().AddCsv().Load(path);
        Assert.Equal(("Baristas", "Prepare"), (result.Catalog["35-3023.01"].Title, result.Catalog["35-3023.01"].Description));
    }

    [Fact]
    public void A_table_of_ratings_may_have_any_name()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("reports", "05-onet-renamed-table"));
        Requirement[] needs = [.. result.Catalog["35-3023.01"].Requirements];
        Assert.Equal(["2.A.1.a", "2.A.1.b"], needs.Select(static need => need.Element.Code?.Text));
        Assert.Equal([1, 3.2], needs.Select(static need => need.Weight));
        Assert.DoesNotContain(
            result.Diagnostics, static finding => finding.Message.Contains("ratings of skills", StringComparison.Ordinal));
        Assert.Equal("3,50", Assert.Single(result.Diagnostics, static finding => finding.Id == "CM6018").Message.Split('\'')[1]);
    }

    [Fact]
    public void Ratings_of_all_kinds_may_stand_in_one_file_in_any_order()
    {
        string[] rows =
        [
            "91-1011.00\t1.A.1.a.1\tOral Comprehension\tIM\t3\tN\tN",
            "91-1011.00\t2.A.1.a\tReading\tIM\t3\tN\tN",
            "91-1011.00\t2.C.1.a\tGrain\tIM\t4\tN\tN",
            "91-1011.00\t1.D.1.a\tPatience\tIM\t4\tN\tN",
        ];
        LoadResult result = Load(("all.tsv", Header + string.Join('\n', rows)));
        Assert.Equal(
            ["ability", "skill", "knowledge"], result.Catalog["91-1011.00"].Requirements.Select(static need => need.Element.Kind.Id));
        Assert.StartsWith("1 rating(s)", Finding(result, "CM6109").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Message.Contains("of ratings of", StringComparison.Ordinal));
    }

    [Fact]
    public void Names_of_files_do_not_change_the_catalog()
    {
        string essential = Header + "91-1011.00\t2.A.1.a\tReading\tIM\t3\tN\tN";
        string transferable = Header + "91-1011.00\t2.B.1.a\tBargaining\tIM\t3\tN\tN";
        string knowledge = Header + "91-1011.00\t2.C.1.a\tGrain\tIM\t3\tN\tN";
        LoadResult one = Load(("Essential Skills.txt", essential), ("Transferable Skills.txt", transferable), ("Knowledge.txt", knowledge));
        LoadResult other = Load(("3.txt", essential), ("1.txt", transferable), ("2.txt", knowledge));
        Assert.Equal(one.Catalog.Id, other.Catalog.Id);
    }

    [Fact]
    public void Ratings_of_two_releases_in_one_folder_are_one_finding_a_file()
    {
        string[] rows = [.. Enumerable.Range(1, 500).Select(static number => $"91-1011.00\t2.A.{number}\tSkill {number}\tIM\t3\tN\tN")];
        string table = Header + string.Join('\n', rows);
        LoadResult result = Load(("Skills.txt", table), ("Skills of old.txt", table.Replace("\t3\t", "\t4\t", StringComparison.Ordinal)));
        Assert.Equal(500, result.Catalog["91-1011.00"].Requirements.Length);
        Assert.StartsWith("500 rating(s) were already read", Finding(result, "CM6108").Message, StringComparison.Ordinal);
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id == "CM6020");
    }

    [Fact]
    public void Importance_and_level_may_stand_in_two_files()
    {
        LoadResult result = Load(
            ("importance.txt", Header + "91-1011.00\t2.A.1.a\tReading\tIM\t3.5\tN\tN"),
            ("levels.txt", Header + "91-1011.00\t2.A.1.a\tReading\tLV\t4.5\tN\tN"));
        Requirement need = Assert.Single(result.Catalog["91-1011.00"].Requirements);
        Assert.Equal((3.5, 4.5), (need.Weight, need.Level?.Value));
        Assert.DoesNotContain(result.Diagnostics, static finding => finding.Id is "CM6108" or "CM6020");
    }

    [Theory]
    [InlineData("im", "yes")]
    [InlineData("Im", "Y")]
    [InlineData(" IM ", "Yes")]
    public void Scales_and_flags_are_known_in_any_case(string scale, string yes)
    {
        LoadResult result = Load((
            "x.txt", Header + $"91-1011.00\t2.A.1.a\tReading\t{scale}\t3\tN\tN\n91-1011.00\t2.A.1.b\tWriting\t{scale}\t3\t{yes}\tN"));
        Assert.Equal(["2.A.1.a"], result.Catalog["91-1011.00"].Requirements.Select(static need => need.Element.Code?.Text));
    }

    [Fact]
    public void An_element_without_a_name_is_called_as_the_content_model_calls_it()
    {
        LoadResult result = Load(
            ("a.json", """[{"onetsoc_code":"91-1011.00","element_id":"2.A.1.a","scale_id":"IM","data_value":3.5,"not_relevant":null}]"""),
            ("m.json", """{"start":1,"row":[{"element_id":"2.A.1.a","element_name":"Reading","description":"To read."}]}"""));
        Requirement need = Assert.Single(result.Catalog["91-1011.00"].Requirements);
        Assert.Equal(("Reading", "To read.", 3.5), (need.Element.Title, need.Element.Description, need.Weight));
    }

    [Fact]
    public void Json_that_is_cut_off_keeps_its_rows_and_says_where()
    {
        LoadResult result = Load((
            "Task Statements.json",
            """
            {"row": [
             {"onetsoc_code": "91-1011.00", "task_id": 1, "task": "Knead \"dough\", by hand.", "task_type": "Core"},
             {"onetsoc_code": "91-1011.00", "task_id": 2, "task": "Swee
            """));
        WorkTask first = Assert.Single(result.Catalog["91-1011.00"].Tasks, static task => task.Code?.Text == "1");
        Assert.Equal("Knead \"dough\", by hand.", first.Title);
        Assert.Equal(3, Finding(result, "CM6110").Location.Line);
    }

    [Fact]
    public void Rows_of_json_are_on_the_lines_of_their_objects()
    {
        LoadResult result = Load((
            "tasks.json",
            """
            {
              "row": [
                {
                  "onetsoc_code": "91-1011.00", "task_id": 1, "task": "Knead.", "task_type": "Core"
                },
                {
                  "onetsoc_code": "91-1011.00", "task_id": 2, "task": "Bake.", "task_type": "sometimes"
                }
              ]
            }
            """));
        Assert.Equal((6, 2), (Finding(result, "CM6018").Location.Line, Finding(result, "CM6018").Location.Row));
    }

    private static LoadResult Load(params (string Name, string Text)[] files) =>
        FrameworkFolder.Load("db_31_0", [("Occupation Data.txt", Occupations), .. files]);

    private static IEnumerable<string> Skills(CompetencyStandard standard) => standard.Requirements
        .Where(static need => need.Element.Kind.Equals(ElementKind.Skill))
        .Select(static need => need.Element.Title);

    private static Diagnostic Finding(LoadResult result, string id) => Assert.Single(result.Diagnostics, finding => finding.Id == id);
}
