using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;

namespace Competency.Model.Catalog;

// Why two elements are one competency or two, for readers.
internal static class ConceptLayout
{
    public static AnswerLayout Of(ConceptExplanation explanation) => new(
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
