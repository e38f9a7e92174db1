namespace Competency.Model;

/// <summary>How far two sets of concepts overlap: all that a measure of similarity sees.</summary>
/// <param name="Shared">How many concepts both have; at most the smaller size.</param>
/// <param name="SizeA">How many the first has.</param>
/// <param name="SizeB">How many the second has.</param>
public readonly record struct SetOverlap(int Shared, int SizeA, int SizeB)
{
    /// <summary>How many only the first has.</summary>
    public int OnlyA => SizeA - Shared;

    /// <summary>How many only the second has.</summary>
    public int OnlyB => SizeB - Shared;
}
