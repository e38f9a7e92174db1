using Competency.Model.Catalog;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;
using static Competency.Model.Text.Layout.ShownNumbers;

namespace Competency.Model.Similarity;

// A matrix for readers: the scores of the first standards, which stand in rows and, by their numbers, in columns.
internal static class MatrixLayout
{
    // More columns are wider than a page.
    private const int MostStandards = 25;

    public static AnswerLayout Of(SimilarityMatrix matrix) =>
        new($"Similarity of {matrix.Standards.Length} standards", answer =>
        {
            int shown = Math.Min(matrix.Standards.Length, MostStandards);
            if (shown < matrix.Standards.Length)
            {
                answer.Paragraph($"The first {shown} are shown.");
            }

            answer.Table(
                "scores",
                [Texts("standard"), .. Enumerable.Range(1, shown).Select(static number => Shares(Phrase.Content(Number(number))))],
                [.. matrix.Rows().Take(shown).Select((scores, row) => RowOf(matrix, row, scores.AsSpan(0, shown)))]);
            answer.Facts(
                "basis",
                ("measure", matrix.Basis.Measure),
                ("weights", matrix.Basis.Weights),
                ("standards compared", Number(matrix.Basis.StandardCount)),
                ("catalog", matrix.Basis.CatalogId));
        });

    private static string[] RowOf(SimilarityMatrix matrix, int row, ReadOnlySpan<double> scores)
    {
        string[] cells = new string[scores.Length + 1];
        cells[0] = $"{Number(row + 1)}. {ShownCode.WithTitle(matrix.Catalog, matrix.Standards[row])}";
        for (int at = 0; at < scores.Length; at++)
        {
            cells[at + 1] = Figure(scores[at]);
        }

        return cells;
    }
}
