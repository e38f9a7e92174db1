using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>
/// Neighboring sets and, for every item, which of them have it at what weight: for frequent items as rows of a weight a
/// set, for others as lists.
/// </summary>
internal sealed class WeightedTile(int first, int count, float[] rows, int[] starts, ushort[] places, float[] weights)
{
    /// <summary>The number of the first set.</summary>
    public int First => first;

    /// <summary>How many sets there are.</summary>
    public int Count => count;

    /// <summary>How many sums there are: one for each set and what fills the last group.</summary>
    public int SumCount => PaddedLength(count);

    /// <summary>How many bytes it holds.</summary>
    public long ByteCount =>
        ((long)starts.Length * sizeof(int)) + ((long)places.Length * (sizeof(ushort) + sizeof(float)))
        + ((long)rows.Length * sizeof(float));

    /// <summary>The weight of a frequent item in every set, 0 in those without it.</summary>
    public ReadOnlySpan<float> Row(int frequentItem) => rows.AsSpan(frequentItem * SumCount, SumCount);

    /// <summary>The sets that have the item, by place in the tile; none if it is frequent.</summary>
    public ReadOnlySpan<ushort> Places(int item) => places.AsSpan(starts[item]..EndOf(item));

    /// <summary>The weights at which they have it.</summary>
    public ReadOnlySpan<float> Weights(int item) => weights.AsSpan(starts[item]..EndOf(item));

    /// <summary>So many sums rounded up to groups.</summary>
    public static int PaddedLength(int count) => (count + IVectorKernel.LaneCount - 1) / IVectorKernel.LaneCount * IVectorKernel.LaneCount;

    private int EndOf(int item) => starts[item + 1];
}
