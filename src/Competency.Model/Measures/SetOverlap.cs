namespace Competency.Model;

/// <summary>The overlap of two sets of competencies: the size of each set and the number of shared competencies.</summary>
/// <param name="Shared">The number of competencies in both sets; at most the smaller size.</param>
/// <param name="SizeA">The number of competencies in the first set.</param>
/// <param name="SizeB">The number of competencies in the second set.</param>
public readonly record struct SetOverlap(int Shared, int SizeA, int SizeB)
{
    /// <summary>The number of competencies in the first set only.</summary>
    public int OnlyA => SizeA - Shared;

    /// <summary>The number of competencies in the second set only.</summary>
    public int OnlyB => SizeB - Shared;
}
