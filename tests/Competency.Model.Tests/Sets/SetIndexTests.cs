using Competency.Model.Sets;

namespace Competency.Model.Tests.Sets;

public sealed class SetIndexTests
{
    [Fact]
    public void The_nearest_of_an_example_computed_by_hand()
    {
        // 0: {0,1,2}, 1: {}, 2: {1,2}, 3: {0,1,2}
        SetIndex index = SetIndex.Create([0, 3, 3, 5, 8], [0, 1, 2, 1, 2, 0, 1, 2], 4);
        Assert.Equal(
            [new SetNeighbor(1, 0, 3), new SetNeighbor(1, 3, 3), new SetNeighbor(2.0 / 3, 2, 2), new SetNeighbor(0, 1, 0)],
            index.MostSimilar([0, 1, 2], 9));
        Assert.Equal([new SetNeighbor(1, 1, 0), new SetNeighbor(0, 0, 0)], index.MostSimilar([], 2));
        Assert.Equal([new SetNeighbor(0, 0, 0)], index.MostSimilar([3], 1));
        Assert.Empty(index.MostSimilar([1], 0));
        Assert.Equal([new SetPair(0, 2, 2, 2.0 / 3), new SetPair(0, 3, 3, 1), new SetPair(2, 3, 2, 2.0 / 3)], index.PairsAtLeast(2.0 / 3));
    }

    [Fact]
    public void Sets_may_share_more_than_a_byte_counts()
    {
        int[] starts = [0, 300, 900, 1500, 1501];
        int[] items = [.. Enumerable.Range(0, 300), .. Enumerable.Range(0, 600), .. Enumerable.Range(1, 600), 0];
        SetIndex index = SetIndex.Create(starts, items, 601);
        Assert.Equal(
            [new SetNeighbor(1, 1, 600), new SetNeighbor(599.0 / 601, 2, 599), new SetNeighbor(0.5, 0, 300)],
            index.MostSimilar([.. Enumerable.Range(0, 600)], 3));
    }

    [Fact]
    public void A_query_may_have_more_items_than_a_byte_counts()
    {
        int[] starts = [0, 200, 255];
        int[] items = [.. Enumerable.Range(0, 200), .. Enumerable.Range(145, 55)];
        SetIndex index = SetIndex.Create(starts, items, 1000);
        Assert.Equal(
            [new SetNeighbor(0.2, 0, 200), new SetNeighbor(0.055, 1, 55)],
            index.MostSimilar([.. Enumerable.Range(0, 1000)], 2));
    }

    [Fact]
    public void There_may_be_more_items_than_two_bytes_number()
    {
        SetIndex index = SetIndex.Create([0, 2, 4], [5, 69_999, 7, 69_999], 70_000);
        Assert.Equal(new SetNeighbor(1.0 / 3, 1, 1), index.MostSimilarToAll(2)[0][1]);
    }

    [Fact]
    public void No_sets_are_sets_too()
    {
        SetIndex index = SetIndex.Create([0], [], 0);
        Assert.Equal(0, index.Count);
        Assert.Empty(index.MostSimilar([], 3));
        Assert.Equal(0, index.MostSimilarToAll(3).QueryCount);
        Assert.Empty(index.PairsAtLeast(1));
    }

    [Fact]
    public void Many_sets_are_cut_into_tiles_and_nobody_sees_it()
    {
        const int Count = 20_000;
        int[] starts = [.. Enumerable.Range(0, Count + 1).Select(static set => 2 * set)];
        int[] items = [.. Enumerable.Range(0, Count).SelectMany(static set => new[] { set % 97, 97 + (set % 89) })];
        SetIndex index = SetIndex.Create(starts, items, 97 + 89);
        Assert.Equal(
            [(1.0, 5), (1.0, 5 + (97 * 89)), (1.0, 5 + (2 * 97 * 89)), (1.0 / 3, 94), (1.0 / 3, 102)],
            index.MostSimilarToAll(5)[5].ToArray().Select(static near => (near.Score, near.Set)));
    }

    [Fact]
    public void Rows_of_another_form_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SetIndex.Create([], [], 1));
        Assert.Throws<ArgumentException>(() => SetIndex.Create([1, 2], [0, 1], 2));
        Assert.Throws<ArgumentException>(() => SetIndex.Create([0, 1], [0, 1], 2));
        Assert.Throws<ArgumentException>(() => SetIndex.Create([0, 2], [1, 1], 2));
        Assert.Throws<ArgumentException>(() => SetIndex.Create([0, 2], [0, 2], 2));
        Assert.Throws<ArgumentException>(() => SetIndex.Create([0, 2, 1, 2], [0, 1], 2));
        Assert.Throws<ArgumentOutOfRangeException>(() => SetIndex.Create([0, 0], [], 0).PairsAtLeast(0));
        Assert.Throws<ArgumentOutOfRangeException>(() => SetIndex.Create([0, 0], [], 0).MostSimilar([], -1));
        Assert.Throws<ArgumentException>(() => SetIndex.Create([0, 0], [], 0).Scores([], new double[2]));
    }
}
