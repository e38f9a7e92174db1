using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Text.Html;
using static Competency.Model.Text.Html.HtmlColumn;
using static Competency.Model.Text.Html.HtmlText;

namespace Competency.Model.Similarity;

// A ranking as HTML.
internal static class SimilarHtml
{
    public static string Of(SimilarStandards similar, CultureInfo language) =>
        HtmlAnswer.Of(language, $"Standards most similar to {OriginOf(similar)}", answer =>
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
