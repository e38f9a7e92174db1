using System.Threading.Channels;

namespace Competency.Model.Threading;

// Work on batches that come one after another: done by several workers at a time, handed out in the order in which the batches
// came, and never more of them in flight than there is room for.
// One thread adds and takes. With one worker, or where the platform has one thread, it does the work itself.
// TWorker: Working memory, used by one thread at a time.
// TBatch: What is worked on.
internal sealed class OrderedWork<TWorker, TBatch> : IDisposable
{
    // While each worker has one batch, another one waits for it and a third one for the consumer.
    private const int BatchesPerWorker = 3;

    private readonly Queue<Task<TBatch>> _pending = new();
    private readonly Channel<(TBatch Batch, TaskCompletionSource<TBatch> Done)>? _waiting;
    private readonly Action<TWorker, TBatch> _work;
    private readonly TWorker? _own;
    private readonly int _room;
    private volatile bool _isAbandoned;

    // Starts the workers.
    // threads: How many; 0 for one for each processor.
    // makeWorker: Makes the working memory of one.
    // work: Does the work; what it leaves in the batch must not depend on the worker.
    public OrderedWork(int threads, Func<TWorker> makeWorker, Action<TWorker, TBatch> work)
    {
        _work = work;
        int workers = Processors.IsParallel ? Processors.Count(threads) : 1;
        if (workers == 1)
        {
            (_own, _room) = (makeWorker(), 1);
            return;
        }

        _room = workers * BatchesPerWorker;

        // Made here and not by the workers: a failure belongs to the caller, who would wait for ever for what no worker does.
        TWorker[] made = new TWorker[workers];
        for (int worker = 0; worker < workers; worker++)
        {
            made[worker] = makeWorker();
        }

        _waiting = Channel.CreateUnbounded<(TBatch, TaskCompletionSource<TBatch>)>(new UnboundedChannelOptions { SingleWriter = true });
        foreach (TWorker worker in made)
        {
            _ = Task.Run(() => WorkOff(worker));
        }
    }

    // Whether no batch can be added before one is taken.
    public bool IsFull => _pending.Count >= _room;

    // Whether every batch was taken.
    public bool IsEmpty => _pending.Count == 0;

    // How many batches there can be at a time, one that is being filled and one that is being used among them.
    public int BatchCount => _room + 2;

    // Adds a batch, to be worked on when its turn comes.
    public void Add(TBatch batch)
    {
        if (_waiting is null)
        {
            _work(_own!, batch);
            _pending.Enqueue(Task.FromResult(batch));
            return;
        }

        TaskCompletionSource<TBatch> done = new(TaskCreationOptions.RunContinuationsAsynchronously);
        _pending.Enqueue(done.Task);
        _waiting.Writer.TryWrite((batch, done));
    }

    // The batch that was added first and not yet taken, once the work on it is done; fails as the work did.
    public Task<TBatch> Take() => _pending.Dequeue();

    // Ends the workers; what they have not begun is left.
    public void Dispose()
    {
        _isAbandoned = true;
        _waiting?.Writer.TryComplete();
    }

    private async Task WorkOff(TWorker worker)
    {
        await foreach ((TBatch batch, TaskCompletionSource<TBatch> done) in _waiting!.Reader.ReadAllAsync().ConfigureAwait(false))
        {
            if (_isAbandoned)
            {
                done.SetCanceled();
                continue;
            }

            try
            {
                _work(worker, batch);
                done.SetResult(batch);
            }
#pragma warning disable CA1031 // Whatever went wrong belongs to whoever takes the batch.
            catch (Exception exception)
#pragma warning restore CA1031
            {
                done.SetException(exception);
            }
        }
    }
}
