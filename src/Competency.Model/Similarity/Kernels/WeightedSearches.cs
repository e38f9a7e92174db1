using Competency.Model.Threading;

namespace Competency.Model.Similarity.Kernels;

/// <summary>Runs weighted searches over many queries on several threads.</summary>
internal static class WeightedSearches
{
    // What a thread takes at a time.
    private const int SetsPerTurn = 64;

    /// <summary>The nearest of every set, itself included, as many as the table is wide.</summary>
    public static void NearestOfAll<TScore>(WeightedSets sets, double[] norms, NeighbourTable table, int threads)
        where TScore : struct, IWeightedScore =>
        Processors.Run(
            (sets.Count + SetsPerTurn - 1) / SetsPerTurn,
            threads,
            () => new WeightedSearch<TScore>(sets, norms),
            (search, turn) =>
            {
                for (int set = turn * SetsPerTurn; set < Math.Min(sets.Count, (turn + 1) * SetsPerTurn); set++)
                {
                    search.Nearest(sets.Items(set), sets.Weights(set), table.Row(set));
                }
            });
}
