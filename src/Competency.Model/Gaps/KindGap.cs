namespace Competency.Model;

/// <summary>The part of a gap that is about one kind of competency: knowledge, skills, attitudes apart.</summary>
/// <remarks>The target needs <c>Missing + PartlyMet + BelowLevel + Met</c> competencies of the kind; the origin has <c>BelowLevel + Met + Surplus</c>.</remarks>
public sealed record KindGap
{
    internal KindGap()
    {
    }

    /// <summary>The kind.</summary>
    public required ElementKind Kind { get; init; }

    /// <summary>How much of what the target needs of this kind the origin has, 0 to 1; 1 if it needs none.</summary>
    public required double Coverage { get; init; }

    /// <summary>How far the origin falls short of what the target needs of this kind, 0 to 1; 0 if it needs none.</summary>
    public required double Shortage { get; init; }

    /// <summary>How much of what the origin has of this kind goes beyond the target, 0 to 1; 0 if it has none.</summary>
    public required double Redundancy { get; init; }

    /// <summary>How much all of this kind count that the target needs.</summary>
    public double Weight { get; init; }

    /// <summary>What the kind adds to the shortage of the whole: those of all kinds sum to it.</summary>
    public double Contribution { get; init; }

    /// <summary>How many the target needs.</summary>
    public int Required => Missing + PartlyMet + BelowLevel + Met;

    /// <summary>How many the origin lacks.</summary>
    public required int Missing { get; init; }

    /// <summary>How many the origin lacks, with something that counts towards them.</summary>
    public int PartlyMet { get; init; }

    /// <summary>How many the origin has at too low a level.</summary>
    public required int BelowLevel { get; init; }

    /// <summary>How many are met.</summary>
    public required int Met { get; init; }

    /// <summary>How many the origin has and the target does not need.</summary>
    public required int Surplus { get; init; }
}
