using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Catalog;
using Spectre.Console;

namespace Competency.Cli.Pages;

// Paths for people.
internal sealed class PathPage(IAnsiConsole console)
{
    private readonly Page _page = new(console);

    // hasGaps: Whether what is new in each role is listed.
    public void Write(PathReport report, bool hasGaps)
    {
        _page.Line(Say($"From  {NameOf(report, report.From)}"));
        _page.Line(Say($"To    {NameOf(report, report.To)}"));
        _page.Gap();
        if (report.Paths is [{ Steps.IsEmpty: true }])
        {
            _page.Line(Say("Both are the same role: there is nothing to do."));
            return;
        }

        _page.Line(DirectOf(report));
        _page.Line(MannerOf(report));
        foreach ((int at, CareerPath path) in report.Paths.Index())
        {
            _page.Gap();
            _page.Line(TitleOf(report, at, path));
            WriteSteps(path, hasGaps);
        }

        if (!report.IsComplete)
        {
            _page.Gap();
            _page.Line(Say($"The search ended after {report.Options.MaxMoves:N0} moves; there may be better paths. Lower --max-hops."));
        }
    }

    // Why there is no path, for the other stream.
    public static IEnumerable<string> ReasonOf(PathReport report)
    {
        string to = NameOf(report, report.To);
        if (report.Obstacle is not PathObstacle obstacle)
        {
            return [Say($"competency: the competencies of {to} are unknown, or have no weight, so no path is better than another.")];
        }

        PathStep rest = obstacle.Remaining;
        string nearest = obstacle.ToNearest.Steps.IsEmpty
            ? Say($"No role within reach is nearer to {NameOf(report, rest.To)} than the origin: "
                + $"shortage {Wording.Percent(rest.Shortage)}.")
            : Say($"The nearest role within reach is {NameOf(report, rest.From!)}, in {StepsOf(obstacle.ToNearest)}; "
                + $"from there the shortage for {NameOf(report, rest.To)} is {Wording.Percent(rest.Shortage)}.");
        string[] limits =
        [
            .. obstacle.SufficientMaxHops is int hops ? [$"--max-hops {Wording.Number(hops)}"] : (string[])[],
            .. obstacle.SufficientMaxStep is double step ? [$"--max-step {RoundedUp(step)}"] : (string[])[],
            .. obstacle.SufficientMaxLevelJump is double jump ? [$"--max-level-jump {Number(jump)}"] : (string[])[],
            .. obstacle.SufficientMaxLevelDetour is double detour ? [$"--max-level-detour {Number(detour)}"] : (string[])[],
        ];
        string advice = limits.Length == 0 ? Say("No limit on its own opens a path; try --moves 50, or several limits together.")
            : Say($"There is a path with {string.Join(Say(", or with "), limits)}.");
        return [Say($"competency: no path to {to} within the limits."), "  " + nearest, "  " + advice];
    }

    private void WriteSteps(CareerPath path, bool hasGaps)
    {
        AnswerTable table = new(">Step", "Code", "~Title", ">Level", ">Shortage", ">Missing", ">Below level", ">Cost", "~Class");
        foreach ((int at, PathStep step) in path.Steps.Index())
        {
            string code = ShownCode.Of(step.Gap.Catalog, step.To);
            string[] role = [Wording.Number(at + 1), code, step.To.Title, step.To.Level?.ToString() ?? ""];
            string[] gap =
            [
                Wording.Percent(step.Shortage), Wording.Number(step.Gap.Missing.Length), Wording.Number(step.Gap.BelowLevel.Length),
            ];
            table.AddRow([.. role, .. gap, CostOf(step.Cost), Words.Name(PathAnswer.KindOf(step) ?? "")]);
        }

        _page.Table(table);
        foreach (PathStep step in hasGaps ? path.Steps : [])
        {
            _page.Item(0, Say($"New in {step.To.Title}: {ListOf(step.Gap.Missing.Concat(step.Gap.BelowLevel))}"));
        }
    }

    private static string ListOf(IEnumerable<GapItem> items) =>
        string.Join(Say("; "), items.Select(static item => item.Concept.Title)) is { Length: > 0 } names ? names : Say("nothing");

    private static string NameOf(PathReport report, GapParty party) =>
        party.Standard is CompetencyStandard standard ? NameOf(report, standard) : party.Name;

    private static string NameOf(PathReport report, CompetencyStandard standard) =>
        ShownCode.WithTitle(report.Direct.Gap.Catalog, standard);

    private static string DirectOf(PathReport report)
    {
        GapReport gap = report.Direct.Gap;
        string counts = Say($"{Wording.Number(gap.Missing.Length)} missing, {Wording.Number(gap.BelowLevel.Length)} below level");
        return Say($"Direct: shortage {Wording.Percent(gap.Shortage)} ({counts}), cost {CostOf(report.Direct.Cost)}.");
    }

    private static string MannerOf(PathReport report)
    {
        string cost = Say($"Cost: {report.Options.Cost}, weighted by {report.Moves.Gap.Weights}.");
        return report.Options.KeepsCompetencies
            ? Say($"{cost} Competencies of roles on the way are kept.")
            : Say($"{cost} Competencies of roles on the way are not kept.");
    }

    private static string TitleOf(PathReport report, int at, CareerPath path)
    {
        string beside = path.Saving switch
        {
            _ when path.Steps.Length == 1 => Say("the direct move"),
            double.PositiveInfinity => Say("and there is no direct move"),
            < 0 => Say($"{CostOf(-path.Saving)} more than the direct move"),
            _ => Say($"saves {CostOf(path.Saving)} over the direct move"),
        };
        return Say($"Path {Wording.Number(at + 1)} of {Wording.Number(report.Paths.Length)}: {StepsOf(path)}, cost {CostOf(path.Cost)}, "
            + $"{beside}; largest step {Wording.Percent(path.MaxShortage)}");
    }

    private static string StepsOf(CareerPath path) => Wording.Counted(path.Steps.Length, "step");

    private static string CostOf(double cost) =>
        double.IsFinite(cost) ? cost.ToString("0.00", CultureInfo.InvariantCulture) : "–";

    private static string Number(double number) => number.ToString("0.###", CultureInfo.InvariantCulture);

    // A limit that is rounded down would not suffice.
    private static string RoundedUp(double share) => Number(Math.Min(1, Math.Ceiling(share * 1000) / 1000));
}
