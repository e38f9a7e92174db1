namespace Competency.Model;

/// <summary>Says in a sentence what a gap item means.</summary>
internal static class GapSentence
{
    public static string Of(GapItem item)
    {
        CompetencyElement named = item.Outcome == GapOutcome.Surplus ? item.FromElements[0] : item.ToElements[0];
        return $"{named}: {Finding(item)}";
    }

    private static string Finding(GapItem item) => item.Outcome switch
    {
        GapOutcome.Missing => $"missing, {Need(item)}",
        GapOutcome.PartlyMet => $"partly met by {item.PartlyMetBy[0]}, {Need(item)}",
        GapOutcome.BelowLevel => $"below level, held at {item.HeldLevel}, {Need(item)}",
        GapOutcome.Met => $"met, {Need(item)}{(item.HasDifferentScales ? " (levels on different scales are not compared)" : "")}",
        _ => "surplus, not needed",
    };

    private static string Need(GapItem item)
    {
        string tasks = item.Tasks.IsEmpty ? "the whole role" : string.Join(", ", item.Tasks.Select(static task => task.Id));
        string level = item.RequiredLevel is CompetencyLevel required ? $" at level {required}" : "";
        string outputs = string.Join(", ", item.Tasks.SelectMany(static task => task.Outputs).Select(NameOf));
        return $"needed by {tasks}{level}{(outputs.Length > 0 ? " for " + outputs : "")}";
    }

    private static string NameOf(WorkOutput output) => output.Code is Codes.StatementCode code ? code.Text : output.Title;
}
