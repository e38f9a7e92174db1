namespace Competency.Model.Gaps;

/// <summary>The figures over a set of compared concepts.</summary>
/// <param name="Required">The weight of what the target needs.</param>
/// <param name="Covered">The part of it that the origin has at any level.</param>
/// <param name="Lacking">The part of it that the origin falls short of.</param>
/// <param name="Held">The weight of what the origin has.</param>
/// <param name="Unneeded">The part of it that goes beyond the target.</param>
internal readonly record struct GapFigures(double Required, double Covered, double Lacking, double Held, double Unneeded)
{
    /// <summary>Covered by required; 1 where nothing is required.</summary>
    public double Coverage => Required > 0 ? Covered / Required : 1;

    /// <summary>Lacking by required; 0 where nothing is required.</summary>
    public double Shortage => Required > 0 ? Lacking / Required : 0;

    /// <summary>Unneeded by held; 0 where nothing is held.</summary>
    public double Redundancy => Held > 0 ? Unneeded / Held : 0;

    /// <summary>The totals with one more concept.</summary>
    public GapFigures Plus(in ConceptComparison comparison) => new(
        Required + comparison.ToWeight,
        Covered + (comparison.From is null ? 0 : comparison.ToWeight),
        Lacking + (comparison.ToWeight * comparison.Deficit),
        Held + comparison.FromWeight,
        Unneeded + (comparison.FromWeight * comparison.Excess));

    /// <summary>The totals of these comparisons.</summary>
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
