using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Dcwf;

/// <summary>DCWF 5.1: every role, statement and link accounted for.</summary>
public sealed class DcwfReleaseTests
{
    private static readonly Lazy<LoadResult> Loaded =
        new(static () => new CatalogLoader().AddCsv().Load(SharedData.Require("dcwf", "v5.1")));

    private static LoadResult Release => Loaded.Value;

    private static CompetencyVocabulary Vocabulary => Release.Catalog.Standards[0].Vocabulary!;

    [Fact]
    public void Roles_are_standards()
    {
        Assert.Equal(74, Release.Catalog.Standards.Length);
        Assert.All(
            Release.Catalog.Standards, static standard => Assert.True(standard.Title.Length > 0 && standard.Framework == "dcwf-5.1"));
    }

    [Fact]
    public void Statements_have_the_kind_of_their_first_word()
    {
        Assert.Equal(2945, Vocabulary.Elements.Length);
        Assert.Equal((1277, 863, 446, 347 + 4), (Count("task"), Count("knowledge"), Count("skill"), Count("ability")));
        Assert.Equal(8, Count("unspecified"));
        Assert.Equal(8, Release.Diagnostics.Count(static finding => finding.Id == "CM6102"));
    }

    [Fact]
    public void Links_are_read_once()
    {
        Assert.Equal(6646 - 10, Release.Catalog.Standards.Sum(static standard => standard.Tasks.Length + standard.Requirements.Length));
        Assert.Equal(8, Release.Diagnostics.Count(static finding => finding.Id == "CM6103"));
        Assert.Equal(2, Release.Diagnostics.Count(static finding => finding.Id == "CM6104"));
    }

    /// <summary>2,540 core, 1,977 additional, 2,129 blank before the ten duplicates.</summary>
    [Fact]
    public void Core_additional_and_blank_are_kept_apart()
    {
        Assert.Equal(
            (2540 - 2, 1977 - 7, 2129 - 1),
            (Links(RequirementStrength.Core), Links(RequirementStrength.Additional), Links(RequirementStrength.Unspecified)));
        Assert.Equal(RequirementStrength.Core, Release.Catalog["901"].Tasks.Single(static task => task.Code is { Text: "1148" }).Necessity);
        Assert.Equal(
            RequirementStrength.Core,
            Release.Catalog["341"].Requirements.Single(static requirement => requirement.Element.Code is { Text: "1159" }).Strength);
    }

    [Fact]
    public void A_number_may_name_a_role_and_a_statement() =>
        Assert.Equal(
            33,
            Release.Catalog.Standards.Count(static standard => Vocabulary.TryGetElement(
                Codes.ElementCode.Parse(standard.Code.Text, null), out _)));

    [Fact]
    public void Every_row_is_accounted_for()
    {
        List<TableRows> rows = [.. Release.Files.Select(static file => file.Rows).OfType<TableRows>()];
        Assert.Equal(74 + 2945 + 6646, rows.Sum(static table => table.Read));
        Assert.Equal(10, rows.Sum(static table => table.Reported));
    }

    [Fact]
    public void Nothing_else_is_found() =>
        Assert.Equal(
            ["CM6102 8", "CM6103 8", "CM6104 2"],
            Release.Diagnostics.CountBy(static finding => finding.Id)
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => $"{pair.Key} {pair.Value}"));

    private static int Links(RequirementStrength strength) => Release.Catalog.Standards.Sum(standard =>
        standard.Tasks.Count(task => task.Necessity == strength)
            + standard.Requirements.Count(requirement => requirement.Strength == strength));

    private static int Count(string kind) => Vocabulary.Elements.Count(element => element.Kind.Id == kind);
}
