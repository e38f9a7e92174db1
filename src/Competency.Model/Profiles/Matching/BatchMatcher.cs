using Competency.Model.Threading;

namespace Competency.Model.Profiles.Matching;

// Matches batches of profiles that are objects against roles: any number of them in the memory of a few, on
// all processors, in order. Rows of tables go through ProfileChunkMatcher, which also reads them on all processors.
internal sealed class BatchMatcher<TBatch> : IDisposable
    where TBatch : ProfileBatch
{
    private readonly OrderedWork<IProfileSearch, TBatch> _work;
    private readonly Func<TBatch> _makeBatch;
    private readonly Stack<TBatch> _free = new();

    // Starts the threads.
    // createSearch: Makes the search of a thread.
    // threads: How many threads match; 0 for one for each processor.
    // makeBatch: Makes an empty batch of the width of the search.
    // finish: What is to be done with a batch after it was matched, by the thread that did.
    public BatchMatcher(Func<IProfileSearch> createSearch, int threads, Func<TBatch> makeBatch, Action<TBatch>? finish = null)
    {
        _makeBatch = makeBatch;
        _work = new OrderedWork<IProfileSearch, TBatch>(threads, createSearch, (search, batch) =>
        {
            search.Nearest(batch.Ends, batch.AllItems, batch.AllLevels, batch.AllFound);
            finish?.Invoke(batch);
        });
    }

    // Whether a batch has to be taken before another one is added.
    public bool IsFull => _work.IsFull;

    // Whether every batch was taken.
    public bool IsEmpty => _work.IsEmpty;

    // An empty batch to fill.
    public TBatch Rent() => _free.TryPop(out TBatch? free) ? free : _makeBatch();

    // Adds a batch; nobody else may use it until it was taken.
    public void Add(TBatch batch) => _work.Add(batch);

    // The next batch in order, matched.
    public Task<TBatch> Take() => _work.Take();

    // Gives a batch back after use.
    public void Return(TBatch batch)
    {
        batch.Clear();
        _free.Push(batch);
    }

    public void Dispose() => _work.Dispose();
}
