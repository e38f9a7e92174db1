using Competency.Model.Threading;

namespace Competency.Model.Tests.Threading;

public sealed class OutputStepsTests
{
    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Fact]
    public async Task Both_ways_write_all_bytes_and_give_the_last_step()
    {
        using MemoryStream expected = new();
        BodyStream body = new();

        Assert.Equal(5000, OutputSteps.Run(expected, output => Lines(output, 5000)));
        Assert.Equal(5000, await OutputSteps.RunAsync(body, output => Lines(output, 5000), Token));

        Assert.Equal(500_000, expected.Length);
        Assert.Equal(expected.ToArray(), body.Written);
        Assert.Equal(1, body.Flushes);
    }

    [Fact]
    public async Task Output_is_sent_in_pieces_while_it_is_made()
    {
        List<(int Step, int Sent)> seen = [];
        BodyStream body = new();

        await OutputSteps.RunAsync(body, output => Watched(output, 5000, step => seen.Add((step, body.Written.Length))), Token);

        Assert.Equal(8, body.Writes.Count);
        Assert.All(body.Writes, static length => Assert.InRange(length, 1, (1 << 16) + 99));
        Assert.All(seen, static entry => Assert.InRange((entry.Step * 100) - entry.Sent, 0, (1 << 16) + 99));
    }

    [Fact]
    public async Task Nothing_is_made_once_it_was_canceled()
    {
        using CancellationTokenSource source = new();
        int made = 0;
        BodyStream body = new() { OnUse = _ => source.Cancel() };

        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => OutputSteps.RunAsync(body, output => Watched(output, 5000, step => made = step), source.Token));

        Assert.Equal(656, made); // the first piece of 64 KiB, in lines of 100 bytes
        Assert.Empty(body.Writes);
    }

    [Fact]
    public async Task A_failure_of_the_stream_ends_the_making()
    {
        int made = 0;
        bool isEnded = false;
        BodyStream body = new() { OnUse = static _ => throw new IOException("gone") };

        await Assert.ThrowsAsync<IOException>(
            () => OutputSteps.RunAsync(body, output => Watched(output, 5000, step => made = step, () => isEnded = true), Token));

        Assert.Equal(656, made);
        Assert.True(isEnded);
    }

    private static IEnumerable<long> Lines(Stream output, int count) => Watched(output, count, static _ => { });

    private static IEnumerable<long> Watched(Stream output, int count, Action<int> watch, Action? end = null)
    {
        try
        {
            byte[] line = [.. Enumerable.Repeat((byte)'x', 100)];
            for (int step = 1; step <= count; step++)
            {
                output.Write(line);
                watch(step);
                yield return step;
            }
        }
        finally
        {
            end?.Invoke();
        }
    }
}
