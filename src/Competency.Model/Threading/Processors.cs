namespace Competency.Model.Threading;

/// <summary>Spreads independent work over the processors, where there are several and the platform lets them be used.</summary>
internal static class Processors
{
    private const int FewestForParallel = 16;

    /// <summary>Whether work can be done beside the caller; a browser has one thread that must not wait.</summary>
    public static bool AreSeveral { get; } = Environment.ProcessorCount > 1 && !OperatingSystem.IsBrowser() && !OperatingSystem.IsWasi();

    /// <summary>Begins work that goes on beside the caller; it is done at once where nothing can be done beside.</summary>
    /// <param name="work">The work.</param>
    /// <param name="after">What must be done before.</param>
    public static Task Start(Action work, Task after)
    {
        if (AreSeveral)
        {
            return after.IsCompleted ? Task.Run(work) : after.ContinueWith(_ => work(), CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        work();
        return Task.CompletedTask;
    }

    /// <summary>Does the work for every index from 0; which thread does which, and when, is open.</summary>
    public static void Run(int count, Action<int> work)
    {
        if (AreSeveral && count >= FewestForParallel)
        {
            Parallel.For(0, count, work);
            return;
        }

        for (int index = 0; index < count; index++)
        {
            work(index);
        }
    }
}
