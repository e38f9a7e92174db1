using System.Buffers;
using Competency.Model.Sets;

namespace Competency.Model.Tests.Sets;

/// <summary>Memory that changes while it is read is checked as it is used.</summary>
public sealed class ChangedInputTests
{
    private static readonly int[] Starts = [0, 2, 4];
    private static readonly int[] Items = [0, 1, 1, 2];
    private static readonly double[] Weights = [1, 1, 1, 1];

    [Fact]
    public void Index_keeps_what_it_was_given()
    {
        (int[] starts, int[] items) = ([.. Starts], [.. Items]);
        SetIndex index = SetIndex.Create(starts, items, itemCount: 3);
        Array.Fill(starts, int.MaxValue);
        Array.Fill(items, int.MaxValue);
        Assert.Equal([1, 1 / 3.0], index.MostSimilar([0, 1], maxCount: 2).Select(static neighbor => neighbor.Score));
    }

    [Fact]
    public void Queries_are_read_once()
    {
        SetIndex index = SetIndex.Create(Starts, Items, itemCount: 3);
        using Changing<int> items = new([0, 1], [int.MaxValue, int.MaxValue]);
        NeighborTable found = index.MostSimilarToEach(new[] { 0, 2 }, items.Memory, maxCount: 1);
        Assert.Equal(0, found[0][0].Set);
    }

    [Fact]
    public void Weighted_queries_are_read_once()
    {
        WeightedSetIndex index = WeightedSetIndex.Create(Starts, Items, Weights, itemCount: 3);
        using Changing<int> items = new([0, 1], [int.MaxValue, int.MaxValue]);
        using Changing<double> weights = new([1, 1], [double.NaN, double.NaN]);
        NeighborTable found = index.MostSimilarToEach(new[] { 0, 2 }, items.Memory, weights.Memory, maxCount: 1);
        Assert.Equal(0, found[0][0].Set);
    }

    [Fact]
    public void Rows_of_ratings_are_read_once()
    {
        RatingIndex index = RatingIndex.Create([1, 2, 2, 1], columnCount: 2, RatingMeasure.Cosine);
        using Changing<double> ratings = new([1, 2], [double.PositiveInfinity, double.NegativeInfinity]);
        NeighborTable found = index.MostSimilarToEach(ratings.Memory, maxCount: 1);
        Assert.Equal((0, 1, 2), (found[0][0].Set, Math.Round(found[0][0].Score, 12), found[0][0].Shared));
    }

    /// <summary>Memory that another thread rewrites after it was read for the first time.</summary>
    private sealed class Changing<T>(T[] first, T[] then) : MemoryManager<T>
    {
        private bool _wasRead;

        public override Span<T> GetSpan()
        {
            T[] now = _wasRead ? then : first;
            _wasRead = true;
            return now;
        }

        public override Memory<T> Memory => CreateMemory(first.Length);

        public override MemoryHandle Pin(int elementIndex = 0) => throw new NotSupportedException();

        public override void Unpin() => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
        }
    }
}
