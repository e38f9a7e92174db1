using Competency.Model.Gaps;

namespace Competency.Model.Tests.Gaps;

public sealed class SetDifferenceTests
{
    [Theory]
    [InlineData(new int[] { }, new int[] { }, new int[] { }, new int[] { }, new int[] { })]
    [InlineData(new[] { 1, 2 }, new int[] { }, new int[] { }, new int[] { }, new[] { 1, 2 })]
    [InlineData(new int[] { }, new[] { 3 }, new[] { 3 }, new int[] { }, new int[] { })]
    [InlineData(new[] { 1, 4, 7 }, new[] { 1, 4, 7 }, new int[] { }, new[] { 1, 4, 7 }, new int[] { })]
    [InlineData(new[] { 1, 4, 7 }, new[] { 0, 4, 5, 9 }, new[] { 0, 5, 9 }, new[] { 4 }, new[] { 1, 7 })]
    public void Sets_are_parted(int[] held, int[] needed, int[] missing, int[] shared, int[] surplus)
    {
        (int[] Missing, int[] Shared, int[] Surplus) parts = Split(held, needed);
        Assert.Equal((missing, shared, surplus), parts, new SameLists());
    }

    [Fact]
    public void Counts_add_up_to_the_sets()
    {
        GapCounts counts = new(Missing: 3, Shared: 1, Surplus: 2);
        Assert.Equal((4, 3), (counts.Needed, counts.Held));
    }

    [Theory]
    [InlineData(1, 2, 3, "missing")]
    [InlineData(2, 1, 3, "shared")]
    [InlineData(2, 2, 2, "surplus")]
    public void Lists_too_short_are_misuse(int missing, int shared, int surplus, string named)
    {
        ArgumentException misuse = Assert.Throws<ArgumentException>(() => SetDifference.Split([1, 2, 3], [2, 3], new int[missing], new int[shared], new int[surplus]));
        Assert.Equal(named, misuse.ParamName);
    }

    /// <summary>The runtime itself may allocate on a thread now and then, never in each of many calls.</summary>
    [Fact]
    public void Nothing_is_allocated()
    {
        (int[] held, int[] needed, int[] lists) = ([1, 2, 3], [2, 3, 4], new int[9]); // literal spans allocate where nothing is optimized
        Split();

        long before = GC.GetAllocatedBytesForCurrentThread();
        Split();
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(0, allocated);

        void Split() => SetDifference.Split(held, needed, lists.AsSpan(0, 3), lists.AsSpan(3, 3), lists.AsSpan(6, 3));
    }

    /// <summary>The lists in memory that is just long enough, so that a write beyond them would be noticed.</summary>
    internal static (int[] Missing, int[] Shared, int[] Surplus) Split(int[] held, int[] needed)
    {
        (int[] missing, int[] shared, int[] surplus) = (new int[needed.Length], new int[Math.Min(held.Length, needed.Length)], new int[held.Length]);
        GapCounts counts = SetDifference.Split(held, needed, missing, shared, surplus);
        return (missing[..counts.Missing], shared[..counts.Shared], surplus[..counts.Surplus]);
    }

    private sealed class SameLists : IEqualityComparer<(int[] Missing, int[] Shared, int[] Surplus)>
    {
        public bool Equals((int[] Missing, int[] Shared, int[] Surplus) x, (int[] Missing, int[] Shared, int[] Surplus) y) =>
            x.Missing.SequenceEqual(y.Missing) && x.Shared.SequenceEqual(y.Shared) && x.Surplus.SequenceEqual(y.Surplus);

        public int GetHashCode((int[] Missing, int[] Shared, int[] Surplus) obj) => 0;
    }
}
