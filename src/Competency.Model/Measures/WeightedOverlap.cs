namespace Competency.Model;

/// <summary>How far two weighted sets of concepts overlap: all that a <see cref="SetMeasure"/> sees. Weights of 1 make it counts.</summary>
public readonly record struct WeightedOverlap
{
    /// <summary>How many concepts each set has and how many both have, whatever they weigh.</summary>
    public required SetOverlap Sets { get; init; }

    /// <summary>Σmin(w_a, w_b): the weight that both have.</summary>
    public double Minimum { get; init; }

    /// <summary>Σw_a·w_b over what both have.</summary>
    public double Product { get; init; }

    /// <summary>What the first gives to the concepts that both have: Σw_a over A∩B.</summary>
    public double SharedA { get; init; }

    /// <summary>What the second gives to the concepts that both have: Σw_b over A∩B.</summary>
    public double SharedB { get; init; }

    /// <summary>Σw_a over all of the first.</summary>
    public double TotalA { get; init; }

    /// <summary>Σw_b over all of the second.</summary>
    public double TotalB { get; init; }

    /// <summary>Σw_a² over all of the first.</summary>
    public double SquaresA { get; init; }

    /// <summary>Σw_b² over all of the second.</summary>
    public double SquaresB { get; init; }

    /// <summary>
    /// How far the first falls short of the second: Σw_b·d, where d is 1 for what it lacks and 1 − ℓ_a/ℓ_b for what it has at
    /// too low a level of one scale.
    /// </summary>
    public double Lacking { get; init; }

    /// <summary>How far the second falls short of the first: Σw_a·d the other way round.</summary>
    public double Exceeding { get; init; }

    /// <summary>The overlap of sets in which every concept weighs 1 and levels do not matter.</summary>
    public static WeightedOverlap Of(SetOverlap sets) => new()
    {
        Sets = sets,
        Minimum = sets.Shared,
        Product = sets.Shared,
        SharedA = sets.Shared,
        SharedB = sets.Shared,
        TotalA = sets.SizeA,
        TotalB = sets.SizeB,
        SquaresA = sets.SizeA,
        SquaresB = sets.SizeB,
        Lacking = sets.OnlyB,
        Exceeding = sets.OnlyA,
    };
}
