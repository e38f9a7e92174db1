namespace Competency.Model.Gaps;

// The figures over a set of compared concepts.
// Required: The weight of what the target needs.
// Covered: The part of it that the origin has at any level.
// Lacking: The part of it that the origin falls short of.
// Held: The weight of what the origin has.
// Unneeded: The part of it that goes beyond the target.
internal readonly record struct GapFigures(double Required, double Covered, double Lacking, double Held, double Unneeded)
{
    // Covered by required; null where nothing is required.
    public double? Coverage => Required > 0 ? Covered / Required : null;

    // Lacking by required; null where nothing is required.
    public double? Shortage => Required > 0 ? Lacking / Required : null;

    // Unneeded by held; null where nothing is held.
    public double? Redundancy => Held > 0 ? Unneeded / Held : null;

    // The totals with one more concept.
    public GapFigures Plus(in ConceptComparison comparison) => new(
        Required + comparison.ToWeight,
        Covered + (comparison.From is null ? 0 : comparison.ToWeight),
        Lacking + (comparison.ToWeight * comparison.Deficit),
        Held + comparison.FromWeight,
        Unneeded + (comparison.FromWeight * comparison.Excess));

    // The totals of these comparisons.
    public static GapFigures Of(ReadOnlySpan<ConceptComparison> comparisons)
    {
        GapFigures totals = default;
        foreach (ref readonly ConceptComparison comparison in comparisons)
        {
            totals = totals.Plus(comparison);
        }

        return totals;
    }
}
