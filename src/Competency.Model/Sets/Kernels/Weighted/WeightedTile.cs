using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// Neighboring sets and, for every item, which of them have it at what weight: for frequent items as rows of a weight a set, for
// others as lists.
internal sealed class WeightedTile(int first, int count, float[] rows, int[] starts, ushort[] places, float[] weights)
{
    // The number of the first set.
    public int First => first;

    // How many sets there are.
    public int Count => count;

    // How many sums there are: one for each set and what fills the last group.
    public int SumCount => PaddedLength(count);

    // How many bytes it holds.
    public long ByteCount =>
        ((long)starts.Length * sizeof(int)) + ((long)places.Length * (sizeof(ushort) + sizeof(float)))
        + ((long)rows.Length * sizeof(float));

    // The weight of a frequent item in every set, 0 in those without it.
    public ReadOnlySpan<float> Row(int frequentItem) => rows.AsSpan(frequentItem * SumCount, SumCount);

    // The sets that have the item, by place in the tile; none if it is frequent.
    public ReadOnlySpan<ushort> Places(int item) => places.AsSpan(starts[item]..EndOf(item));

    // The weights at which they have it.
    public ReadOnlySpan<float> Weights(int item) => weights.AsSpan(starts[item]..EndOf(item));

    // So many sums rounded up to groups.
    public static int PaddedLength(int count) => (count + IVectorKernel.LaneCount - 1) / IVectorKernel.LaneCount * IVectorKernel.LaneCount;

    private int EndOf(int item) => starts[item + 1];
}
