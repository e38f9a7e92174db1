namespace Competency.Model.Reports.Charts;

// A bar with what it is about above, and its numbers in words below.
internal sealed record BarRow(string Label, IReadOnlyList<BarPart> Parts, string Note, bool IsBold = false);
