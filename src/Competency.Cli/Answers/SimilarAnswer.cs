using Competency.Model;

namespace Competency.Cli.Answers;

/// <summary>The answer of <c>similar</c>.</summary>
/// <param name="Format">The form of the answer.</param>
/// <param name="Catalog">The catalog that scores rest on.</param>
/// <param name="Code">The standard that was asked about.</param>
/// <param name="Title">Its title.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Weights">The weights; <see langword="null"/> if the measure sees none.</param>
/// <param name="Results">The standards, best first.</param>
internal sealed record SimilarAnswer(
    string Format,
    CatalogSummary Catalog,
    string Code,
    string Title,
    string Measure,
    string? Weights,
    IReadOnlyList<SimilarAnswer.Entry> Results)
{
    public static SimilarAnswer Of(
        CompetencyCatalog catalog,
        CompetencyStandard standard,
        SimilarityMeasure measure,
        string? weights,
        IReadOnlyList<SimilarStandard> results,
        IReadOnlyList<SimilarityExplanation>? explanations,
        int items) => new(
        "competency-similar/1",
        CatalogSummary.Of(catalog),
        catalog.KeyOf(standard).Text,
        standard.Title,
        measure.Name,
        measure.Inputs.HasFlag(MeasureInputs.Weights) ? weights : null,
        [.. results.Select((result, at) => EntryOf(result, explanations is null ? null : ExplanationAnswer.Of(explanations[at], items)))]);

    private static Entry EntryOf(SimilarStandard result, ExplanationAnswer? explanation) =>
        new(
            result.Key.Text,
            result.Standard.Title,
            result.Score,
            result.Overlap.Shared,
            result.Overlap.SizeA,
            result.Overlap.SizeB,
            explanation);

    /// <summary>A similar standard: the score, how many competencies are shared, how many each side has, and if asked for why.</summary>
    internal sealed record Entry(string Code, string Title, double Score, int Shared, int SizeA, int SizeB, ExplanationAnswer? Explanation);
}
