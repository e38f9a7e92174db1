using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Threading;

namespace Competency.Model.Sets.Kernels.Counting;

// Makes searches with the widest vectors of the machine, and runs them over many queries on several threads.
internal static class SetSearchFactory
{
    // Where several queries go through a tile together, its lists are still near for the next one.
    private const int QueriesPerBatch = 256;
    private const int NeighborsPerBatch = 1 << 15;

    // What a thread takes at a time, if a batch is not more.
    private const int QueriesPerTurn = 64;

    // A search by the formula.
    public static ISetSearch Create<TFormula>(InvertedIndex index, TFormula formula)
        where TFormula : struct, IOverlapFormula =>
        Vector512Kernel.IsSupported ? new CountingSearch<TFormula, Vector512Kernel>(index, formula)
        : Vector256Kernel.IsSupported ? new CountingSearch<TFormula, Vector256Kernel>(index, formula)
        : Vector128Kernel.IsSupported ? new CountingSearch<TFormula, Vector128Kernel>(index, formula)
        : new CountingSearch<TFormula, ScalarKernel>(index, formula);

    // The nearest of every set of the index, itself included.
    public static NeighborTable NearestOfAll(
        InvertedIndex index, Func<ISetSearch> search, int count, int threads, CancellationToken cancellationToken)
    {
        NeighborTable table = new(index.Count, count);
        Turns(index, search, index.Count, BatchSize(index, count), threads, (worker, first, last) =>
        {
            SetNeighbor[] found = worker.Answers(count);
            for (int next = first; next < last; next += worker.Queries.Count)
            {
                worker.Queries.Clear();
                for (int place = next; place < Math.Min(last, next + worker.Queries.Capacity); place++)
                {
                    worker.Queries.AddPlace(place);
                }

                worker.Search.Nearest(worker.Queries, count, found);
                for (int query = 0; query < worker.Queries.Count; query++)
                {
                    found.AsSpan(query * count, count).CopyTo(table.Row(index.SetAt(next + query)));
                }
            }
        }, cancellationToken);
        return table;
    }

    // The nearest of queries that stand in compressed rows.
    public static NeighborTable NearestOf(
        InvertedIndex index,
        Func<ISetSearch> search,
        int[] starts,
        int[] items,
        int count,
        int threads,
        CancellationToken cancellationToken)
    {
        NeighborTable table = new(starts.Length - 1, count);
        Turns(index, search, starts.Length - 1, BatchSize(index, count), threads, (worker, first, last) =>
        {
            for (int next = first; next < last; next += worker.Queries.Count)
            {
                worker.Queries.Clear();
                for (int query = next; query < Math.Min(last, next + worker.Queries.Capacity); query++)
                {
                    worker.Queries.AddSet(items.AsSpan(starts[query]..starts[query + 1]));
                }

                worker.Search.Nearest(worker.Queries, count, table.Rows(next, worker.Queries.Count));
            }
        }, cancellationToken);
        return table;
    }

    // All sets that score at least the threshold against each set, by number; a list for each.
    public static SetNeighbor[][] AtLeast(
        InvertedIndex index, Func<ISetSearch> search, double minScore, int threads, CancellationToken cancellationToken)
    {
        SetNeighbor[][] found = new SetNeighbor[index.Count][];
        Turns(index, search, index.Count, 1, threads, (worker, first, last) =>
        {
            for (int place = first; place < last; place++)
            {
                worker.Queries.Clear();
                worker.Queries.AddPlace(place);
                worker.Found.Clear();
                worker.Search.AtLeast(worker.Queries, 0, minScore, worker.Found);
                worker.Found.Sort(static (left, right) => left.Set.CompareTo(right.Set));
                found[index.SetAt(place)] = [.. worker.Found];
            }
        }, cancellationToken);
        return found;
    }

    // How many queries go through the index together.
    public static int BatchSize(InvertedIndex index, int count) =>
        index.Tiles.Length == 1 ? 1 : Math.Clamp(NeighborsPerBatch / Math.Max(1, count), 1, QueriesPerBatch);

    private static void Turns(
        InvertedIndex index,
        Func<ISetSearch> search,
        int queries,
        int batch,
        int threads,
        Action<Worker, int, int> work,
        CancellationToken cancellationToken)
    {
        int share = (queries + Processors.Count(threads) - 1) / Processors.Count(threads);
        int turn = Math.Clamp(share, 1, Math.Max(QueriesPerTurn, batch));
        Processors.Run(
            (queries + turn - 1) / turn,
            threads,
            () => new Worker(search(), new QueryBatch(index, batch)),
            (worker, number) => work(worker, number * turn, Math.Min(queries, (number + 1) * turn)),
            cancellationToken);
    }

    private sealed class Worker(ISetSearch search, QueryBatch queries)
    {
        private SetNeighbor[] _answers = [];

        public ISetSearch Search => search;

        public QueryBatch Queries => queries;

        public List<SetNeighbor> Found { get; } = [];

        public SetNeighbor[] Answers(int count) =>
            _answers.Length == 0 ? _answers = new SetNeighbor[queries.Capacity * count] : _answers;
    }
}
