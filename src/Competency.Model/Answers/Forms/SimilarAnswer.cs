namespace Competency.Model.Answers.Forms;

// The answer of similar.
// Format: The form of the answer.
// Catalog: The catalog that scores rest on.
// Code: The standard that was asked about.
// Title: Its title.
// Measure: The measure.
// Weights: The weights; null if the measure sees none.
// LeftOut: The standards that were not compared; null if all were.
// Results: The standards, best first.
internal sealed record SimilarAnswer(
    string Format,
    CatalogSummary Catalog,
    string Code,
    string Title,
    string Measure,
    string? Weights,
    LeftOutAnswer? LeftOut,
    IReadOnlyList<SimilarAnswer.Entry> Results)
{
    public static SimilarAnswer Of(
        CompetencyCatalog catalog,
        CompetencyStandard standard,
        SimilarityOptions options,
        IReadOnlyList<SimilarStandard> results,
        IReadOnlyList<SimilarityExplanation>? explanations,
        int items)
    {
        SimilarityMeasure measure = options.MeasureOfStandards;
        NeighborMarks marks = new(catalog, measure);
        string weights = (results.Count > 0 ? results[0].Basis.Weights : null) ?? options.Weights.Name;
        return new SimilarAnswer(
            "competency-similar/1",
            CatalogSummary.Of(catalog),
            catalog.KeyOf(standard).Text,
            standard.Title,
            measure.Name,
            measure.Inputs.HasFlag(MeasureInputs.Weights) ? weights : null,
            LeftOutAnswer.Of(Forms.LeftOut.Of(catalog, options)),
            [
                .. results.Select((result, at) => EntryOf(
                    result, marks.Of(standard, result), explanations is null ? null : ExplanationAnswer.Of(explanations[at], items))),
            ]);
    }

    public static Entry EntryOf(
        SimilarStandard result, IReadOnlyList<string>? marks = null, ExplanationAnswer? explanation = null) =>
        new(
            result.Key.Text,
            result.Standard.Title,
            result.Score,
            result.Overlap.Shared,
            result.Overlap.SizeA,
            result.Overlap.SizeB,
            marks,
            explanation);

    // A similar standard: the score, how many competencies are shared, how many each side has, marks, and if asked for why.
    internal sealed record Entry(
        string Code,
        string Title,
        double Score,
        int Shared,
        int SizeA,
        int SizeB,
        IReadOnlyList<string>? Marks,
        ExplanationAnswer? Explanation);
}
