using System.Runtime.CompilerServices;

namespace Competency.Model.Sets.Kernels.Simd;

// Counters one at a time, for machines without vectors: what the other kernels must equal.
internal readonly struct ScalarKernel : IVectorKernel
{
    public static bool IsSupported => true;

    public static void Add(Span<byte> counts, ReadOnlySpan<byte> row)
    {
        for (int index = 0; index < counts.Length; index++)
        {
            counts[index] += row[index];
        }
    }

    public static void Add(Span<byte> counts, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        Add(counts, first);
        Add(counts, second);
    }

    public static void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes)
    {
        lanes.Clear();
        for (int index = 0; index < counts.Length; index++)
        {
            ref float lane = ref lanes[index % IVectorKernel.LaneCount];
            lane = MathF.Max(lane, counts[index] * scales[index / IVectorKernel.GroupLength]);
        }
    }

    public static int CountAtLeast(ReadOnlySpan<float> lanes, float value)
    {
        int count = 0;
        foreach (float lane in lanes)
        {
            count += lane >= value ? 1 : 0;
        }

        return count;
    }

    public static (ulong First, ulong Last) AtLeast(ref readonly byte group, byte value) =>
        (Bits(in group, value), Bits(in Unsafe.Add(ref Unsafe.AsRef(in group), 64), value));

    private static ulong Bits(ref readonly byte start, byte value)
    {
        ulong bits = 0;
        for (int index = 0; index < 64; index++)
        {
            bits |= Unsafe.Add(ref Unsafe.AsRef(in start), index) >= value ? 1UL << index : 0;
        }

        return bits;
    }
}
