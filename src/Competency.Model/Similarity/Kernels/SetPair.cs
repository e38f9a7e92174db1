namespace Competency.Model.Similarity.Kernels;

/// <summary>Two sets of an index that resemble each other.</summary>
/// <param name="A">The number of the first, which is the first set of the measure.</param>
/// <param name="B">The number of the second.</param>
/// <param name="Shared">How many items both have.</param>
/// <param name="Score">The similarity, 0 to 1.</param>
public readonly record struct SetPair(int A, int B, int Shared, double Score);
