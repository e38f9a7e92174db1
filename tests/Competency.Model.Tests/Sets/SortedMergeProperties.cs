using Competency.Model.Sets;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets;

public sealed class SortedMergeProperties
{
    [Property(MaxTest = 500)]
    public void A_merge_meets_every_item_once_in_ascending_order(byte[] first, byte[] second)
    {
        (int[] left, int[] right) = (Ascending(first), Ascending(second));
        Lists lists = new(left, right);
        SortedMerge.Run(left, right, ref lists);

        Assert.Equal(left.Except(right), lists.OfFirst);
        Assert.Equal(right.Except(left), lists.OfSecond);
        Assert.Equal(left.Intersect(right), lists.OfBoth);
        Assert.Equal(left.Union(right).Order(), lists.All);
    }

    private static int[] Ascending(byte[] values) => [.. values.Select(static value => (int)value).Distinct().Order()];

    private readonly struct Lists(int[] left, int[] right) : IMergeVisitor
    {
        public List<int> OfFirst { get; } = [];

        public List<int> OfSecond { get; } = [];

        public List<int> OfBoth { get; } = [];

        public List<int> All { get; } = [];

        public void OnlyFirst(int first)
        {
            OfFirst.Add(left[first]);
            All.Add(left[first]);
        }

        public void OnlySecond(int second)
        {
            OfSecond.Add(right[second]);
            All.Add(right[second]);
        }

        public void Both(int first, int second)
        {
            Assert.Equal(left[first], right[second]);
            OfBoth.Add(left[first]);
            All.Add(left[first]);
        }
    }
}
