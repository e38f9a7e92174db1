using System.Collections.Concurrent;

namespace Competency.Model.Threading;

// Spreads independent work over the processors, where there are several and the platform lets them be used.
internal static class Processors
{
    private const int FewestForParallel = 16;

    // How many indices for each processor are worked on before threads of the pool are given back. A loop keeps them to itself, so that
    // whoever wants to cancel it, on a thread of the pool as well, would have to wait.
    private const int CancelableBatch = 32;

    // Whether work can be done beside the caller; a browser has one thread that must not wait.
    public static bool IsParallel { get; } = Environment.ProcessorCount > 1 && !OperatingSystem.IsBrowser() && !OperatingSystem.IsWasi();

    // More than these of each processor only wait for one another, and take memory.
    private const int MostPerProcessor = 16;

    // How many threads are meant: 0 is one for each processor.
    public static int Count(int threads) =>
        threads == 0 ? Environment.ProcessorCount : Math.Min(threads, MostPerProcessor * Environment.ProcessorCount);

    // Does the work for every index from 0; which thread does which, and when, is open.
    // cancellationToken: Checked before each index.
    public static void Run(int count, Action<int> work, CancellationToken cancellationToken = default)
    {
        if (IsParallel && count >= FewestForParallel)
        {
            foreach ((int first, int end) in Batches(count, cancellationToken))
            {
                Parallel.For(first, end, new ParallelOptions { CancellationToken = cancellationToken }, work);
            }

            return;
        }

        for (int index = 0; index < count; index++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            work(index);
        }
    }

    // Does the work for every index from 0 with workers that hold working memory, each used by one thread at a time.
    // count: How many indices there are.
    // threads: How many threads at most; 0 for one for each processor.
    // makeWorker: Makes a worker.
    // work: Does the work for an index; what it leaves behind must not depend on the worker.
    // cancellationToken: Checked before each index.
    public static void Run<TWorker>(
        int count,
        int threads,
        Func<TWorker> makeWorker,
        Action<TWorker, int> work,
        CancellationToken cancellationToken = default)
    {
        int most = Math.Min(count, Count(threads));
        if (IsParallel && most > 1)
        {
            ParallelOptions options = new() { MaxDegreeOfParallelism = most, CancellationToken = cancellationToken };
            ConcurrentBag<TWorker> idle = [];
            foreach ((int first, int end) in Batches(count, cancellationToken))
            {
                Parallel.For(
                    first,
                    end,
                    options,
                    () => idle.TryTake(out TWorker? worker) ? worker : makeWorker(),
                    (index, _, worker) => Done(work, worker, index),
                    idle.Add);
            }

            return;
        }

        if (count > 0)
        {
            TWorker worker = makeWorker();
            for (int index = 0; index < count; index++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                work(worker, index);
            }
        }
    }

    // All indices at once if nobody can cancel.
    private static IEnumerable<(int First, int End)> Batches(int count, CancellationToken cancellationToken)
    {
        int batch = cancellationToken.CanBeCanceled ? CancelableBatch * Environment.ProcessorCount : count;
        for (int first = 0; first < count; first += batch)
        {
            yield return (first, Math.Min(count, first + batch));
        }
    }

    private static TWorker Done<TWorker>(Action<TWorker, int> work, TWorker worker, int index)
    {
        work(worker, index);
        return worker;
    }
}
