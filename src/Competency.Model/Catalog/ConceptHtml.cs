using System.Globalization;
using Competency.Model.Text;
using Competency.Model.Text.Html;
using static Competency.Model.Text.Html.HtmlColumn;

namespace Competency.Model.Catalog;

// Why two elements are one competency or two, as HTML.
internal static class ConceptHtml
{
    public static string Of(ConceptExplanation explanation, CultureInfo language) => HtmlAnswer.Of(
        language,
        explanation.AreSame
            ? $"{explanation.From} and {explanation.To} are one competency"
            : (Phrase)$"{explanation.From} and {explanation.To} are two competencies",
        answer =>
        {
            answer.Facts(
                "compared",
                ("from", $"{explanation.From.Id.Owner} {explanation.From}"),
                ("to", $"{explanation.To.Id.Owner} {explanation.To}"),
                ("matching policy", explanation.PolicyId));
            answer.Table(
                "reasons",
                [Texts("from"), Texts("to"), Texts("reason")],
                [
                    .. explanation.Reasons.Select(static reason => (string?[])
                        [$"{reason.From.Id.Owner} {reason.From}", $"{reason.To.Id.Owner} {reason.To}", reason.ToString()]),
                ]);
        });
}
