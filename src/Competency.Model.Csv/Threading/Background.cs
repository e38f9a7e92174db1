namespace Competency.Model.Csv.Threading;

/// <summary>Work that goes on beside the caller where the platform has threads; a browser has one, which must not wait.</summary>
internal static class Background
{
    private static readonly bool IsPossible =
        Environment.ProcessorCount > 1 && !OperatingSystem.IsBrowser() && !OperatingSystem.IsWasi();

    /// <summary>Begins work that goes on beside the caller; it is done at once where nothing can be done beside.</summary>
    /// <param name="work">The work.</param>
    /// <param name="after">What must be done before.</param>
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

    /// <summary>Begins work beside the caller that nothing must be done before.</summary>
    public static Task<T> Start<T>(Func<T> work) => IsPossible ? Task.Run(work) : Task.FromResult(work());
}
