using System.Globalization;
using Competency.Model.Catalog;
using Competency.Model.Text;
using Competency.Model.Text.Layout;
using static Competency.Model.Text.Layout.AnswerColumn;
using static Competency.Model.Text.Layout.ShownNumbers;

namespace Competency.Model.Graphs.Pathways;

// Paths for readers: the direct move, each path step by step, or why there is none.
internal static class PathLayout
{
    public static AnswerLayout Of(PathReport report) =>
        new($"Paths from {OriginOf(report)} to {NameOf(report, report.To)}", answer =>
        {
            if (report.Paths is [{ Steps.IsEmpty: true }])
            {
                answer.Paragraph("Both are the same role.");
            }
            else if (report.Paths.IsEmpty)
            {
                WriteObstacle(answer, report);
            }

            foreach ((int at, CareerPath path) in report.Paths.Index())
            {
                WritePath(answer, report, at, path);
            }

            WriteDirect(answer, report);
            WriteBasis(answer, report);
        });

    private static void WritePath(AnswerWriter answer, PathReport report, int at, CareerPath path)
    {
        if (path.Steps.IsEmpty)
        {
            return;
        }

        answer.Table(
            $"path {at + 1} of {report.Paths.Length}: cost {Figure(path.Cost)}",
            [
                Texts("role"), Numbers("level"), Numbers("shortage"), Numbers("missing"), Numbers("below level"), Numbers("cost"),
                Texts("kind of move"),
            ],
            [.. path.Steps.Select(step => StepRow(answer, report, step))]);
        answer.Details("new in each role", () => answer.Table(
            $"new on path {at + 1}",
            [Texts("role"), Texts("missing"), Texts("below level")],
            [
                .. path.Steps.Select(step => (string?[])
                    [NameOf(report, step.To), ListOf(step.Gap.Missing), ListOf(step.Gap.BelowLevel)]),
            ]));
    }

    private static string?[] StepRow(AnswerWriter answer, PathReport report, PathStep step) =>
    [
        NameOf(report, step.To),
        step.To.Level?.ToString(),
        ShareOf(step.Shortage),
        Number(step.Gap.Missing.Length),
        Number(step.Gap.BelowLevel.Length),
        CostOf(step.Cost),
        answer.Say(WordFor(step.Kind)),
    ];

    private static void WriteObstacle(AnswerWriter answer, PathReport report)
    {
        if (report.Obstacle is not PathObstacle obstacle)
        {
            answer.Paragraph("There is no path: the competencies of the target are unknown, or have no weight.");
            return;
        }

        answer.Paragraph("There is no path within the limits.");
        answer.Facts(
            "what is nearest",
            ("nearest role", obstacle.Remaining.From is CompetencyStandard nearest ? NameOf(report, nearest) : OriginOf(report)),
            ("shortage from there", ShareOf(obstacle.Remaining.Shortage)),
            ("a path needs MaxStep", NumberOf(obstacle.SufficientMaxStep)),
            ("a path needs MaxHops", NumberOf(obstacle.SufficientMaxHops)),
            ("a path needs MaxLevelJump", NumberOf(obstacle.SufficientMaxLevelJump)),
            ("a path needs MaxLevelDetour", NumberOf(obstacle.SufficientMaxLevelDetour)));
    }

    private static void WriteDirect(AnswerWriter answer, PathReport report) => answer.Facts(
        "direct move",
        ("shortage", ShareOf(report.Direct.Shortage)),
        ("missing", Number(report.Direct.Gap.Missing.Length)),
        ("below level", Number(report.Direct.Gap.BelowLevel.Length)),
        ("cost", CostOf(report.Direct.Cost)));

    private static void WriteBasis(AnswerWriter answer, PathReport report) => answer.Facts(
        "basis",
        ("cost of a move", report.Options.Cost.ToString()),
        ("weights", report.Moves.Gap.Weights.ToString()),
        ("competencies of roles on the way", answer.Say(report.Options.KeepsCompetencies ? "kept" : "not kept")),
        ("search", answer.Say(report.IsComplete ? "complete" : "ended early; there may be better paths")),
        ("catalog", report.Direct.Gap.Catalog.Id));

    private static Phrase WordFor(MoveKind? kind) => kind switch
    {
        MoveKind.Advancement => "advancement",
        MoveKind.LateralAdvancement => "lateral advancement",
        MoveKind.Similar => "similar",
        MoveKind.LateralTransition => "lateral transition",
        _ => Phrase.None,
    };

    private static string ListOf(IEnumerable<GapItem> items) => string.Join('\n', items.Select(static item => item.Concept.Title));

    private static string OriginOf(PathReport report) =>
        report.From.Standard is CompetencyStandard standard ? NameOf(report, standard) : report.From.Name;

    private static string NameOf(PathReport report, CompetencyStandard standard) =>
        ShownCode.WithTitle(report.Direct.Gap.Catalog, standard);

    private static string? ShareOf(double? share) => share is double known ? Figure(known) : null;

    private static string? CostOf(double cost) => double.IsFinite(cost) ? Figure(cost) : null;

    // Not rounded: a smaller limit would not suffice.
    private static string? NumberOf(double? number) => number?.ToString(CultureInfo.InvariantCulture);
}
