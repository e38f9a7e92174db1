using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Answers;

// What a gap says of levels, in words: what they mean, and which could not be compared.
internal static class GapLevels
{
    // How many competencies count by presence alone, since the level needed could not be compared.
    public static int UncomparedIn(GapReport gap) => gap.Items.Count(static item => item.HasUncomparedLevel);

    // The same of one kind.
    public static int UncomparedIn(GapReport gap, ElementKind kind) =>
        gap.Items.Count(item => item.HasUncomparedLevel && item.Kind.Equals(kind));

    // The same of the way back: how many competencies that both sides have could be held at a higher level than needed, since the
    // level needed is unknown or on another scale.
    public static int UncomparedHeldIn(GapReport gap) =>
        gap.Met.Count(static item => item is { HeldLevel.Value: > 0, LevelComparison: null });

    // How many competencies are met within the standard error of the levels.
    public static int WithinErrorIn(GapReport gap) => gap.Met.Count(static item => item.IsWithinError);

    // What it means to be met here.
    public static string MetMeans(GapReport gap) => gap.Met.Count(static item => item.HasUncomparedLevel) is > 0 and int uncompared
        ? Say($"held; the levels of {Wording.Number(uncompared)} were not compared")
        : Say("held as needed");

    // Whether no competency that both sides have was compared by level.
    public static bool AreNoneCompared(GapReport gap) =>
        gap.Met.Length + gap.BelowLevel.Length > 0 && gap.BelowLevel.IsEmpty && gap.Met.All(static item =>
            item.LevelComparison is null);

    // The sign before figures that are a bound, since levels could not be compared.
    public static string Bound(int uncompared, string sign) => uncompared > 0 ? sign + " " : "";

    // Which levels were not compared, if the reader may think otherwise; else null.
    public static string? Uncompared(GapReport gap)
    {
        int uncompared = UncomparedIn(gap);
        if (uncompared == 0)
        {
            return AreNoneCompared(gap) ? Say("Levels were not compared: no competency that is held is needed at a level.") : null;
        }

        int scales = gap.Items.Count(static item => item.HasUncomparedLevel && item.HasDifferentScales);
        List<string> reasons = [];
        if (scales > 0)
        {
            reasons.Add(Say($"{Wording.Are(scales)} on different scales"));
        }

        if (uncompared > scales)
        {
            reasons.Add(Say($"of {Wording.Number(uncompared - scales)} the level held is unknown"));
        }

        string held = Wording.Counted(uncompared, "competency", "competencies");
        return Say($"Levels of {held} were not compared: {Wording.List(reasons)}. These count by presence alone, so shortage and "
            + $"redundancy can be larger, and readiness smaller, than shown.");
    }

    // That most of the gap is the general difference of levels; null if it is not.
    public static string? Difference(GapReport gap) => LevelDifference.Of(gap) is LevelDifference difference
        ? Say($"Most of the gap is the general difference of levels: {Wording.Number(difference.BelowLevel)} of the "
            + $"{Wording.Counted(difference.Lacking, "competency", "competencies")} missing or below level are held and used in tasks of a "
            + $"lower level. Most often, tasks of {gap.From.Name} are at level {Wording.Share(difference.FromLevel)}, "
            + $"those of {gap.To.Title} at level {Wording.Share(difference.ToLevel)}. They add {Wording.Percent(difference.Contribution)} "
            + $"to the shortage of {Wording.Percent(gap.Shortage)}.")
        : null;

    // What it means to be below level here.
    public static string BelowLevelMeans(GapReport gap) => gap.BelowLevel.All(LevelDifference.IsOfTasks)
        ? Say("held, but used in tasks of a lower level; the level is that of the tasks")
        : Say("held, at a lower level than needed");

    // The level held, in a cell: level-2 tasks, or 2, with its standard error where that decides.
    public static string Held(GapItem item) =>
        item.HeldLevelSource == LevelSource.Derived ? Say($"level-{item.HeldLevel} tasks") : HeldNumber(item);

    // The same without the word for tasks.
    public static string HeldNumber(GapItem item) =>
        (IsJudgedByError(item) ? item.HeldLevel?.ToStringWithError() : item.HeldLevel?.ToString()) ?? "";

    // The level needed, with its standard error where that decides.
    public static string NeededNumber(GapItem item) => IsJudgedByError(item) && item.LevelRule != LevelRule.PerTask
        ? item.RequiredLevel?.ToStringWithError() ?? ""
        : GapSummary.NeededLevel(item);

    // Both levels, where the one held is lower and within the standard error; else nothing.
    public static string WithinError(GapItem item) =>
        item.IsWithinError ? Say($" (held {HeldNumber(item)}, needed {NeededNumber(item)})") : "";

    // Both levels of what is below level, in words.
    public static string Comparison(GapItem item) =>
        Words.IsChinese && item.LevelComparison is not null ? Say($"held {Held(item)}, needed {Needed(item)}") : item.LevelComparison ?? "";

    private static bool IsJudgedByError(GapItem item) => item.Outcome == GapOutcome.BelowLevel || item.IsWithinError;

    // The level needed, in a cell.
    public static string Needed(GapItem item) =>
        item.LevelSource == LevelSource.Derived ? Say($"level-{GapSummary.NeededLevel(item)} tasks") : NeededNumber(item);
}
