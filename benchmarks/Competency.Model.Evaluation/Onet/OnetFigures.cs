namespace Competency.Model.Evaluation.Onet;

/// <summary>How well one method finds the occupations that O*NET calls related: means over occupations.</summary>
internal sealed record OnetFigures
{
    /// <summary>Mean average precision over the full ranking; relevant are the ten primary ones, of them those that have ratings.</summary>
    public double? Map { get; init; }

    /// <summary>The same, with primary ones without ratings counted as missed.</summary>
    public double? MapUncut { get; init; }

    /// <summary>The share of the ten nearest in the same SOC minor group.</summary>
    public double? SameMinorGroup { get; init; }

    /// <summary>The share of the five nearest that are among the twenty related ones of any tier.</summary>
    public double? PrecisionAt5 { get; init; }

    /// <summary>Discounted gain of the twenty nearest, 3, 2 and 1 for the three tiers.</summary>
    public double? NdcgAt20 { get; init; }
}
