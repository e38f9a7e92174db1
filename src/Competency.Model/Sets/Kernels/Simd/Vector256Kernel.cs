using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// Counters 32 at a time.
internal readonly struct Vector256Kernel : IVectorKernel
{
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static void CountRows(ref byte rows, ReadOnlySpan<int> offsets, Span<byte> counts) =>
        BitSlices<Vector256Bits, Vector256<ulong>>.Count(ref rows, offsets, counts);

    public static void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes)
    {
        ref byte group = ref MemoryMarshal.GetReference(counts);
        Vector256<float> largest0 = Vector256<float>.Zero;
        Vector256<float> largest1 = Vector256<float>.Zero;
        Vector256<float> largest2 = Vector256<float>.Zero;
        Vector256<float> largest3 = Vector256<float>.Zero;
        for (int index = 0; index < scales.Length; index++)
        {
            Vector256<byte> folded = Vector256.Max(
                Vector256.Max(Vector256.LoadUnsafe(ref group), Vector256.LoadUnsafe(ref group, 32)),
                Vector256.Max(Vector256.LoadUnsafe(ref group, 64), Vector256.LoadUnsafe(ref group, 96)));
            (Vector256<ushort> lower, Vector256<ushort> upper) = Vector256.Widen(folded);
            (Vector256<uint> part0, Vector256<uint> part1) = Vector256.Widen(lower);
            (Vector256<uint> part2, Vector256<uint> part3) = Vector256.Widen(upper);
            Vector256<float> scale = Vector256.Create(scales[index]);
            largest0 = Vector256.MaxNative(largest0, Vector256.ConvertToSingle(part0.AsInt32()) * scale);
            largest1 = Vector256.MaxNative(largest1, Vector256.ConvertToSingle(part1.AsInt32()) * scale);
            largest2 = Vector256.MaxNative(largest2, Vector256.ConvertToSingle(part2.AsInt32()) * scale);
            largest3 = Vector256.MaxNative(largest3, Vector256.ConvertToSingle(part3.AsInt32()) * scale);
            group = ref Unsafe.Add(ref group, IVectorKernel.GroupLength);
        }

        largest0.CopyTo(lanes);
        largest1.CopyTo(lanes[8..]);
        largest2.CopyTo(lanes[16..]);
        largest3.CopyTo(lanes[24..]);
    }

    public static int CountAtLeast(ReadOnlySpan<float> lanes, float value)
    {
        Vector256<float> least = Vector256.Create(value);
        int count = 0;
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector256<float>.Count)
        {
            count += BitOperations.PopCount(
                (uint)Vector256.GreaterThanOrEqual(Vector256.Create(lanes[lane..]), least).ExtractMostSignificantBits());
        }

        return count;
    }

    public static float Nth(ReadOnlySpan<float> lanes, int count)
    {
        Vector256<float> smallest = Vector256.Create(float.PositiveInfinity);
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector256<float>.Count)
        {
            Vector256<float> own = Vector256.Create(lanes[lane..]);
            Vector256<int> above = Vector256<int>.Zero;
            foreach (float other in lanes)
            {
                above -= Vector256.GreaterThan(Vector256.Create(other), own).AsInt32();
            }

            Vector256<float> isAmong = Vector256.LessThan(above, Vector256.Create(count)).AsSingle();
            smallest = Vector256.MinNative(smallest, Vector256.ConditionalSelect(isAmong, own, smallest));
        }

        return Smallest(smallest);
    }

    public static float Smallest(Vector256<float> values) =>
        Vector128Kernel.Smallest(Vector128.MinNative(values.GetLower(), values.GetUpper()));

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
        Vector256<byte> least = Vector256.Create(value);
        return Part(ref start, 0, least) | ((ulong)Part(ref start, 32, least) << 32);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Part(ref byte start, nuint offset, Vector256<byte> minScore) =>
        (uint)Vector256.GreaterThanOrEqual(Vector256.LoadUnsafe(ref start, offset), minScore).ExtractMostSignificantBits();
}
