using System.Globalization;
using Competency.Model.Text.Html;
using static Competency.Model.Text.Html.HtmlColumn;

namespace Competency.Model.Similarity;

// A ranking as HTML.
internal static class SimilarHtml
{
    public static string Of(SimilarStandards similar, CultureInfo language) =>
        HtmlAnswer.Of(language, $"Standards most similar to {similar.Origin}", answer =>
        {
            answer.Table(
                "standards",
                [Texts("standard"), Numbers("score"), Numbers("shared competencies"), Numbers("competencies")],
                [
                    .. ((IEnumerable<SimilarStandard>)similar).Select(static found => (string?[])
                    [
                        $"{found.Key} {found.Standard.Title}", found.Score.ToString("0.000", CultureInfo.InvariantCulture),
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

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
