using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model.Gaps;

// A gap item as a sentence.
internal static class GapSentence
{
    public static string Of(GapItem item) =>
        $"{NameOf(item)}: {OutcomeOf(item)}{(item.IsByGeneralName ? "; by a general name, which says no field" : "")}";

    public static string NameOf(GapItem item)
    {
        ImmutableArray<CompetencyElement> elements = item.ToElements.IsEmpty ? item.FromElements : item.ToElements;
        return elements.IsEmpty ? item.Concept.ToString() : elements[0].ToString();
    }

    // A share of 0 to 1, or a dash if there is none.
    public static string FigureOf(double? figure) => figure?.ToString("0.000", CultureInfo.InvariantCulture) ?? "–";

    public static string HeldLevelOf(GapItem item) => item.HeldLevelSource == LevelSource.Derived
        ? $"used in level-{item.HeldLevel} tasks"
        : $"held at level {item.HeldLevel?.ToStringWithError()}";

    // The level, or from the lowest to the highest where each task has its own.
    public static string NeededLevelOf(GapItem item)
    {
        if (item.LevelSource != LevelSource.Derived)
        {
            return $"needed at level {item.RequiredLevel?.ToStringWithError()}";
        }

        return LowestOf(item) is CompetencyLevel lowest
            ? $"needed for tasks of levels {lowest} to {item.RequiredLevel}"
            : $"needed for level-{item.RequiredLevel} tasks";
    }

    private static string OutcomeOf(GapItem item) => item.Outcome switch
    {
        GapOutcome.Missing => $"missing, {Need(item)}",
        GapOutcome.PartlyMet => $"partly met by {item.PartlyMetBy[0]}, {Need(item)}",
        GapOutcome.BelowLevel => $"below level, {item.LevelComparison}; needed by {TasksOf(item)}{ForOutputsOf(item)}",
        GapOutcome.Met => $"met, {Need(item)}{UncomparedOf(item)}",
        _ => "surplus, not needed",
    };

    private static string UncomparedOf(GapItem item) =>
        item.HasDifferentScales ? " (levels on different scales are not compared)" :
        item.HasUncomparedLevel ? " (held at no known level, which is not compared)" :
        item.IsWithinError ? $" ({item.LevelComparison}: within the standard error)" :
        "";

    private static string Need(GapItem item)
    {
        string level = item.RequiredLevel is null ? "" : $" at level {LevelOf(item)}";
        return $"needed by {TasksOf(item)}{level}{ForOutputsOf(item)}";
    }

    private static string TasksOf(GapItem item) => item.Tasks.IsEmpty ? "the whole role" : IdsOf(item.Tasks);

    private static string ForOutputsOf(GapItem item) => OutputsOf(item.Tasks) is { Length: > 0 } outputs ? " for " + outputs : "";

    private static string LevelOf(GapItem item) =>
        LowestOf(item) is CompetencyLevel lowest ? $"{lowest} to {item.RequiredLevel}" : $"{item.RequiredLevel}";

    // The lowest level of a task, where each task has its own and they differ.
    private static CompetencyLevel? LowestOf(GapItem item)
    {
        CompetencyLevel? lowest = item.LevelRule == LevelRule.PerTask
            ? item.TaskLevels.MinBy(static level => level?.Value ?? double.MaxValue)
            : null;
        return lowest is CompetencyLevel from && from.Value < item.RequiredLevel?.Value ? from : null;
    }

    public static string IdsOf(IEnumerable<WorkTask> tasks) => string.Join(", ", tasks.Select(static task => task.Id));

    public static string OutputsOf(IEnumerable<WorkTask> tasks) =>
        string.Join(", ", tasks.SelectMany(static task => task.Outputs).Select(NameOf));

    private static string NameOf(WorkOutput output) => output.Code is Codes.ItemCode code ? code.Text : output.Title;
}
