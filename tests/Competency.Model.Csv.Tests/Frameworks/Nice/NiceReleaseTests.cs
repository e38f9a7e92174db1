using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Nice;

/// <summary>NICE 2.0.0: every role, statement and link accounted for.</summary>
public sealed class NiceReleaseTests
{
    private const string Area = "NF-COM-007";

    private static readonly Lazy<LoadResult> Loaded =
        new(static () => new CatalogLoader().AddCsv().Load(SharedData.Require("nice", "v2.0.0")));

    private static LoadResult Release => Loaded.Value;

    private static CompetencyVocabulary Vocabulary => Release.Catalog.Standards[0].Vocabulary!;

    [Fact]
    public void Roles_are_standards()
    {
        Assert.Equal(41, Release.Catalog.Standards.Length);
        Assert.All(Release.Catalog.Standards, static standard => Assert.Equal("nice-2.0.0", standard.Framework));
    }

    [Fact]
    public void Statements_are_the_vocabulary()
    {
        Assert.Equal(("nice-2.0.0", "2.0.0", 2111), (Vocabulary.Id, Vocabulary.Version, Vocabulary.Elements.Length));
        Assert.Equal((942, 631, 538), (Count("task"), Count("knowledge"), Count("skill")));
    }

    /// <summary>288 statements are in no role; 33 of them are in the competency area, which leaves 255 that nothing links.</summary>
    [Fact]
    public void Statements_of_no_role_are_still_found()
    {
        HashSet<string> linked = [.. Release.Catalog.Standards.SelectMany(Statements)];
        Assert.Equal(288, Vocabulary.Elements.Count(element => !linked.Contains(element.Code.ToString()!)));
        Assert.Equal(255, Vocabulary.Elements.Count(element => element.Broader.IsEmpty && !linked.Contains(element.Code.ToString()!)));
    }

    [Fact]
    public void Links_of_roles_and_of_the_area_are_apart()
    {
        Assert.Equal(5336, Release.Catalog.Standards.Sum(static standard => Statements(standard).Count()));
        Assert.Equal(123, Vocabulary.Elements.Count(static element => element.Broader is [{ Text: Area }]));
        Assert.Contains(
            "123", Assert.Single(Release.Diagnostics, static finding => finding.Id == "CM6106").Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_row_is_accounted_for()
    {
        List<TableRows> rows = [.. Release.Files.Select(static file => file.Rows).OfType<TableRows>()];
        Assert.Equal(41 + 2111 + 5459, rows.Sum(static table => table.InStandards));
        Assert.Equal(0, rows.Sum(static table => table.Reported));
    }

    [Fact]
    public void Nothing_else_is_found() => Assert.Equal(["CM6106"], Release.Diagnostics.Select(static finding => finding.Id));

    private static IEnumerable<string> Statements(CompetencyStandard standard) =>
        standard.Tasks
            .Select(static task => task.Id.Text)
            .Concat(standard.Requirements.Select(static requirement => requirement.Element.Id.Local.Text));

    private static int Count(string kind) => Vocabulary.Elements.Count(element => element.Kind.Id == kind);
}
