using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Answers;

// The answer of matrix: what was written.
// Format: The form of the answer.
// Catalog: The catalog that scores rest on.
// Measure: The measure.
// Weights: The weights; null if the measure sees none.
// File: The file.
// Standards: How many standards were compared.
// LeftOut: The standards that were not compared; null if all were.
// Pairs: The number of pairs written; null for the whole matrix.
internal sealed record MatrixAnswer(
    string Format, CatalogSummary Catalog, string Measure, string? Weights, string File, int Standards, LeftOutAnswer? LeftOut, long? Pairs)
{
    public static MatrixAnswer Of(CompetencyCatalog catalog, SimilarityMatrix matrix, LeftOut leftOut, string file, long? pairs) => new(
        "competency-matrix/1",
        CatalogSummary.Of(catalog),
        matrix.Basis.Measure,
        matrix.Basis.Weights,
        file,
        matrix.Standards.Length,
        LeftOutAnswer.Of(leftOut),
        pairs);
}
