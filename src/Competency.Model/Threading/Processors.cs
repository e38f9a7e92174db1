namespace Competency.Model.Threading;

// Spreads independent work over the processors, where there are several and the platform lets them be used.
internal static class Processors
{
    private const int FewestForParallel = 16;

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
            Parallel.For(0, count, new ParallelOptions { CancellationToken = cancellationToken }, work);
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
            Parallel.For(0, count, options, makeWorker, (index, _, worker) => Done(work, worker, index), static _ => { });
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

    private static TWorker Done<TWorker>(Action<TWorker, int> work, TWorker worker, int index)
    {
        work(worker, index);
        return worker;
    }
}
