using Competency.Model.Evaluation.Neighbors;

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
    /// The scores of a measure under a weighting. Of all standards: the published figures count every edition, and standards that
    /// rankings leave out.
    /// </summary>
    public static ScoreTable Scores(CompetencyCatalog catalog, CodedRoles roles, SimilarityMeasure measure, ConceptWeighting weighting) =>
        LibraryScores.Of(
            catalog, roles.Places, new SimilarityOptions { Measure = measure, Weights = weighting, AllEditions = true });

    private static ConceptWeighting Parse(string text) =>
        ConceptWeightings.TryParse(text, out ConceptWeighting? weighting)
            ? weighting
            : throw new ArgumentException($"{text} is no weighting.", nameof(text));
}
