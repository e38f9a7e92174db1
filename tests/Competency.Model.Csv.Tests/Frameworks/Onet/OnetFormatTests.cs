using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Onet;

/// <summary>Each oddity of O*NET in a release of our own.</summary>
public sealed class OnetFormatTests
{
    private const string Occupations = """
        O*NET-SOC Code,Title,Description
        91-1011.00,Bakers,Bake.
        91-1012.00,Millers,Mill.
        """;

    private const string Skills = """
        O*NET-SOC Code,Element ID,Element Name,Scale ID,Data Value,N,Recommend Suppress,Not Relevant
        91-1011.00,2.A.1,Reading,IM,3.5,8,N,n/a
        91-1011.00,2.A.1,Reading,LV,4.25,8,N,N
        91-1011.00,2.A.2,Writing,IM,2,8,N,n/a
        91-1011.00,2.A.2,Writing,LV,0.5,8,N,Y
        91-1011.00,2.A.3,Singing,IM,1.1,8,Y,n/a
        91-1011.00,2.A.3,Singing,LV,0.1,8,Y,Y
        91-1011.00,2.A.4,Dancing,IM,n/a,n/a,N,n/a
        91-1011.00,2.A.1,Reading,IM,5,8,N,n/a
        91-1011.00,2.A.1,Reading,XX,5,8,N,n/a
        91-1011.00,2.A.4,Dancing,LV,7.5,8,N,N
        """;

    private const string Knowledge = """
        O*NET-SOC Code,Title,Element ID,Element Name,Scale ID,Scale Name,Data Value,N,Standard Error,Recommend Suppress,Not Relevant
        91-1012.00,Millers,2.C.1,Grain,IM,Importance,2.99,8,0.25,N,n/a
        91-1012.00,Millers,2.C.1,Grain,LV,Level,4.25,8,0.125,N,N
        91-1012.00,Millers,2.C.2,Water,IM,Importance,3,8,n/a,N,n/a
        91-1012.00,Millers,2.C.2,Water,LV,Level,4,8,n/a,N,N
        91-1012.00,Millers,2.C.3,Wind,LV,Level,4,8,-1,N,N
        91-1012.00,Millers,2.C.4,Oxen,LV,Level,4,8,many,N,N
        """;

    private const string Tasks = """
        O*NET-SOC Code,Task ID,Task,Task Type,Date
        91-1011.00,1,Knead "dough" by hand.,Core,x
        91-1011.00,2,"Quote" prices,Supplemental,x
        91-1011.00,3,Sweep.,n/a,x
        91-9999.00,4,Vanish.,Core,x
        """;

    private const string TaskActivities = """
        O*NET-SOC Code,Task ID,DWA ID,Date,Domain Source,DWA Title
        91-1011.00,1,4.A.1.I01.D01,x,x,Prepare foods.
        91-1011.00,1,4.A.1.I01.D01,x,x,Prepare foods.
        91-1011.00,9,4.A.1.I01.D01,x,x,Prepare foods.
        """;

    private readonly LoadResult _result = FrameworkFolder.Load(
        "db_24_1_text",
        ("Occupation Data.txt", Tabs(Occupations)),
        ("Skills.txt", Tabs(Skills)),
        ("Task Statements.txt", Tabs(Tasks)),
        ("Tasks to DWAs.txt", Tabs(TaskActivities)));

    private CompetencyStandard Bakers => _result.Catalog["91-1011.00"];

    [Fact]
    public void The_release_is_in_the_name_of_the_folder() =>
        Assert.Equal(("onet-24.1", "24.1"), (Bakers.Vocabulary!.Id, Bakers.Vocabulary.Version));

    [Fact]
    public void Ratings_that_are_suppressed_or_not_relevant_are_left_out()
    {
        Requirement[] rated = [.. Bakers.Requirements.Where(static requirement => requirement.IsDirect)];
        Assert.Equal(["2.A.1", "2.A.2", "2.A.4"], rated.Select(static requirement => requirement.Element.Code.ToString()));
        Assert.Equal([3.5, 2, null], rated.Select(static requirement => requirement.Weight));
        Assert.Equal([4.25, null, null], rated.Select(static requirement => requirement.Level?.Value));
        Assert.Equal(
            "Ratings skipped: 2 that the source recommends suppressing, 1 that it marks as not relevant, 1 without a value. " +
            "No action is needed.",
            Finding("CM6105").Message);
        Assert.Equal("Singing", Bakers.Vocabulary![Codes.ElementCode.Parse("2.A.3", null)].Title);
    }

    [Fact]
    public void Releases_without_standard_errors_have_none() =>
        Assert.All(Bakers.Requirements, static requirement => Assert.Null(requirement.Level?.StandardError));

    [Fact]
    public void Levels_have_their_standard_errors_and_importance_its_scale()
    {
        LoadResult result = FrameworkFolder.Load(
            "db_29_3_text",
            ("Occupation Data.txt", Tabs(Occupations)),
            ("Skills.txt", Tabs(Skills)),
            ("Knowledge.txt", Tabs(Knowledge)));
        CompetencyStandard millers = result.Catalog["91-1012.00"];

        Assert.Equal(["4.25 ± 0.13", "4", "4", "4"], millers.Requirements.Select(static need => need.Level?.ToStringWithError()));
        Assert.Equal([0.125, null, null, null], millers.Requirements.Select(static need => need.Level?.StandardError));
        Assert.Equal([false, true, true, true], millers.Requirements.Select(static need => need.IsImportant));
        Assert.Same(LevelScale.OnetImportance, millers.ImportanceScale);
        Assert.Equal(
            "-1 is not a standard error; the level was kept without one. Use a number of 0 or more.",
            Assert.Single(result.Diagnostics, static finding => finding.Id == "CM3051").Message);
        Diagnostic unreadable = Assert.Single(
            result.Diagnostics, static finding => finding is { Id: "CM6018", Location.ColumnName: "Standard Error" });
        Assert.Contains("many", unreadable.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_repeated_rating_and_an_unknown_scale_are_reported()
    {
        Assert.Equal(8, Finding("CM6020").Location.Row);
        Assert.Equal((9, "Scale ID"), (Finding("CM6018").Location.Row, Finding("CM6018").Location.ColumnName));
        Assert.Contains("7.5", Finding("CM3017").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Tasks_stand_under_the_standard_and_keep_their_type_and_quotes()
    {
        Assert.Empty(Bakers.Duties);
        Assert.Equal(["Knead \"dough\" by hand.", "\"Quote\" prices", "Sweep."], Bakers.Tasks.Select(static task => task.Title));
        Assert.Equal(
            [RequirementStrength.Core, RequirementStrength.Additional, RequirementStrength.Unspecified],
            Bakers.Tasks.Select(static task => task.Necessity));
        Assert.DoesNotContain(_result.Diagnostics, static finding => finding.Id == "CM6006");
    }

    [Fact]
    public void Activities_are_linked_to_tasks()
    {
        ElementLink link = Assert.Single(Bakers.Tasks[0].Links);
        Assert.Equal(("Prepare foods.", "work-activity", true), (link.Element.Title, link.Element.Kind.Id, link.Element.IsGlobal));
        Assert.Equal(2, Finding("CM6103").Location.Row);
        Assert.Equal(3, Finding("CM6017").Location.Row);
    }

    [Fact]
    public void An_occupation_that_is_not_listed_is_a_standard_without_title()
    {
        Assert.Equal("", _result.Catalog["91-9999.00"].Title);
        Assert.Equal("Task Statements.txt", Path.GetFileName(Finding("CM6101").Location.File));
    }

    [Fact]
    public void Rows_add_up_and_missing_tables_are_reported()
    {
        TableRows skills = _result.Files.Single(static file => file.Name.EndsWith("Skills.txt", StringComparison.Ordinal)).Rows!;
        Assert.Equal((10, 4, 6), (skills.Read, skills.InStandards, skills.Reported));
        Assert.Contains("knowledge", Finding("CM6019").Message, StringComparison.Ordinal);
    }

    private static string Tabs(string table) => table.Replace(',', '\t');

    private Diagnostic Finding(string id) => Assert.Single(_result.Diagnostics, finding => finding.Id == id);
}
