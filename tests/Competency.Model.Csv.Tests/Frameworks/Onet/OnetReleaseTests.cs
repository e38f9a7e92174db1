using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Onet;

/// <summary>O*NET 29.3: every occupation, rating and task accounted for.</summary>
public sealed class OnetReleaseTests
{
    private static readonly Lazy<LoadResult> Loaded =
        new(static () => new CatalogLoader().AddCsv().Load(SharedData.Require("onet", "29.3")));

    private static LoadResult Release => Loaded.Value;

    private static CompetencyVocabulary Vocabulary => Release.Catalog.Standards[0].Vocabulary!;

    [Fact]
    public void Occupations_are_standards()
    {
        Assert.Equal(1016, Release.Catalog.Standards.Length);
        Assert.Equal(("onet-29.3", "29.3", "en"), (Vocabulary.Id, Vocabulary.Version, Vocabulary.Language));
        Assert.Equal(
            879, Release.Catalog.Standards.Count(static standard => standard.Requirements.Any(static requirement => requirement.IsDirect)));
    }

    [Fact]
    public void Skills_and_knowledge_are_the_vocabulary()
    {
        Assert.Equal((33, 35, 2087), (Count("knowledge"), Count("skill"), Count("work-activity")));
        Assert.Equal(33 + 35 + 2087, Vocabulary.Elements.Length);
    }

    /// <summary>Skills: 30,765 weights, 27,345 levels; knowledge: 28,988 weights (19 suppressed), 22,017 levels.</summary>
    [Fact]
    public void Importance_is_the_weight_and_level_the_level()
    {
        List<Requirement> rated = [.. Release.Catalog.Standards
            .SelectMany(static standard => standard.Requirements)
            .Where(static requirement => requirement.IsDirect)];
        Assert.Equal(30_765 + 28_988, rated.Count(static requirement => requirement.Weight is not null));
        Assert.Equal(27_345 + 16_578 + 5439, rated.Count(static requirement => requirement.Level is not null));
        Assert.All(rated, static requirement => Assert.True(requirement.Weight is null or (>= 1 and <= 5)));
        Assert.All(
            rated, static requirement => Assert.True(requirement.Level is null || requirement.Level.Value.Scale == LevelScale.OnetLevel));
    }

    [Fact]
    public void Ratings_that_are_left_out_are_counted() =>
        Assert.Equal(
            ["Knowledge.txt 4797 2212 0", "Skills.txt 124 3296 0"],
            Release.Diagnostics
                .Where(static finding => finding.Id == "CM6105")
                .Select(static finding => $"{Path.GetFileName(finding.Location.File)} {Numbers(finding.Message)}")
                .Order(StringComparer.Ordinal));

    [Fact]
    public void Tasks_stand_directly_under_their_occupation()
    {
        Assert.Equal(18_796, Release.Catalog.Standards.Sum(static standard => standard.UnassignedTasks.Length));
        Assert.Equal(
            (13_417, 4222, 1157),
            (Tasks(RequirementStrength.Core), Tasks(RequirementStrength.Additional), Tasks(RequirementStrength.Unspecified)));
        Assert.Equal(23_233, Release.Catalog.Tasks.Sum(static task => task.Links.Length));
    }

    [Fact]
    public void Every_row_is_accounted_for()
    {
        List<TableRows> rows = [.. Release.Files.Select(static file => file.Rows).OfType<TableRows>()];
        Assert.All(rows, static table => Assert.Equal(table.Read, table.InStandards + table.Reported));
        Assert.Equal(3420 + 7009, rows.Sum(static table => table.Reported));
    }

    [Fact]
    public void Nothing_else_is_found() =>
        Assert.Equal(
            ["CM6105 2", "CM6107 1"],
            Release.Diagnostics.CountBy(static finding => finding.Id)
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => $"{pair.Key} {pair.Value}"));

    private static string Numbers(string message) =>
        string.Join(
            ' ', message.Split(' ').Where(static word => int.TryParse(word, System.Globalization.CultureInfo.InvariantCulture, out _)));

    private static int Tasks(RequirementStrength strength) => Release.Catalog.Tasks.Count(task => task.Necessity == strength);

    private static int Count(string kind) => Vocabulary.Elements.Count(element => element.Kind.Id == kind);
}
