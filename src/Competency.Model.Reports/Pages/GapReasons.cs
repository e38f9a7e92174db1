using System.Collections.Immutable;
using Competency.Model.Answers.Forms;
using Competency.Model.Reports.Charts;
using Competency.Model.Text;
using static Competency.Model.Reports.Drawing.Sentences;

namespace Competency.Model.Reports.Pages;

// Why the numbers of a gap are what they are.
internal static class GapReasons
{
    public static Phrase Coverage(GapReport gap) => gap.Coverage is null
        ? "Nothing that is needed has a weight."
        : (Phrase)($"The weight of what is held, {Figure(gap.Items.Where(IsHeld).Sum(static item => item.Weight))}, divided by the weight "
            + $"of all that is needed, {Figure(gap.Weight)}.");

    public static Phrase Shortage(GapReport gap) => gap.Shortage is null
        ? "Nothing that is needed has a weight."
        : (Phrase)($"The sum of weight × deficit, divided by the weight of all that is needed, {Figure(gap.Weight)}: {Part(gap.Missing)} "
            + $"by what is missing{PartlyMet(gap)}, {Part(gap.BelowLevel)} by what is below level.{Uncompared(gap)}");

    public static Phrase Redundancy(GapReport gap) => gap.Redundancy is null
        ? "Nothing that is held has a weight."
        : (Phrase)($"The part of what is held that is not needed, by weight: {gap.Surplus.Length} competencies, and levels above those "
            + $"that are needed.");

    public static Phrase Readiness(GapReport gap) => gap.Readiness is null
        ? "Nothing that is needed has a weight."
        : (Phrase)$"100 % less the shortage of {Percent(gap.Shortage)}.{Uncompared(gap)}";

    public static Phrase TasksReady(GapReport gap) =>
        $"Of {gap.TasksCompared} tasks that need something, {gap.TasksReady} lack nothing.";

    public static Phrase Coverage(GapReport gap, KindGap kind) => kind.Coverage is null
        ? "Nothing that is needed has a weight."
        : (Phrase)($"The weight of what is held of this kind, "
            + $"{Figure(gap.Items.Where(item => item.Kind.Equals(kind.Kind) && IsHeld(item)).Sum(static item => item.Weight))}, divided "
            + $"by the weight of what is needed, {Figure(kind.Weight)}.");

    public static Phrase Shortage(GapReport gap, KindGap kind) => kind.Shortage is null
        ? "Nothing that is needed has a weight."
        : (Phrase)($"The sum of weight × deficit of this kind, {Figure(kind.Contribution * gap.Weight)}, divided by the weight of what is "
            + $"needed, {Figure(kind.Weight)}.");

    public static Phrase Contribution(GapReport gap, GapItem item) => item.Outcome == GapOutcome.Surplus
        ? Deficit(gap, item)
        : $"Weight {Figure(item.Weight)} × deficit {Figure(item.Deficit)}, divided by the weight of all that is needed, "
            + $"{Figure(gap.Weight)}. {Deficit(gap, item)}";

    public static Phrase Readiness(double? readiness, ImmutableArray<LackingCompetency> lacking, int uncompared) => readiness switch
    {
        null => "Nothing is needed here.",
        _ when lacking.IsEmpty && uncompared > 0 => (Phrase)($"Nothing is known to be lacking, but {uncompared} levels could not be "
            + $"compared."),
        _ when lacking.IsEmpty => "Nothing is lacking.",
        _ => (Phrase)($"100 % less "
            + $"{Phrase.List(lacking.Select(static lack => (object)$"{Percent(lack.Contribution)} {FigureWords.NameOf(lack.Item)}"))}."),
    };

    // How one competency fell short.
    private static Phrase Deficit(GapReport gap, GapItem item) => item switch
    {
        { Outcome: GapOutcome.Surplus } => "It is held and not needed, so it adds nothing to the shortage.",
        { Outcome: GapOutcome.Missing } => "The deficit is 1, since it is missing.",
        { Outcome: GapOutcome.PartlyMet } =>
            (Phrase)$"The deficit is 1 less the credit of {Figure(item.PartlyMetBy[0].Credit)} for {item.PartlyMetBy[0].Name}.",
        { Outcome: GapOutcome.BelowLevel } when gap.Options.LevelRule == LevelRule.PerTask =>
            (Phrase)($"It is held at level {item.HeldLevel?.ToString()}; the deficit is the mean of 1 − held ÷ needed over the tasks, "
                + $"at most level {item.RequiredLevel?.ToString()}."),
        { Outcome: GapOutcome.BelowLevel } =>
            (Phrase)$"The deficit is 1 − held ÷ needed = 1 − {item.HeldLevel?.ToString()} ÷ {item.RequiredLevel?.ToString()}.",
        { HasUncomparedLevel: true } => "It is held, and counts by that alone: its level could not be compared.",
        { IsWithinError: true } => "It is met: the difference of levels is within the standard error.",
        { IsByGeneralName: true } => "It is met, by a general name that says no field.",
        _ => "It is held as needed.",
    };

    // The weight, by the name of the option: what the tool writes as an option.
    public static string OptionsOf(GapReport gap)
    {
        List<string> options = [$"weights={gap.Options.Weights.Name}", $"level-rule={AnswerNames.Of(gap.Options.LevelRule)}"];
        if (gap.Options.PartialCredit is PartialCredit credit)
        {
            options.Add($"soft-threshold={Exact(credit.MinConfidence)}");
        }

        options.AddRange(gap.Options.AllRatings ? ["all-ratings"] : []);
        options.AddRange(gap.Options.AllDifferences ? ["all-differences"] : []);
        return string.Join(", ", options);
    }

    private static bool IsHeld(GapItem item) => item.Outcome is GapOutcome.Met or GapOutcome.BelowLevel;

    private static string Part(ImmutableArray<GapItem> items) => Percent(items.Sum(static item => item.Contribution));

    private static Phrase PartlyMet(GapReport gap) => gap.Options.PartialCredit is null
        ? Phrase.None
        : $", {Part(gap.PartlyMet)} by what is partly met";

    private static Phrase Uncompared(GapReport gap) => gap.Items.Count(static item => item.HasUncomparedLevel) is > 0 and int count
        ? $" {count} levels could not be compared and count as sufficient, so the shortage can be larger."
        : Phrase.None;
}
