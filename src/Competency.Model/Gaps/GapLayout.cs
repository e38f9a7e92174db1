using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Standards;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;
using static Competency.Model.Text.Layout.ShownNumbers;

namespace Competency.Model.Gaps;

// A gap for readers: its figures, kinds, competencies by outcome, readiness, and what the shortage consists of.
internal static class GapLayout
{
    public static AnswerLayout Of(GapReport gap) =>
        new($"Gap from {OriginOf(gap)} to {ShownCode.WithTitle(gap.Catalog, gap.To)}", answer =>
        {
            WriteFigures(answer, gap);
            WriteKinds(answer, gap);
            WriteMissing(answer, gap);
            WritePartlyMet(answer, gap);
            WriteNeeds(answer, $"below level ({gap.BelowLevel.Length})", gap.BelowLevel);
            WriteReadiness(answer, gap);
            WriteRest(answer, $"met ({gap.Met.Length})", gap.Met);
            WriteRest(answer, $"surplus ({gap.Surplus.Length})", gap.Surplus);
            WriteArithmetic(answer, gap);
        });

    private static void WriteFigures(AnswerWriter answer, GapReport gap) => answer.Facts(
        "figures",
        ("coverage", GapSentence.FigureOf(gap.Coverage)),
        ("shortage", GapSentence.FigureOf(gap.Shortage)),
        ("redundancy", GapSentence.FigureOf(gap.Redundancy)),
        ("readiness", GapSentence.FigureOf(gap.Readiness)),
        ("tasks ready", gap.TasksCompared == 0 ? null : answer.Say($"{gap.TasksReady} of {gap.TasksCompared}")),
        ("weights", gap.Options.Weights.Name),
        ("catalog", gap.Catalog.Id));

    private static void WriteKinds(AnswerWriter answer, GapReport gap) => answer.Table(
        "by kind",
        [
            Texts("kind"), Numbers("needed"), Numbers("missing"), Numbers("partly met"),
            Numbers("below level"), Numbers("met"), Numbers("surplus"),
            Numbers("coverage"), Numbers("shortage"),
        ],
        [
            .. gap.ByKind.Select(kind => (string?[])
            [
                answer.Say(Phrase.Content(kind.Kind)), Number(kind.Required), Number(kind.Missing), Number(kind.PartlyMet),
                Number(kind.BelowLevel), Number(kind.Met), Number(kind.Surplus),
                GapSentence.FigureOf(kind.Coverage), GapSentence.FigureOf(kind.Shortage),
            ]),
        ]);

    private static void WriteMissing(AnswerWriter answer, GapReport gap) => answer.Table(
        $"missing ({gap.Missing.Length})",
        [Texts("competency"), Texts("kind"), Numbers("needed level"), Texts("needed by")],
        [
            .. gap.Missing.Select(item => (string?[])
                [NameOf(item), answer.Say(Phrase.Content(item.Kind)), item.RequiredLevel?.ToString(), NeededBy(answer, item)]),
        ]);

    private static void WriteNeeds(AnswerWriter answer, Phrase caption, ImmutableArray<GapItem> items) => answer.Table(
        caption,
        [Texts("competency"), Texts("kind"), Numbers("held level"), Numbers("needed level"), Texts("needed by")],
        [
            .. items.Select(item => (string?[])
            [
                NameOf(item), answer.Say(Phrase.Content(item.Kind)), item.HeldLevel?.ToString(), item.RequiredLevel?.ToString(),
                NeededBy(answer, item),
            ]),
        ]);

    private static void WritePartlyMet(AnswerWriter answer, GapReport gap) => answer.Table(
        $"partly met ({gap.PartlyMet.Length})",
        [Texts("competency"), Texts("kind"), Texts("met by"), Numbers("credit"), Texts("needed by")],
        [
            .. gap.PartlyMet.Select(item => (string?[])
            [
                NameOf(item), answer.Say(Phrase.Content(item.Kind)), item.PartlyMetBy[0].Name,
                GapSentence.FigureOf(item.PartlyMetBy[0].Credit), NeededBy(answer, item),
            ]),
        ]);

    private static void WriteReadiness(AnswerWriter answer, GapReport gap)
    {
        answer.Table(
            "readiness by duty",
            [Texts("duty"), Numbers("readiness"), Numbers("tasks ready")],
            [
                .. gap.Duties.Select(duty => (string?[])
                [
                    duty.Duty.ToString(), GapSentence.FigureOf(duty.Readiness), answer.Say($"{duty.TasksReady} of {duty.TasksCompared}"),
                ]),
            ]);
        if (!gap.Tasks.IsEmpty)
        {
            answer.Details("readiness by task", () => answer.Table(
                "readiness by task",
                [Texts("task"), Numbers("readiness"), Texts("lacking")],
                [
                    .. gap.Tasks.Select(task => (string?[])
                    [
                        task.Task.ToString(), GapSentence.FigureOf(task.Readiness),
                        string.Join('\n', task.Lacking.Select(lacking => NameOf(lacking.Item))),
                    ]),
                ]));
        }
    }

    // What is no shortage stands behind a click.
    private static void WriteRest(AnswerWriter answer, Phrase caption, ImmutableArray<GapItem> items)
    {
        if (!items.IsEmpty)
        {
            answer.Details(caption, () => WriteNeeds(answer, caption, items));
        }
    }

    private static void WriteArithmetic(AnswerWriter answer, GapReport gap)
    {
        if (gap.Shortage is > 0)
        {
            answer.Details("what the shortage consists of", () => answer.Table(
                $"weight × deficit, divided by the weight of all that is needed, {gap.Weight:0.###}",
                [Texts("competency"), Numbers("weight"), Numbers("deficit"), Numbers("contribution")],
                [
                    .. gap.Items.Where(static item => item.Contribution > 0).Select(item => (string?[])
                    [
                        NameOf(item), GapSentence.FigureOf(item.Weight), GapSentence.FigureOf(item.Deficit),
                        GapSentence.FigureOf(item.Contribution),
                    ]),
                ]));
        }
    }

    private static string OriginOf(GapReport gap) =>
        gap.From.Standard is CompetencyStandard standard ? ShownCode.WithTitle(gap.Catalog, standard) : gap.From.Name;

    private static string NameOf(GapItem item)
    {
        ImmutableArray<CompetencyElement> elements = item.ToElements.IsEmpty ? item.FromElements : item.ToElements;
        return elements.IsEmpty ? item.Concept.Title : ShownName.Of(elements[0]);
    }

    private static string? NeededBy(AnswerWriter answer, GapItem item) => item.Outcome == GapOutcome.Surplus ? null
        : item.Tasks.IsEmpty ? answer.Say("the whole role")
        : GapSentence.IdsOf(item.Tasks);
}
