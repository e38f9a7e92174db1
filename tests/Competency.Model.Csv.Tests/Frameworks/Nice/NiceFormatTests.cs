namespace Competency.Model.Csv.Tests.Frameworks.Nice;

/// <summary>Each oddity of NICE in a release of our own.</summary>
public sealed class NiceFormatTests
{
    private const string Roles = """
        work_role_id,opm_code,name,description,category
        ZZ-WRL-001,901,Locksmith,Opens locks.,LOCKS
        """;

    private const string Statements = """
        tks_id,description,new_for_v9.1.0
        K9001,Knowledge of locks,0
        S9001,Skill in picking locks,0
        T9001,Open the door,0
        T9002,Close the door,1
        X9001,Something else,1
        """;

    private const string Links = """
        owner_id,tks_id
        ZZ-WRL-001,T9001
        ZZ-WRL-001,K9001
        ZZ-WRL-001,K9001
        ZZ-COM-001,K9001
        ZZ-WRL-001,K9999
        ZZ-WRL-002,S9001
        """;

    private const string Areas = """
        id,name,description
        ZZ-COM-001,Doors,About doors.
        """;

    private readonly LoadResult _result = FrameworkFolder.Load(
        "nice", ("work_roles.csv", Roles), ("tks_statements.csv", Statements), ("links.csv", Links), ("competency_areas.csv", Areas));

    private CompetencyStandard Locksmith => _result.Catalog["ZZ-WRL-001"];

    [Fact]
    public void The_release_is_in_the_headings() => Assert.Equal("nice-9.1.0", Locksmith.Framework);

    [Fact]
    public void Tasks_are_tasks_and_the_rest_is_needed()
    {
        Assert.Equal(["T9001 Open the door"], Locksmith.Tasks.Select(static task => task.ToString()));
        Assert.Equal(["K9001"], Locksmith.Requirements.Select(static requirement => requirement.Element.Code.ToString()));
        Assert.Equal(["901", null], Locksmith.Classifications.Select(static entry => entry.Code));
    }

    [Fact]
    public void Statements_of_no_role_stay_in_the_vocabulary() =>
        Assert.Equal(
            ["K9001", "S9001", "T9001", "T9002", "X9001"],
            Locksmith.Vocabulary!.Elements.Select(static element => element.Code.ToString()));

    [Fact]
    public void An_area_is_no_role()
    {
        Assert.Equal(
            "ZZ-COM-001 'Doors' is not a work role; its 1 link(s) were kept as broader links of the statements. No action is needed.",
            Finding("CM6106").Message);
        Assert.Equal("ZZ-COM-001", Locksmith.Requirements[0].Element.Broader.Single().Text);
        Assert.DoesNotContain(_result.Catalog.Standards, static standard => standard.Code.Text == "ZZ-COM-001");
    }

    [Fact]
    public void What_is_amiss_is_reported()
    {
        Assert.Equal(5, Finding("CM6102").Location.Row);
        Assert.Equal(3, Finding("CM6103").Location.Row);
        Assert.Equal(5, Finding("CM6017").Location.Row);
        Assert.Equal(6, Finding("CM6101").Location.Row);
    }

    private Diagnostic Finding(string id) => Assert.Single(_result.Diagnostics, finding => finding.Id == id);
}
