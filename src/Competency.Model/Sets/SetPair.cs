using System.Collections.Immutable;

namespace Competency.Model.Sets;

/// <summary>Two sets of an index and their similarity.</summary>
/// <param name="A">The number of the first set: the first of the measure.</param>
/// <param name="B">The number of the second set.</param>
/// <param name="Shared">The number of shared items; in weighted sets of those with a weight above 0 in both.</param>
/// <param name="Score">The score, 0 to 1.</param>
public readonly record struct SetPair(int A, int B, int Shared, double Score)
{
    // What was found for each set, as pairs: each once if the measure is symmetric, else in both directions.
    internal static ImmutableArray<SetPair> Listed(SetNeighbor[][] found, bool isSymmetric)
    {
        ImmutableArray<SetPair>.Builder pairs = ImmutableArray.CreateBuilder<SetPair>();
        for (int set = 0; set < found.Length; set++)
        {
            foreach (SetNeighbor other in found[set])
            {
                if (isSymmetric ? other.Set > set : other.Set != set)
                {
                    pairs.Add(new SetPair(set, other.Set, other.Shared, other.Score));
                }
            }
        }

        return pairs.DrainToImmutable();
    }
}
