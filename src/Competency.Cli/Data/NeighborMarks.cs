using Competency.Model;

namespace Competency.Cli.Data;

// What a reader has to know of a neighbor besides its score.
internal sealed class NeighborMarks(CompetencyCatalog catalog, SimilarityMeasure measure)
{
    // Below so many competencies, one more or less decides the score.
    public const int Few = 10;

    // The mark of a standard with few competencies.
    public const string FewCompetencies = "few-competencies";

    // The mark of a score that rests on shared attitudes and nothing else.
    public const string AttitudesOnly = "attitudes-only";

    // The marks of a neighbor; null if there are none.
    public IReadOnlyList<string>? Of(CompetencyStandard standard, SimilarStandard neighbor)
    {
        List<string> marks = [];
        if (neighbor.Overlap.SizeB < Few)
        {
            marks.Add(FewCompetencies);
        }

        if (CountsShared(measure) && SharesAttitudesOnly(standard, neighbor.Standard))
        {
            marks.Add(AttitudesOnly);
        }

        return marks.Count == 0 ? null : marks;
    }

    // Marks in words.
    public static string Text(IReadOnlyList<string>? marks) => string.Join(
        "; ", (marks ?? []).Select(static mark => mark == FewCompetencies ? $"fewer than {Few} competencies" : "shares attitudes only"));

    // Whether scores rest on shared competencies.
    private static bool CountsShared(SimilarityMeasure measure) =>
        measure is SetMeasure || measure.Name.StartsWith("shares:", StringComparison.Ordinal);

    private bool SharesAttitudesOnly(CompetencyStandard standard, CompetencyStandard neighbor)
    {
        Concept[] shared = [.. catalog.ConceptsOf(standard).Intersect(catalog.ConceptsOf(neighbor))];
        return shared.Length > 0 && Array.TrueForAll(shared, static concept => concept.Kind.Equals(ElementKind.Attitude));
    }
}
