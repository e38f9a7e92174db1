using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// Counters 16 at a time.
internal readonly struct Vector128Kernel : IVectorKernel
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static void CountRows(ref byte rows, ReadOnlySpan<int> offsets, Span<byte> counts) =>
        BitSlices<Vector128Bits, Vector128<ulong>>.Count(ref rows, offsets, counts);

    public static void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes)
    {
        ref byte group = ref MemoryMarshal.GetReference(counts);
        lanes.Clear();
        for (int index = 0; index < scales.Length; index++)
        {
            Vector128<float> scale = Vector128.Create(scales[index]);
            Raise(lanes, Folded(ref group, 0), scale);
            Raise(lanes[16..], Folded(ref group, 16), scale);
            group = ref Unsafe.Add(ref group, IVectorKernel.GroupLength);
        }
    }

    public static int CountAtLeast(ReadOnlySpan<float> lanes, float value)
    {
        Vector128<float> least = Vector128.Create(value);
        int count = 0;
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector128<float>.Count)
        {
            count += BitOperations.PopCount(
                (uint)Vector128.GreaterThanOrEqual(Vector128.Create(lanes[lane..]), least).ExtractMostSignificantBits());
        }

        return count;
    }

    public static float Nth(ReadOnlySpan<float> lanes, int count)
    {
        Vector128<float> smallest = Vector128.Create(float.PositiveInfinity);
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector128<float>.Count)
        {
            Vector128<float> own = Vector128.Create(lanes[lane..]);
            Vector128<int> above = Vector128<int>.Zero;
            foreach (float other in lanes)
            {
                above -= Vector128.GreaterThan(Vector128.Create(other), own).AsInt32();
            }

            Vector128<float> isAmong = Vector128.LessThan(above, Vector128.Create(count)).AsSingle();
            smallest = Vector128.MinNative(smallest, Vector128.ConditionalSelect(isAmong, own, smallest));
        }

        return Smallest(smallest);
    }

    public static float Smallest(Vector128<float> values) => float.MinNative(
        float.MinNative(values[0], values[1]),
        float.MinNative(values[2], values[3]));

    public static void AtLeast(ReadOnlySpan<byte> counts, ReadOnlySpan<int> values, Span<ulong> hits)
    {
        ref byte group = ref MemoryMarshal.GetReference(counts);
        for (int index = 0; index < values.Length; index++)
        {
            hits[2 * index] = Bits(ref group, (byte)values[index]);
            hits[(2 * index) + 1] = Bits(ref Unsafe.Add(ref group, 64), (byte)values[index]);
            group = ref Unsafe.Add(ref group, IVectorKernel.GroupLength);
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ref byte start, byte value)
    {
        Vector128<byte> least = Vector128.Create(value);
        return Part(ref start, 0, least)
            | ((ulong)Part(ref start, 16, least) << 16)
            | ((ulong)Part(ref start, 32, least) << 32)
            | ((ulong)Part(ref start, 48, least) << 48);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Part(ref byte start, nuint offset, Vector128<byte> minScore) =>
        (uint)Vector128.GreaterThanOrEqual(Vector128.LoadUnsafe(ref start, offset), minScore).ExtractMostSignificantBits();

    private static Vector128<byte> Folded(ref byte group, nuint offset) => Vector128.Max(
        Vector128.Max(Vector128.LoadUnsafe(ref group, offset), Vector128.LoadUnsafe(ref group, offset + 32)),
        Vector128.Max(Vector128.LoadUnsafe(ref group, offset + 64), Vector128.LoadUnsafe(ref group, offset + 96)));

    private static void Raise(Span<float> lanes, Vector128<byte> counts, Vector128<float> scale)
    {
        (Vector128<ushort> lower, Vector128<ushort> upper) = Vector128.Widen(counts);
        (Vector128<uint> part0, Vector128<uint> part1) = Vector128.Widen(lower);
        (Vector128<uint> part2, Vector128<uint> part3) = Vector128.Widen(upper);
        RaiseFour(lanes, part0, scale);
        RaiseFour(lanes[4..], part1, scale);
        RaiseFour(lanes[8..], part2, scale);
        RaiseFour(lanes[12..], part3, scale);
    }

    private static void RaiseFour(Span<float> lanes, Vector128<uint> counts, Vector128<float> scale) =>
        Vector128.MaxNative(Vector128.Create<float>(lanes), Vector128.ConvertToSingle(counts.AsInt32()) * scale).CopyTo(lanes);
}
