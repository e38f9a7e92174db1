using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Threading;

namespace Competency.Model.Sets.Kernels.Ratings;

// Makes searches with the widest vectors of the machine, and runs them over many queries on several threads.
internal static class RatingSearchFactory
{
    // What a thread takes at a time; these queries go over a part of the rows together.
    private const int QueriesPerTurn = RatingQueries.MaxCapacity;

    // A search by the formula.
    public static IRatingSearch Create<TFormula>(RatingRows rows, TFormula formula)
        where TFormula : struct, IOverlapFormula =>
        Vector512Lanes.IsSupported ? new RatingSearch<TFormula, Vector512Lanes, Vector512<float>>(rows, formula)
        : Vector256Lanes.IsSupported ? new RatingSearch<TFormula, Vector256Lanes, Vector256<float>>(rows, formula)
        : Vector128Lanes.IsSupported ? new RatingSearch<TFormula, Vector128Lanes, Vector128<float>>(rows, formula)
        : new RatingSearch<TFormula, ScalarLane, float>(rows, formula);

    // The nearest rows of many queries, as many as the table is wide.
    // rows: The rows.
    // search: Makes a search.
    // add: Adds the query of a number.
    // table: Takes the answers, one for each query.
    // threads: How many threads at most; 0 for one for each processor.
    // cancellationToken: Checked before each turn.
    public static void Nearest(
        RatingRows rows,
        Func<IRatingSearch> search,
        Action<RatingQueries, int> add,
        NeighborTable table,
        int threads,
        CancellationToken cancellationToken) =>
        Processors.Run(
            (table.QueryCount + QueriesPerTurn - 1) / QueriesPerTurn,
            threads,
            () => (Search: search(), Queries: new RatingQueries(rows.Form, Math.Min(QueriesPerTurn, table.QueryCount))),
            (worker, turn) =>
            {
                int first = turn * QueriesPerTurn;
                worker.Queries.Clear();
                for (int query = first; query < Math.Min(table.QueryCount, first + QueriesPerTurn); query++)
                {
                    add(worker.Queries, query);
                }

                worker.Search.Nearest(worker.Queries, table.Width, table.Rows(first, worker.Queries.Count));
            },
            cancellationToken);
}
