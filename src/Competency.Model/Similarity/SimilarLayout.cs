using Competency.Model.Catalog;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;
using static Competency.Model.Text.Layout.ShownNumbers;

namespace Competency.Model.Similarity;

// A ranking for readers.
internal static class SimilarLayout
{
    public static AnswerLayout Of(SimilarStandards similar) =>
        new($"Standards most similar to {OriginOf(similar)}", answer =>
        {
            answer.Table(
                "standards",
                [Texts("standard"), Numbers("score"), Numbers("shared competencies"), Numbers("competencies")],
                [
                    .. ((IEnumerable<SimilarStandard>)similar).Select(found => (string?[])
                    [
                        ShownCode.WithTitle(similar.Catalog, found.Standard), Figure(found.Score),
                        Number(found.Overlap.Shared), Number(found.Overlap.SizeB),
                    ]),
                ]);
            answer.Facts(
                "basis",
                ("measure", similar.Basis.Measure),
                ("weights", similar.Basis.Weights),
                ("standards compared", Number(similar.Basis.StandardCount)),
                ("catalog", similar.Basis.CatalogId));
        });

    private static string? OriginOf(SimilarStandards similar) => similar.Standard is CompetencyStandard standard
        ? ShownCode.WithTitle(similar.Catalog, standard)
        : similar.Profile?.Name;
}
