namespace Competency.Model.Answers.Forms;

// What a reader has to know of a neighbor besides its score.
internal sealed class NeighborMarks(CompetencyCatalog catalog, SimilarityMeasure measure)
{
    // Below so many competencies, one more or less decides the score.
    public const int Few = 10;

    // The mark of a standard with few competencies.
    public const string FewCompetencies = "few-competencies";

    // The mark of a score that rests on shared attitudes and nothing else.
    public const string AttitudesOnly = "attitudes-only";

    // The mark of a score that rests on names that say no field, and perhaps on attitudes.
    public const string GeneralNamesOnly = "general-names-only";

    // The marks of a neighbor; null if there are none.
    public IReadOnlyList<string>? Of(CompetencyStandard standard, SimilarStandard neighbor)
    {
        List<string> marks = [];
        if (neighbor.Overlap.SizeB < Few)
        {
            marks.Add(FewCompetencies);
        }

        if (CountsShared(measure) && MarkOfShared(standard, neighbor.Standard) is string mark)
        {
            marks.Add(mark);
        }

        return marks.Count == 0 ? null : marks;
    }

    // Whether scores rest on shared competencies.
    private static bool CountsShared(SimilarityMeasure measure) =>
        measure is SetMeasure || measure.Name.StartsWith("shares:", StringComparison.Ordinal);

    // What is wrong with all that two standards share; null if some of it says something.
    private string? MarkOfShared(CompetencyStandard standard, CompetencyStandard neighbor)
    {
        Concept[] shared = [.. catalog.ConceptsOf(standard).Intersect(catalog.ConceptsOf(neighbor))];
        Concept[] others = [.. shared.Where(static concept => !concept.Kind.Equals(ElementKind.Attitude))];
        return shared.Length == 0 || !Array.TrueForAll(others, static concept => concept.IsGeneral) ? null
            : others.Length == 0 ? AttitudesOnly
            : GeneralNamesOnly;
    }
}
