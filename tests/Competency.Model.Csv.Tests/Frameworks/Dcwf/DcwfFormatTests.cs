namespace Competency.Model.Csv.Tests.Frameworks.Dcwf;

/// <summary>Each oddity of DCWF in a release of our own.</summary>
public sealed class DcwfFormatTests
{
    private const string Roles = """
        dcwf_code,element_code,element,title,description,opr
        101,LK,Locks,Locksmith,Opens locks.,Nobody
        """;

    private const string Statements = """
        statement_id,kind,text
        101,Task,Open the door.
        102A,KSA,Knowledge of locks.
        103,KSA ,Skill in picking locks.
        104,KSA,Abiltiy to wait.
        105,KSA,ABILITY: patience
        106,KSA,* Knowledge of keys.
        """;

    private const string Links = """
        dcwf_code,statement_id,kind,core_or_additional
        101,101,Task,A
        101,101,Task,C
        101,102A,KSA,
        101,102A,KSA,A
        101,103,KSA ,C
        101,103,KSA,C
        101,104,KSA,
        101,105,KSA,maybe
        101,106,KSA,A
        """;

    private readonly LoadResult _result = FrameworkFolder.Load(
        "dcwf-v7.2", ("work_roles.csv", Roles), ("statements.csv", Statements), ("role_statements.csv", Links));

    private CompetencyStandard Locksmith => _result.Catalog["101"];

    [Fact]
    public void Role_and_statement_may_share_a_number()
    {
        Assert.Equal(("dcwf-7.2", "Locksmith"), (Locksmith.Framework, Locksmith.Title));
        Assert.Equal("Open the door.", Locksmith.Vocabulary![Codes.ElementCode.Parse("101", null)].Title);
        Assert.Equal(new Classification("dcwf-element", "LK", "Locks"), Assert.Single(Locksmith.Classifications));
    }

    [Fact]
    public void Core_beats_additional_and_anything_beats_blank()
    {
        Assert.Equal(RequirementStrength.Core, Locksmith.Tasks.Single().Necessity);
        Assert.Equal(
            ["102A Additional", "103 Core", "104 Unspecified", "105 Unspecified", "106 Additional"],
            Locksmith.Requirements.Select(static requirement => $"{requirement.Element.Code} {requirement.Strength}"));
        Assert.Equal([2, 4], Findings("CM6104").Select(static finding => finding.Location.Row.GetValueOrDefault()));
        Assert.Equal(6, Assert.Single(Findings("CM6103")).Location.Row);
        Assert.Equal("core_or_additional", Assert.Single(Findings("CM6018")).Location.ColumnName);
    }

    [Fact]
    public void Kinds_come_from_the_first_word()
    {
        Assert.Equal(
            ["knowledge", "skill", "ability", "ability", "unspecified"],
            Locksmith.Requirements.Select(static requirement => requirement.Element.Kind.Id));
        Assert.Equal(6, Assert.Single(Findings("CM6102")).Location.Row);
    }

    private IEnumerable<Diagnostic> Findings(string id) => _result.Diagnostics.Where(finding => finding.Id == id);
}
