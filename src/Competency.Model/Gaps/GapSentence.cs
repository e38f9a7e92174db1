using System.Collections.Immutable;

namespace Competency.Model.Gaps;

// A gap item as a sentence.
internal static class GapSentence
{
    public static string Of(GapItem item) => $"{NameOf(item)}: {OutcomeOf(item)}";

    public static string NameOf(GapItem item)
    {
        ImmutableArray<CompetencyElement> elements = item.ToElements.IsEmpty ? item.FromElements : item.ToElements;
        return elements.IsEmpty ? item.Concept.ToString() : elements[0].ToString();
    }

    private static string OutcomeOf(GapItem item) => item.Outcome switch
    {
        GapOutcome.Missing => $"missing, {Need(item)}",
        GapOutcome.PartlyMet => $"partly met by {item.PartlyMetBy[0]}, {Need(item)}",
        GapOutcome.BelowLevel => $"below level, held at {item.HeldLevel}, {Need(item)}",
        GapOutcome.Met => $"met, {Need(item)}{(item.HasDifferentScales ? " (levels on different scales are not compared)" : "")}",
        _ => "surplus, not needed",
    };

    private static string Need(GapItem item)
    {
        string tasks = item.Tasks.IsEmpty ? "the whole role" : IdsOf(item.Tasks);
        string level = item.RequiredLevel is null ? "" : $" at level {LevelOf(item)}";
        string outputs = OutputsOf(item.Tasks);
        return $"needed by {tasks}{level}{(outputs.Length > 0 ? " for " + outputs : "")}";
    }

    // The level, or from the lowest to the highest where each task has its own.
    private static string LevelOf(GapItem item)
    {
        string highest = item.RequiredLevel.GetValueOrDefault().ToString();
        bool isPerTask = item.LevelRule == LevelRule.PerTask;
        CompetencyLevel? lowest = isPerTask ? item.TaskLevels.MinBy(static level => level?.Value ?? double.MaxValue) : null;
        return lowest is CompetencyLevel from && from.Value < item.RequiredLevel?.Value ? $"{from} to {highest}" : highest;
    }

    public static string IdsOf(IEnumerable<WorkTask> tasks) => string.Join(", ", tasks.Select(static task => task.Id));

    public static string OutputsOf(IEnumerable<WorkTask> tasks) =>
        string.Join(", ", tasks.SelectMany(static task => task.Outputs).Select(NameOf));

    private static string NameOf(WorkOutput output) => output.Code is Codes.ItemCode code ? code.Text : output.Title;
}
