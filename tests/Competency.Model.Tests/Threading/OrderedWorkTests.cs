using Competency.Model.Threading;

namespace Competency.Model.Tests.Threading;

/// <summary>Work that several workers do and one thread takes.</summary>
public sealed class OrderedWorkTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public async Task Batches_come_in_their_order_each_worked_on_once(int threads)
    {
        using OrderedWork<int[], int[]> work = new(threads, static () => [0], static (_, batch) => batch[0] *= 2);
        List<int> taken = [];
        for (int number = 0; number < 50; number++)
        {
            work.Add([number]);
            if (work.IsFull)
            {
                taken.Add((await work.Take())[0]);
            }
        }

        while (!work.IsEmpty)
        {
            taken.Add((await work.Take())[0]);
        }

        Assert.Equal(Enumerable.Range(0, 50).Select(static number => 2 * number), taken);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void A_worker_that_cannot_be_made_fails_at_once(int threads) =>
        Assert.Throws<InvalidOperationException>(() =>
            new OrderedWork<int[], int[]>(threads, static () => throw new InvalidOperationException(), static (_, _) => { }));

    [Fact]
    public async Task What_work_throws_belongs_to_whoever_takes_the_batch()
    {
        using OrderedWork<int[], int[]> work =
            new(2, static () => [0], static (_, batch) => batch[0] = batch[0] == 1 ? throw new InvalidOperationException() : 7);
        work.Add([0]);
        work.Add([1]);

        Assert.Equal(7, (await work.Take())[0]);
        await Assert.ThrowsAsync<InvalidOperationException>(work.Take);
    }
}
