using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Similarity.Search;

namespace Competency.Model.Evaluation.Roles;

/// <summary>Every measure of the library under every weighting of it, and under some products and kinds.</summary>
internal static class MeasureGrid
{
    private static readonly string[] Further =
    [
        "idf*tasks", "idf*level", "idf*kind:attitude=0", "kind:skill=0,attitude=0", "kind:knowledge=0,attitude=0",
        "idf*kind:skill=0,attitude=0", "idf*kind:knowledge=0,attitude=0",
    ];

    /// <summary>The figures of each, but for the measures of ratings, which iCAP has none of.</summary>
    public static IEnumerable<RolesLine> Lines(CompetencyCatalog catalog, CodedRoles roles)
    {
        ConceptWeighting[] weightings = [.. ConceptWeightings.All, .. Further.Select(Parse)];
        foreach (SimilarityMeasure measure in SimilarityMeasures.All
            .Where(static measure => !measure.Inputs.HasFlag(MeasureInputs.Ratings)))
        {
            bool isWeighted = measure.Inputs.HasFlag(MeasureInputs.Weights);
            foreach (ConceptWeighting weighting in isWeighted ? weightings : [ConceptWeightings.Uniform])
            {
                yield return roles.Line(isWeighted ? $"{measure}, {weighting}" : measure.Name, Scores(catalog, roles, measure, weighting));
            }
        }
    }

    /// <summary>
    /// The scores of a measure under a weighting; those of a distance with their sign changed. Of all standards: the published figures
    /// count every edition, and standards that rankings leave out.
    /// </summary>
    public static ScoreTable Scores(CompetencyCatalog catalog, CodedRoles roles, SimilarityMeasure measure, ConceptWeighting weighting)
    {
        double sign = measure.IsDistance ? -1 : 1;
        RoleSearch search = new(catalog, new SimilarityOptions { Measure = measure, Weights = weighting, AllEditions = true });
        return roles.Restrict([.. Enumerable.Range(0, catalog.Standards.Length).AsParallel().AsOrdered().Select(Row)]);

        double[] Row(int standard)
        {
            double[] scores = new double[catalog.Standards.Length];
            search.Scorer.ScoreAll(search.Standards[standard], scores);
            return [.. scores.Select(score => sign * score)];
        }
    }

    private static ConceptWeighting Parse(string text) =>
        ConceptWeightings.TryParse(text, out ConceptWeighting? weighting)
            ? weighting
            : throw new ArgumentException($"{text} is no weighting.", nameof(text));
}
