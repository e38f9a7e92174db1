using Competency.Model;
using Competency.Model.Similarity;

namespace Competency.Cli.Answers;

/// <summary>The answer of <c>similar</c>.</summary>
internal sealed record SimilarAnswer(string Format, CatalogSummary Catalog, string Code, string Title, string Measure, IReadOnlyList<SimilarAnswer.Entry> Results)
{
    public static SimilarAnswer Of(CompetencyCatalog catalog, CompetencyStandard standard, SimilarityMeasure measure, IEnumerable<SimilarStandard> results) => new(
        "competency-similar/1",
        CatalogSummary.Of(catalog),
        catalog.KeyOf(standard).Text,
        standard.Title,
        measure.Name,
        [.. results.Select(static result => new Entry(result.Key.Text, result.Standard.Title, result.Score, result.Shared, result.SizeA, result.SizeB))]);

    /// <summary>A similar standard: the score, how many competencies are shared, and how many each side has.</summary>
    internal sealed record Entry(string Code, string Title, double Score, int Shared, int SizeA, int SizeB);
}
