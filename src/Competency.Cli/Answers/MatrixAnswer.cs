using Competency.Model;

namespace Competency.Cli.Answers;

/// <summary>The answer of <c>matrix</c>: what was written.</summary>
/// <param name="Format">The form of the answer.</param>
/// <param name="Catalog">The catalog that scores rest on.</param>
/// <param name="Measure">The measure.</param>
/// <param name="Weights">The weights; <see langword="null"/> if the measure sees none.</param>
/// <param name="File">The file.</param>
/// <param name="Standards">How many standards were compared.</param>
/// <param name="Pairs">The number of pairs written; <see langword="null"/> for the whole matrix.</param>
internal sealed record MatrixAnswer(
    string Format, CatalogSummary Catalog, string Measure, string? Weights, string File, int Standards, long? Pairs)
{
    public static MatrixAnswer Of(CompetencyCatalog catalog, SimilarityMatrix matrix, string file, long? pairs) => new(
        "competency-matrix/1",
        CatalogSummary.Of(catalog),
        matrix.Basis.Measure,
        matrix.Basis.Weights,
        file,
        matrix.Standards.Length,
        pairs);
}
