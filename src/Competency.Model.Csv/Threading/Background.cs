namespace Competency.Model.Csv.Threading;

// Work that goes on beside the caller where the platform has threads; a browser has one, which must not wait.
internal static class Background
{
    private static readonly bool IsPossible =
        Environment.ProcessorCount > 1 && !OperatingSystem.IsBrowser() && !OperatingSystem.IsWasi();

    // Begins work that goes on beside the caller; it is done at once where nothing can be done beside.
    // work: The work.
    // after: What must be done before.
    public static Task Start(Action work, Task after)
    {
        if (IsPossible)
        {
            return after.IsCompletedSuccessfully
                ? Task.Run(work)
                : after.ContinueWith(Go, CancellationToken.None, TaskContinuationOptions.None, TaskScheduler.Default);
        }

        work();
        return Task.CompletedTask;

        void Go(Task before)
        {
            before.GetAwaiter().GetResult(); // what went wrong before is not lost
            work();
        }
    }

    // Begins work beside the caller that nothing must be done before.
    public static Task<T> Start<T>(Func<T> work) => IsPossible ? Task.Run(work) : Task.FromResult(work());
}
