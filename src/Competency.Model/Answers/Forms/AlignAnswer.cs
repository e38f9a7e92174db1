using Competency.Model.Alignment;
using Competency.Model.Mappings;

namespace Competency.Model.Answers.Forms;

// The answer of align.
internal sealed record AlignAnswer(
    string Format,
    CatalogSummary Catalog,
    string From,
    int FromCompetencies,
    string To,
    int ToCompetencies,
    IReadOnlyList<AlignAnswer.Suggestion> Mappings)
{
    public static AlignAnswer Of(AlignmentSide from, AlignmentSide to, MappingSet set) => new(
        "competency-align/1",
        CatalogSummary.Of(from.Catalog),
        from.Name,
        from.Count,
        to.Name,
        to.Count,
        [.. set.Mappings.Select(mapping => SuggestionOf(mapping, set.Curies))]);

    private static Suggestion SuggestionOf(Mapping mapping, CurieMap curies) => new(
        EntityOf(mapping.Subject, curies),
        curies.Contract(mapping.Predicate),
        EntityOf(mapping.Object, curies),
        curies.Contract(mapping.Justification),
        mapping.Confidence,
        mapping.SimilarityScore,
        mapping.Comment);

    private static Entity EntityOf(MappingEntity entity, CurieMap curies) =>
        new(curies.Contract(entity.Id ?? ""), entity.Label, entity.Category);

    // One suggestion; the score is null where the names have one key.
    internal sealed record Suggestion(
        Entity Subject,
        string Predicate,
        Entity Object,
        string Justification,
        double? Confidence,
        double? SimilarityScore,
        string? Comment);

    // One side of it: identifier, name, kind.
    internal sealed record Entity(string Id, string? Label, string? Kind);
}
