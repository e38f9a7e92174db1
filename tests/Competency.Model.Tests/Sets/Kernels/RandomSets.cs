using FsCheck;
using FsCheck.Fluent;

namespace Competency.Model.Tests.Sets.Kernels;

/// <summary>Sets of small integers in compressed rows, with a recipe that is short to print.</summary>
public sealed record RandomSets(int Seed, int Count, int ItemCount, int LargestSize)
{
    public static Arbitrary<RandomSets> Arbitrary() => Arb.From(
        from seed in Gen.Choose(0, int.MaxValue - 1)
        from count in Gen.OneOf(Gen.Choose(0, 12), Gen.Choose(100, 400))
        from itemCount in Gen.OneOf(Gen.Choose(1, 10), Gen.Choose(20, 200), Gen.Choose(600, 900))
        from largest in Gen.OneOf(Gen.Choose(0, 6), Gen.Choose(10, 60), Gen.Choose(200, 700))
        select new RandomSets(seed, count, itemCount, Math.Min(itemCount, largest)));

    public (int[] Starts, int[] Items) Rows()
    {
        Random random = new(Seed);
        List<int> starts = [0];
        List<int> items = [];
        for (int set = 0; set < Count; set++)
        {
            items.AddRange(Row(random));
            starts.Add(items.Count);
        }

        return ([.. starts], [.. items]);
    }

    /// <summary>Low items are frequent, some sets are empty, some are copies of a few.</summary>
    private SortedSet<int> Row(Random random)
    {
        Random source = random.Next(4) == 0 ? new Random(random.Next(3)) : random;
        int size = source.Next(LargestSize + 1);
        SortedSet<int> row = [];
        for (int item = 0; item < size; item++)
        {
            row.Add(Math.Min(source.Next(ItemCount), source.Next(ItemCount)));
        }

        if (source.Next(8) == 0)
        {
            row.UnionWith(Enumerable.Range(0, Math.Min(size, ItemCount)));
        }

        return row;
    }
}
