namespace Competency.Model.Sets.Kernels.Simd;

// Counters one at a time, for machines without vectors: what the other kernels must equal.
internal readonly struct ScalarKernel : IVectorKernel
{
    public static bool IsSupported => true;

    public static void CountRows(ref byte rows, ReadOnlySpan<int> offsets, Span<byte> counts) =>
        BitSlices<WordBits, ulong>.Count(ref rows, offsets, counts);

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

    public static float Nth(ReadOnlySpan<float> lanes, int count)
    {
        float nth = float.PositiveInfinity;
        foreach (float lane in lanes)
        {
            nth = CountAbove(lanes, lane) < count ? MathF.Min(nth, lane) : nth;
        }

        return nth;
    }

    public static void AtLeast(ReadOnlySpan<byte> counts, ReadOnlySpan<int> values, Span<ulong> hits)
    {
        hits.Clear();
        for (int index = 0; index < counts.Length; index++)
        {
            hits[index / 64] |= counts[index] >= values[index / IVectorKernel.GroupLength] ? 1UL << (index % 64) : 0;
        }
    }

    private static int CountAbove(ReadOnlySpan<float> lanes, float value)
    {
        int count = 0;
        foreach (float lane in lanes)
        {
            count += lane > value ? 1 : 0;
        }

        return count;
    }
}
