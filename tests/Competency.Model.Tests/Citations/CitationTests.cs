using System.Text.RegularExpressions;
using Competency.Model.Citations;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Citations;

/// <summary>What a publication says of an answer.</summary>
public sealed partial class CitationTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    public static TheoryData<SimilarityMeasure> Measures => [.. SimilarityMeasures.All];

    [Fact]
    public void An_answer_is_cited_with_all_that_it_depends_on()
    {
        Citation citation = Citation.Of(
            Catalog, new SimilarityOptions { Measure = SimilarityMeasures.Jaccard, Weights = ConceptWeightings.InverseFrequency });

        Assert.Equal(
            $"Competency.Model {Citation.LibraryVersion}, catalog {Catalog.Id}, matching policy {Catalog.Policy.Id}, "
            + "measure jaccard, weights idf",
            citation.ToString());
        Assert.Matches(@"^\d+\.\d+\.\d+", Citation.LibraryVersion);
        Assert.Equal(["competencymodel", $"catalog-{Catalog.Id}", "jaccard1901", "ruzicka1958"], KeysOf(citation));
        Assert.Contains($"  version = {{{Citation.LibraryVersion}}}\n", citation.ToBibTeX(), StringComparison.Ordinal);
        Assert.Contains("; measure jaccard; weights idf}\n", citation.ToBibTeX(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_usual_measure_is_cited_if_none_is_named()
    {
        Citation citation = Citation.Of(Catalog);

        Assert.Equal(("texts", null), (citation.Measure, citation.Weights));
        Assert.Equal("salton1988", KeysOf(citation)[^1]);
    }

    [Fact]
    public void A_gap_is_cited_with_its_weights()
    {
        GapReport gap = Catalog.Gap(Catalog["TFB5131-901"], Catalog["TFB5131-902"]);
        Citation citation = Citation.Of(gap);

        Assert.Equal(("shortage", gap.Options.Weights.Name), (citation.Measure, citation.Weights));
        Assert.Equal((Catalog.Id, "nedelkoska2015"), (citation.CatalogId, KeysOf(citation)[^1]));
    }

    [Fact]
    public void The_measure_of_each_kind_has_sources()
    {
        Assert.True(SimilarityMeasures.TryParse("shares:dice,knowledge=0.5,skill=0.5", out SimilarityMeasure? shares));

        Assert.Equal("dice1945", KeysOf(Citation.Of(Catalog, new SimilarityOptions { Measure = shares }))[^1]);
    }

    [Fact]
    public void A_policy_is_written_as_TeX_prints_it()
    {
        CompetencyCatalog own = new CatalogBuilder(new OwnPolicy()).AddRange(Catalog.Standards).Build();

        Assert.Contains(
            @"; matching policy 50\%\_of {\textbraceleft}a{\textbraceright} {\textasciitilde}{\textbackslash}; ",
            Citation.Of(own).ToBibTeX(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_measure_of_an_application_has_no_sources_whatever_its_name()
    {
        Citation citation = Citation.Of(Catalog, new SimilarityOptions { Measure = new OwnMeasure() });

        Assert.Equal("shares", citation.Measure);
        Assert.Equal(["competencymodel", $"catalog-{Catalog.Id}"], KeysOf(citation));
    }

    /// <summary>The years that the page on measures names.</summary>
    [Theory]
    [MemberData(nameof(Measures))]
    public void The_sources_are_those_of_the_page(SimilarityMeasure measure)
    {
        string name = measure.Name.Split(':')[0];
        string row = File.ReadLines(Path.Combine(SharedData.RepositoryRoot, "docs", "guides", "measures.md"))
            .First(line => line.StartsWith($"| `{name}", StringComparison.Ordinal));
        string[] named = [.. Year().Matches(row.Split(" | ")[5]).Select(static found => found.Value)];
        string entries = string.Join('\n', MeasureSources.Of(measure, isWeighted: true));

        Assert.All(named, year => Assert.Contains($"year = {{{year}}}", entries, StringComparison.Ordinal));
        Assert.Equal(named.Length > 0, entries.Length > 0);
        Assert.Equal(entries.Count(static letter => letter == '{'), entries.Count(static letter => letter == '}'));
        Assert.All(entries, static letter => Assert.True(char.IsAscii(letter)));
    }

    private static string[] KeysOf(Citation citation) =>
        [.. Entry().Matches(citation.ToBibTeX()).Select(static found => found.Groups["key"].Value)];

    [GeneratedRegex(@"\b(18|19|20)\d\d\b", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Year();

    [GeneratedRegex(@"^@\w+\{(?<key>[^,]+),", RegexOptions.ExplicitCapture | RegexOptions.Multiline, 1000)]
    private static partial Regex Entry();

    private sealed class OwnMeasure() : SetMeasure("shares", isSymmetric: true)
    {
        protected override double ScoreNonEmpty(in WeightedOverlap overlap) => 0;
    }

    private sealed class OwnPolicy : IMatchingPolicy
    {
        public string Id => @"50%_of {a} ~\";

        public string? KeyOf(CompetencyElement element) => element.Title;
    }
}
