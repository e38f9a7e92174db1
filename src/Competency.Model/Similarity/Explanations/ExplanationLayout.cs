using System.Collections.Immutable;
using Competency.Model.Standards;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;
using static Competency.Model.Text.Layout.ShownNumbers;

namespace Competency.Model.Similarity.Explanations;

// A score for readers: what it is of, what contributes to it, and what either standard needs alone.
internal static class ExplanationLayout
{
    public static AnswerLayout Of(SimilarityExplanation explanation)
    {
        SimilarPair pair = explanation.Pair;
        return new AnswerLayout($"Similarity of {ShownName.Of(pair.A)} and {ShownName.Of(pair.B)}", answer =>
        {
            answer.Facts(
                "score",
                ("score", Figure(pair.Score)),
                ("measure", pair.Basis.Measure),
                ("weights", pair.Basis.Weights),
                ("shared competencies", answer.Say($"{pair.Overlap.Shared} of {pair.Overlap.SizeA} and {pair.Overlap.SizeB}")),
                ("catalog", pair.Basis.CatalogId));
            if (explanation.IsByDefinition)
            {
                answer.Paragraph("Neither has anything that the measure compares: the score is a convention.");
            }

            WriteContributions(answer, explanation);
            WriteKinds(answer, explanation);
            WriteOnly(answer, $"only in {ShownName.Of(pair.A)}", explanation.OnlyA);
            WriteOnly(answer, $"only in {ShownName.Of(pair.B)}", explanation.OnlyB);
        });
    }

    private static void WriteContributions(AnswerWriter answer, SimilarityExplanation explanation)
    {
        List<string?[]> rows = [.. explanation.Items.Select(static item => (string?[])[item.Title, Figure(item.Contribution)])];
        if (explanation.RemainderCount > 0)
        {
            rows.Add([answer.Say($"{explanation.RemainderCount} more"), Figure(explanation.Remainder)]);
        }

        answer.Table("what the score consists of", [Texts("shared"), Numbers("contribution")], rows);
    }

    private static void WriteKinds(AnswerWriter answer, SimilarityExplanation explanation) => answer.Table(
        "by kind",
        [Texts("kind"), Numbers("score"), Numbers("contribution"), Numbers("shared competencies")],
        [
            .. explanation.ByKind.Select(kind => (string?[])
            [
                answer.Say(Phrase.Content(kind.Kind)), Figure(kind.Score), Figure(kind.Contribution),
                answer.Say($"{kind.Overlap.Shared} of {kind.Overlap.SizeA} and {kind.Overlap.SizeB}"),
            ]),
        ]);

    private static void WriteOnly(AnswerWriter answer, Phrase caption, ImmutableArray<ExplainedNeed> needs)
    {
        if (!needs.IsEmpty)
        {
            answer.Details(caption, () => answer.Table(
                caption,
                [Texts("competency"), Numbers("weight"), Numbers("level"), Texts("needed by")],
                [
                    .. needs.Select(static need => (string?[])
                    [
                        need.ToString(), Figure(need.Weight), need.Level?.ToString(),
                        string.Join(", ", need.Tasks.Select(static task => task.Id)),
                    ]),
                ]));
        }
    }
}
