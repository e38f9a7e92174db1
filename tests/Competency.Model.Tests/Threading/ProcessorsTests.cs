using Competency.Model.Threading;

namespace Competency.Model.Tests.Threading;

public sealed class ProcessorsTests
{
    [Theory]
    [InlineData(3)]
    [InlineData(100_000)]
    public void Work_ends_once_it_is_canceled(int count)
    {
        using CancellationTokenSource source = new();
        int done = 0;

        Assert.ThrowsAny<OperationCanceledException>(() => Processors.Run(count, Work, source.Token));
        Assert.InRange(done, 1, 64);

        void Work(int index)
        {
            source.Cancel();
            Interlocked.Increment(ref done);
        }
    }

    [Theory]
    [InlineData(0)]
    [InlineData(3)]
    [InlineData(1000)]
    public void Work_that_could_be_canceled_is_done_once_for_each_index(int count)
    {
        using CancellationTokenSource source = new();
        int[] done = new int[count];
        int[] doneByWorkers = new int[count];

        Processors.Run(count, index => Interlocked.Increment(ref done[index]), source.Token);
        Processors.Run(count, 0, static () => 0, (_, index) => Interlocked.Increment(ref doneByWorkers[index]), source.Token);

        Assert.All(done, static times => Assert.Equal(1, times));
        Assert.Equal(done, doneByWorkers);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Workers_end_once_they_are_canceled(int threads)
    {
        using CancellationTokenSource source = new();
        int done = 0;

        Assert.ThrowsAny<OperationCanceledException>(
            () => Processors.Run(100_000, threads, static () => 0, (_, _) => Work(), source.Token));
        Assert.InRange(done, 1, 64);

        void Work()
        {
            source.Cancel();
            Interlocked.Increment(ref done);
        }
    }
}
