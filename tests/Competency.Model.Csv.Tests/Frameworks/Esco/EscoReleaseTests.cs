using Competency.Model.Formats;

namespace Competency.Model.Csv.Tests.Frameworks.Esco;

/// <summary>ESCO 1.1.1: every occupation, skill and relation accounted for.</summary>
public sealed class EscoReleaseTests
{
    private const string Dangling = "http://data.europa.eu/esco/occupation/a9e54177-a185-404d-b6e6-15663d31137e";

    private static readonly Lazy<LoadResult> Loaded =
        new(static () => new CatalogLoader().AddCsv().Load(SharedData.Require("esco", "v1.1.1")));

    private static LoadResult Release => Loaded.Value;

    private static CompetencyVocabulary Vocabulary => Release.Catalog.Standards[0].Vocabulary!;

    [Fact]
    public void Occupations_are_standards_and_one_is_dangling()
    {
        Assert.Equal(3008, Release.Catalog.Standards.Length);
        Assert.All(Release.Catalog.Standards, static standard => Assert.Equal("esco-1.1.1", standard.Framework));
        CompetencyStandard dangling = Assert.Single(Release.Catalog.Standards, static standard => standard.Title.Length == 0);
        Assert.Equal(Dangling, dangling.Code.Text);
        Assert.Equal(67, dangling.Requirements.Length);
        Assert.Single(Release.Diagnostics, static finding => finding.Id == "CM6101");
    }

    [Fact]
    public void Skills_are_the_vocabulary()
    {
        Assert.Equal(("esco-1.1.1", "1.1.1", "en"), (Vocabulary.Id, Vocabulary.Version, Vocabulary.Language));
        Assert.Equal(13_896, Vocabulary.Elements.Length);
        Assert.Equal((3059, 10_831, 6), (Count(ElementKind.Knowledge), Count(ElementKind.Skill), Count(ElementKind.Unspecified)));
        Assert.Equal(6, Release.Diagnostics.Count(static finding => finding.Id == "CM6102"));
        HashSet<CompetencyElement> needed = [.. Release.Catalog.Standards
            .SelectMany(static standard => standard.Requirements)
            .Select(static requirement => requirement.Element)];
        Assert.Equal(771, Vocabulary.Elements.Count(element => !needed.Contains(element)));
        Assert.Equal(4646, Vocabulary.Elements.Count(static element => element.Broader.Length > 1));
    }

    [Fact]
    public void Relations_keep_their_strength()
    {
        List<Requirement> requirements = [.. Release.Catalog.Standards.SelectMany(static standard => standard.Requirements)];
        Assert.Equal(123_855, requirements.Count);
        Assert.Equal(49_847 + 15_098 + 1, requirements.Count(static requirement => requirement.Strength == RequirementStrength.Essential));
        Assert.Equal(41_087 + 17_818 + 4, requirements.Count(static requirement => requirement.Strength == RequirementStrength.Optional));
        Assert.All(requirements, static requirement => Assert.True(requirement.IsDirect && requirement.Element.IsGlobal));
    }

    [Fact]
    public void Every_row_is_accounted_for()
    {
        Dictionary<string, TableRows> rows = Release.Files
            .Where(static file => file.Rows is not null)
            .ToDictionary(static file => Path.GetFileName(file.Name), static file => file.Rows!);
        Assert.Equal(
            (3007, 13_896, 123_855),
            (rows["occupations_en.csv"].Read, rows["skills_en.csv"].Read, rows["occupationSkillRelations.csv"].Read));
        Assert.All(rows.Values, static table => Assert.Equal(0, table.Reported));
    }

    [Fact]
    public void Names_have_no_spaces_at_their_ends_and_no_no_break_spaces()
    {
        IEnumerable<string> names = Vocabulary.Elements
            .Select(static element => element.Title)
            .Concat(Release.Catalog.Standards.Select(static standard => standard.Title));
        Assert.DoesNotContain(names, static name => name.Trim() != name || name.Contains('\u00A0', StringComparison.Ordinal));
    }

    [Fact]
    public void Classifications_name_Isco_and_Esco_codes()
    {
        IEnumerable<CompetencyStandard> listed = Release.Catalog.Standards.Where(static standard => standard.Title.Length > 0);
        Assert.All(
            listed, static standard => Assert.Equal(["isco-08", "esco"], standard.Classifications.Select(static entry => entry.Scheme)));
    }

    [Fact]
    public void Nothing_else_is_found() =>
        Assert.Equal(
            ["CM3003 1", "CM3048 12", "CM6101 1", "CM6102 6", "CM6107 1"],
            Release.Diagnostics.CountBy(static finding => finding.Id)
                .OrderBy(static pair => pair.Key, StringComparer.Ordinal)
                .Select(static pair => $"{pair.Key} {pair.Value}"));

    private static int Count(ElementKind kind) => Vocabulary.Elements.Count(element => element.Kind.Equals(kind));
}
