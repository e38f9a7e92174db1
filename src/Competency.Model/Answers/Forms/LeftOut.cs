using Competency.Model.Catalog;
using Competency.Model.Graph;

namespace Competency.Model.Answers.Forms;

// What rankings leave out.
// Editions: How many standards are superseded or duplicates; none if all editions are asked for.
// Unknown: How many of the others name no competency.
// Ratings: How many competencies the others rate as not important; none if all ratings are asked for, or the measure compares ratings.
internal sealed record LeftOut(int Editions, int Unknown, int Ratings)
{
    // Whether rankings see everything.
    public bool IsNothing => Editions + Unknown + Ratings == 0;

    // What is left out of rankings under these options.
    public static LeftOut Of(CompetencyCatalog catalog, SimilarityOptions options) => Of(
        catalog,
        options.AllEditions,
        options.AllRatings
            || options.Measure?.Inputs.HasFlag(MeasureInputs.Ratings) == true
            || ReferenceEquals(options.Measure, SimilarityMeasures.SkillSpace));

    // What is left out by default, but for all editions or all ratings.
    public static LeftOut Of(CompetencyCatalog catalog, bool allEditions, bool allRatings)
    {
        CatalogScope scope = CatalogScope.Of(catalog, allEditions);
        int[] asked = [.. Enumerable.Range(0, catalog.StandardCount).Where(scope.Contains)];
        CompressedRows needs = CompetencyGraph.Of(catalog).StandardConcepts;
        return new LeftOut(
            catalog.StandardCount - asked.Length,
            asked.Count(standard => needs[standard].IsEmpty),
            allRatings || catalog.Content.AreAllImportant ? 0 : asked.Sum(standard => CountUnimportant(catalog.StandardAt(standard))));
    }

    private static int CountUnimportant(CompetencyStandard standard) =>
        standard.Requirements.Count(static requirement => !requirement.IsImportant);

    // Whether rankings leave out a standard, by index.
    public static bool Contains(CompetencyCatalog catalog, int standard, bool allEditions) =>
        CompetencyGraph.Of(catalog).ConceptsOfStandard(standard).IsEmpty || !CatalogScope.Of(catalog, allEditions).Contains(standard);
}
