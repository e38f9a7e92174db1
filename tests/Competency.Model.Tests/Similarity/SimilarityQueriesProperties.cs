using Competency.Model.Tests.Measures;
using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Similarity;

[Properties(Arbitrary = [typeof(StandardArbitraries), typeof(SimilarityMeasuresProperties)])]
public sealed class SimilarityQueriesProperties
{
    [Property]
    public void Neighbors_are_those_of_a_walk_over_sets(GeneratedStandards generated, SetMeasure measure, byte count)
    {
        CompetencyCatalog catalog = generated.Catalog();
        SimilarityOptions options = new() { Measure = measure };
        foreach (CompetencyStandard query in catalog.Standards)
        {
            IEnumerable<(string Key, double Score, int Shared, int SizeA, int SizeB)> expected = catalog.Standards
                .Where(other => other != query && catalog.IsCurrent(other) && !other.Requirements.IsEmpty)
                .Select(other => Naive(catalog, query, other, measure))
                .Where(static entry => entry.Score > 0)
                .OrderByDescending(static entry => entry.Score)
                .ThenBy(static entry => entry.Key, NaturalOrder.Comparer)
                .Take(count);
            Assert.Equal(
                expected,
                catalog.MostSimilar(query, count, options)
                    .Select(static near => (near.Key.Text, near.Score, near.Overlap.Shared, near.Overlap.SizeA, near.Overlap.SizeB)));
        }
    }

    [Property]
    public void Pairs_score_like_neighbors_and_a_standard_like_itself(GeneratedStandards generated, SetMeasure measure)
    {
        CompetencyCatalog catalog = generated.Catalog();
        SimilarityOptions options = new() { Measure = measure };
        foreach (CompetencyStandard query in catalog.Standards)
        {
            Assert.Equal(1, catalog.Similarity(query, query, options).Score);
            Assert.All(
                catalog.MostSimilar(query, int.MaxValue, options),
                near => Assert.Equal(near.Score, catalog.Similarity(query, near.Standard, options).Score));
        }
    }

    private static (string Key, double Score, int Shared, int SizeA, int SizeB) Naive(
        CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b, SetMeasure measure)
    {
        HashSet<string> left = Names(catalog, a);
        HashSet<string> right = Names(catalog, b);
        SetOverlap overlap = new(left.Intersect(right).Count(), left.Count, right.Count);
        return (catalog.KeyOf(b).Text, measure.Score(overlap), overlap.Shared, overlap.SizeA, overlap.SizeB);
    }

    private static HashSet<string> Names(CompetencyCatalog catalog, CompetencyStandard standard) =>
    [
        .. standard.Requirements.Select(static need => need.Element).Select(element => element.IsGlobal
            ? $"{element.Kind} code {element.Id}"
            : element.Title.Length > 0
                ? $"{element.Kind} name {SpellingFold.Fold(element.Title)}"
                : $"{element.Kind} own {catalog.KeyOf(standard)} {element.Id.Local}"),
    ];
}
