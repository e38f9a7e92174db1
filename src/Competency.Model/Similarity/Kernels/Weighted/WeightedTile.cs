namespace Competency.Model.Similarity.Kernels.Weighted;

/// <summary>Neighbouring sets and, for every item, which of them have it at what weight.</summary>
internal sealed class WeightedTile(int first, int count, int[] starts, ushort[] places, float[] weights)
{
    /// <summary>The number of the first set.</summary>
    public int First => first;

    /// <summary>How many sets there are.</summary>
    public int Count => count;

    /// <summary>How many bytes it holds.</summary>
    public long ByteCount => ((long)starts.Length * sizeof(int)) + ((long)places.Length * (sizeof(ushort) + sizeof(float)));

    /// <summary>The sets that have the item, by place in the tile.</summary>
    public ReadOnlySpan<ushort> Places(int item) => places.AsSpan(starts[item]..EndOf(item));

    /// <summary>The weights at which they have it.</summary>
    public ReadOnlySpan<float> Weights(int item) => weights.AsSpan(starts[item]..EndOf(item));

    private int EndOf(int item) => starts[item + 1];
}
