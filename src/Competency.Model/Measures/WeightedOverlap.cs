namespace Competency.Model;

/// <summary>
/// The overlap of two weighted sets A and B of competencies: the only input of a <see cref="SetMeasure"/>. With weights of 1
/// all sums are counts.
/// </summary>
public readonly record struct WeightedOverlap
{
    /// <summary>The numbers of competencies, whatever their weights.</summary>
    public required SetOverlap Sets { get; init; }

    /// <summary>The weight that both sets share: Σmin(w_a, w_b).</summary>
    public double Minimum { get; init; }

    /// <summary>Σw_a·w_b over the shared competencies.</summary>
    public double Product { get; init; }

    /// <summary>The weight of the shared competencies in the first set: Σw_a over A∩B.</summary>
    public double SharedA { get; init; }

    /// <summary>The weight of the shared competencies in the second set: Σw_b over A∩B.</summary>
    public double SharedB { get; init; }

    /// <summary>The weight of the first set: Σw_a.</summary>
    public double TotalA { get; init; }

    /// <summary>The weight of the second set: Σw_b.</summary>
    public double TotalB { get; init; }

    /// <summary>Σw_a² over the first set.</summary>
    public double SquaresA { get; init; }

    /// <summary>Σw_b² over the second set.</summary>
    public double SquaresB { get; init; }

    /// <summary>
    /// The shortfall of the first set against the second: Σw_b·d, with d = 1 for a competency that the first lacks, and
    /// 1 − ℓ_a/ℓ_b for one at too low a level of the same scale.
    /// </summary>
    public double Lacking { get; init; }

    /// <summary>The shortfall of the second set against the first: Σw_a·d with the sets exchanged.</summary>
    public double Exceeding { get; init; }

    /// <summary>The overlap of two sets in which every competency weighs 1, without levels.</summary>
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
