using Competency.Model.Sets;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets;

public sealed class SortedRowsProperties
{
    [Property(MaxTest = 500)]
    public void A_merge_meets_every_item_once_in_ascending_order(byte[] first, byte[] second)
    {
        (int[] rowA, int[] rowB) = (Ascending(first), Ascending(second));
        List<(int? A, int? B)> met = [];
        for (SortedRows rows = new(rowA, rowB); rows.Next();)
        {
            met.Add((rows.A < 0 ? null : rowA[rows.A], rows.B < 0 ? null : rowB[rows.B]));
        }

        Assert.Equal(rowA.Except(rowB), met.Where(static pair => pair.B is null).Select(static pair => pair.A!.Value));
        Assert.Equal(rowB.Except(rowA), met.Where(static pair => pair.A is null).Select(static pair => pair.B!.Value));
        Assert.Equal(rowA.Intersect(rowB), met.Where(static pair => pair.A == pair.B).Select(static pair => pair.A!.Value));
        Assert.Equal(rowA.Union(rowB).Order(), met.Select(static pair => pair.A ?? pair.B!.Value));
    }

    [Property(MaxTest = 500)]
    public void Shared_items_are_those_that_both_rows_have(byte[] first, byte[] second)
    {
        (int[] rowA, int[] rowB) = (Ascending(first), Ascending(second));
        List<int> shared = [];
        for (SortedRows rows = new(rowA, rowB); rows.NextShared();)
        {
            Assert.Equal(rowA[rows.A], rowB[rows.B]);
            shared.Add(rowA[rows.A]);
        }

        Assert.Equal(rowA.Intersect(rowB), shared);
        Assert.Equal(new SetOverlap(shared.Count, rowA.Length, rowB.Length), SortedRows.Overlap(rowA, rowB));
    }

    private static int[] Ascending(byte[] values) => [.. values.Select(static value => (int)value).Distinct().Order()];
}
