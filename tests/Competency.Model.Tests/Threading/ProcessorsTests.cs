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
