using System.Runtime.Intrinsics;
using Competency.Model.Similarity.Kernels.Lanes;
using Competency.Model.Threading;

namespace Competency.Model.Similarity.Kernels.Weighted;

/// <summary>Makes searches with the widest vectors of the machine, and runs them over many queries on several threads.</summary>
internal static class WeightedSearches
{
    // What a thread takes at a time.
    private const int SetsPerTurn = 64;

    /// <summary>A search by the measure.</summary>
    public static IWeightedSearch Create<TScore>(WeightedSets sets, WeightedNorms norms, TScore measure)
        where TScore : struct, IWeightedScore =>
        FloatLanes512.IsSupported ? new WeightedSearch<TScore, FloatLanes512, Vector512<float>>(sets, norms, measure)
        : FloatLanes256.IsSupported ? new WeightedSearch<TScore, FloatLanes256, Vector256<float>>(sets, norms, measure)
        : FloatLanes128.IsSupported ? new WeightedSearch<TScore, FloatLanes128, Vector128<float>>(sets, norms, measure)
        : new WeightedSearch<TScore, FloatLanes32, float>(sets, norms, measure);

    /// <summary>The nearest of every set, itself included, as many as the table is wide.</summary>
    public static void NearestOfAll(WeightedSets sets, Func<IWeightedSearch> search, NeighbourTable table, int threads) =>
        Processors.Run(
            (sets.Count + SetsPerTurn - 1) / SetsPerTurn,
            threads,
            search,
            (worker, turn) =>
            {
                for (int set = turn * SetsPerTurn; set < Math.Min(sets.Count, (turn + 1) * SetsPerTurn); set++)
                {
                    worker.Nearest(sets.Items(set), sets.Weights(set), table.Row(set));
                }
            });
}
