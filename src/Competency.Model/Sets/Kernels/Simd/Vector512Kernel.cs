using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// Counters 64 at a time.
internal readonly struct Vector512Kernel : IVectorKernel
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    public static void CountRows(ref byte rows, ReadOnlySpan<int> offsets, Span<byte> counts) =>
        BitSlices<Vector512Bits, Vector512<ulong>>.Count(ref rows, offsets, counts);

    public static void LargestByLane(ReadOnlySpan<byte> counts, ReadOnlySpan<float> scales, Span<float> lanes)
    {
        ref byte group = ref MemoryMarshal.GetReference(counts);
        Vector512<float> largest0 = Vector512<float>.Zero;
        Vector512<float> largest1 = Vector512<float>.Zero;
        for (int index = 0; index < scales.Length; index++)
        {
            Vector512<byte> half = Vector512.Max(Vector512.LoadUnsafe(ref group), Vector512.LoadUnsafe(ref group, 64));
            Vector256<byte> folded = Vector256.Max(half.GetLower(), half.GetUpper());
            (Vector512<uint> lower, Vector512<uint> upper) = Vector512.Widen(Vector512.WidenLower(folded.ToVector512Unsafe()));
            Vector512<float> scale = Vector512.Create(scales[index]);
            largest0 = Vector512.MaxNative(largest0, Vector512.ConvertToSingle(lower.AsInt32()) * scale);
            largest1 = Vector512.MaxNative(largest1, Vector512.ConvertToSingle(upper.AsInt32()) * scale);
            group = ref Unsafe.Add(ref group, IVectorKernel.GroupLength);
        }

        largest0.CopyTo(lanes);
        largest1.CopyTo(lanes[16..]);
    }

    public static int CountAtLeast(ReadOnlySpan<float> lanes, float value)
    {
        Vector512<float> least = Vector512.Create(value);
        int count = 0;
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector512<float>.Count)
        {
            count += BitOperations.PopCount(
                (uint)Vector512.GreaterThanOrEqual(Vector512.Create(lanes[lane..]), least).ExtractMostSignificantBits());
        }

        return count;
    }

    public static float Nth(ReadOnlySpan<float> lanes, int count)
    {
        Vector512<float> smallest = Vector512.Create(float.PositiveInfinity);
        for (int lane = 0; lane < IVectorKernel.LaneCount; lane += Vector512<float>.Count)
        {
            Vector512<float> own = Vector512.Create(lanes[lane..]);
            Vector512<int> above = Vector512<int>.Zero;
            foreach (float other in lanes)
            {
                above -= Vector512.GreaterThan(Vector512.Create(other), own).AsInt32();
            }

            Vector512<float> isAmong = Vector512.LessThan(above, Vector512.Create(count)).AsSingle();
            smallest = Vector512.MinNative(smallest, Vector512.ConditionalSelect(isAmong, own, smallest));
        }

        return Smallest(smallest);
    }

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

    private static float Smallest(Vector512<float> values) =>
        Vector256Kernel.Smallest(Vector256.MinNative(values.GetLower(), values.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ref byte start, byte value)
    {
        Vector512<byte> least = Vector512.Create(value);
        return Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref start), least).ExtractMostSignificantBits();
    }
}
