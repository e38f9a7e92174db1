using Competency.Model.Sets;
using Competency.Model.Threading;

namespace Competency.Model.Profiles.Matching;

/// <summary>
/// Matches batches of profiles against an index of roles: any number of them in the memory of a few, on all processors, in
/// order. The one engine under every way of matching many profiles.
/// </summary>
internal sealed class BatchMatcher<TBatch> : IDisposable
    where TBatch : ProfileBatch
{
    private readonly OrderedWork<SetSearch, TBatch> _work;
    private readonly Func<TBatch> _makeBatch;
    private readonly Stack<TBatch> _free = new();

    /// <summary>A stream.</summary>
    /// <param name="index">The roles.</param>
    /// <param name="width">How many neighbors each profile gets, at most as many as there are roles.</param>
    /// <param name="measure">The measure, whose first set is the profile.</param>
    /// <param name="threads">How many threads match; 0 for one for each processor.</param>
    /// <param name="makeBatch">Makes an empty batch of that width.</param>
    /// <param name="finish">What is to be done with a batch after it was matched, by the thread that did.</param>
    public BatchMatcher(
        SetIndex index,
        int width,
        SetMeasure? measure,
        int threads,
        Func<TBatch> makeBatch,
        Action<TBatch>? finish = null)
    {
        _makeBatch = makeBatch;
        _work = new OrderedWork<SetSearch, TBatch>(threads, () => index.CreateSearch(width, measure), (search, batch) =>
        {
            search.Nearest(batch.Ends, batch.AllItems, batch.AllFound);
            finish?.Invoke(batch);
        });
    }

    /// <summary>Whether a batch has to be taken before another one is added.</summary>
    public bool IsFull => _work.IsFull;

    /// <summary>Whether every batch was taken.</summary>
    public bool IsEmpty => _work.IsEmpty;

    /// <summary>An empty batch to fill.</summary>
    public TBatch Rent() => _free.TryPop(out TBatch? free) ? free : _makeBatch();

    /// <summary>Adds a batch; nobody else may use it until it was taken.</summary>
    public void Add(TBatch batch) => _work.Add(batch);

    /// <summary>The next batch in order, matched.</summary>
    public Task<TBatch> Take() => _work.Take();

    /// <summary>Gives a batch back after use.</summary>
    public void Return(TBatch batch)
    {
        batch.Clear();
        _free.Push(batch);
    }

    /// <inheritdoc/>
    public void Dispose() => _work.Dispose();
}
