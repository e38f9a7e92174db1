using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Answers;

// The answer of path.
// Format: The form of the answer.
// Catalog: The catalog that figures rest on.
// From: The origin.
// To: The target.
// Cost: What steps cost.
// Weights: The weights of competencies.
// Kept: Whether competencies of roles on the way are kept.
// Limits: What limits the paths.
// Complete: Whether every path was tried that could count.
// Direct: The direct move.
// Paths: The paths, best first.
// Obstacle: Why there is none.
internal sealed record PathAnswer(
    string Format,
    CatalogSummary Catalog,
    PathAnswer.Party From,
    PathAnswer.Party To,
    string Cost,
    string Weights,
    bool Kept,
    PathAnswer.Limit Limits,
    bool Complete,
    PathAnswer.Step Direct,
    IReadOnlyList<PathAnswer.Path> Paths,
    PathAnswer.Barrier? Obstacle)
{
    public static PathAnswer Of(CompetencyCatalog catalog, PathReport report) => new(
        "competency-path/1",
        CatalogSummary.Of(catalog),
        new Party(report.From.Standard is null ? null : report.From.Key.Text, report.From.Name, report.From.Standard?.Level?.Value),
        new Party(report.Direct.ToKey.Text, report.To.Title, report.To.Level?.Value),
        report.Options.Cost.Name,
        report.Moves.Gap.Weights.Name,
        report.Options.KeepsCompetencies,
        new Limit(
            report.Options.MaxStep,
            report.Options.MaxHops,
            report.Options.MaxLevelJump,
            report.Options.MaxLevelDetour,
            report.Moves.MovesPerRole,
            report.Moves.Nearest.Name,
            [.. report.Options.Waypoints.Select(standard => catalog.KeyOf(standard).Text)]),
        report.IsComplete,
        StepOf(report.Direct),
        [.. report.Paths.Select(PathOf)],
        report.Obstacle is PathObstacle obstacle ? BarrierOf(obstacle) : null);

    private static Path PathOf(CareerPath path) =>
        new(Finite(path.Cost), Finite(path.Saving), path.MaxShortage, [.. path.Steps.Select(StepOf)]);

    private static Step StepOf(PathStep step) => new(
        step.From is null ? null : step.FromKey.Text,
        step.ToKey.Text,
        step.To.Title,
        step.To.Level?.Value,
        step.Shortage,
        Finite(step.Cost),
        step.LevelChange,
        KindOf(step),
        [.. step.Gap.Missing.Select(static item => item.Concept.Title)],
        [.. step.Gap.BelowLevel.Select(static item => item.Concept.Title)],
        step.Gap.Met.Length);

    private static Barrier BarrierOf(PathObstacle obstacle) => new(
        PathOf(obstacle.ToNearest),
        StepOf(obstacle.Remaining),
        obstacle.SufficientMaxStep,
        obstacle.SufficientMaxHops,
        obstacle.SufficientMaxLevelJump,
        obstacle.SufficientMaxLevelDetour);

    // The class of a move in a word.
    public static string? KindOf(PathStep step) => step.Kind switch
    {
        MoveKind.Advancement => "advancement",
        MoveKind.LateralAdvancement => "lateral advancement",
        MoveKind.Similar => "similar",
        MoveKind.LateralTransition => "lateral transition",
        _ => null,
    };

    // JSON has no infinity: without a number there is no such move under the cost.
    private static double? Finite(double cost) => double.IsFinite(cost) ? cost : null;

    // A standard, or a profile, which has no code.
    internal sealed record Party(string? Code, string Name, double? Level);

    // What limits the paths.
    internal sealed record Limit(
        double? MaxStep,
        int MaxHops,
        double? MaxLevelJump,
        double? MaxLevelDetour,
        int MovesPerRole,
        string Nearest,
        IReadOnlyList<string> Waypoints);

    // A path: what it costs, and what it saves beside the direct move.
    internal sealed record Path(double? Cost, double? Saving, double MaxShortage, IReadOnlyList<Step> Steps);

    // A step into a role, with what is new there.
    internal sealed record Step(
        string? From,
        string Code,
        string Title,
        double? Level,
        double? Shortage,
        double? Cost,
        double? LevelChange,
        string? Kind,
        IReadOnlyList<string> Missing,
        IReadOnlyList<string> BelowLevel,
        int Met);

    // Why there is no path.
    internal sealed record Barrier(
        Path ToNearest,
        Step Remaining,
        double? SufficientMaxStep,
        int? SufficientMaxHops,
        double? SufficientMaxLevelJump,
        double? SufficientMaxLevelDetour);
}
