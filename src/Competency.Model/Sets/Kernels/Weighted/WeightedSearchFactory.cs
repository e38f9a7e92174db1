using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Threading;

namespace Competency.Model.Sets.Kernels.Weighted;

// Makes searches with the widest vectors of the machine, and runs them over many queries on several threads.
internal static class WeightedSearchFactory
{
    // What a thread takes at a time.
    private const int QueriesPerTurn = 64;

    // A search by the formula.
    public static IWeightedSearch Create<TFormula>(WeightedSets sets, WeightedNorms norms, TFormula formula)
        where TFormula : struct, IOverlapFormula =>
        Vector512Lanes.IsSupported ? new WeightedSearch<TFormula, Vector512Lanes, Vector512<float>>(sets, norms, formula)
        : Vector256Lanes.IsSupported ? new WeightedSearch<TFormula, Vector256Lanes, Vector256<float>>(sets, norms, formula)
        : Vector128Lanes.IsSupported ? new WeightedSearch<TFormula, Vector128Lanes, Vector128<float>>(sets, norms, formula)
        : new WeightedSearch<TFormula, ScalarLane, float>(sets, norms, formula);

    // The nearest of every set, itself included, as many as the table is wide.
    public static void NearestOfAll(
        WeightedSets sets, Func<IWeightedSearch> search, NeighborTable table, int threads, CancellationToken cancellationToken) => Run(
        sets.Count,
        search,
        threads,
        (worker, set) => worker.Nearest(sets.Ranks(set), sets.Weights(set), table.Row(set)),
        cancellationToken);

    // The nearest of queries that stand in compressed rows of ranks, as many as the table is wide.
    public static void NearestOf(
        int[] starts,
        int[] ranks,
        double[] weights,
        Func<IWeightedSearch> search,
        NeighborTable table,
        int threads,
        CancellationToken cancellationToken) =>
        Run(table.QueryCount, search, threads, (worker, query) =>
        {
            Range row = starts[query]..starts[query + 1];
            worker.Nearest(ranks.AsSpan(row), weights.AsSpan(row), table.Row(query));
        }, cancellationToken);

    // All sets that score at least the threshold against each set, by number; a list for each.
    public static SetNeighbor[][] AtLeast(
        WeightedSets sets, Func<IWeightedSearch> search, double minScore, int threads, CancellationToken cancellationToken)
    {
        SetNeighbor[][] found = new SetNeighbor[sets.Count][];
        Run(sets.Count, search, threads, (worker, set) =>
        {
            List<SetNeighbor> list = [];
            worker.AtLeast(sets.Ranks(set), sets.Weights(set), minScore, list);
            found[set] = [.. list];
        }, cancellationToken);
        return found;
    }

    private static void Run(
        int count,
        Func<IWeightedSearch> search,
        int threads,
        Action<IWeightedSearch, int> work,
        CancellationToken cancellationToken) =>
        Processors.Run(
            (count + QueriesPerTurn - 1) / QueriesPerTurn,
            threads,
            search,
            (worker, turn) =>
            {
                for (int query = turn * QueriesPerTurn; query < Math.Min(count, (turn + 1) * QueriesPerTurn); query++)
                {
                    work(worker, query);
                }
            },
            cancellationToken);
}
