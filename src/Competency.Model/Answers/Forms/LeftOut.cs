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
        CompetencyStandard[] asked = [.. catalog.Standards.Where(standard => allEditions || catalog.IsCurrent(standard))];
        return new LeftOut(
            catalog.Standards.Length - asked.Length,
            asked.Count(static standard => standard.Requirements.IsEmpty),
            allRatings ? 0 : asked.Sum(static standard => standard.Requirements.Count(static requirement => !requirement.IsImportant)));
    }

    // Whether rankings leave out a standard.
    public static bool Contains(CompetencyCatalog catalog, CompetencyStandard standard, bool allEditions) =>
        standard.Requirements.IsEmpty || !(allEditions || catalog.IsCurrent(standard));
}
