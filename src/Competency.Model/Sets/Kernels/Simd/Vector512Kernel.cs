using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// Counters 64 at a time.
internal readonly struct Vector512Kernel : IVectorKernel
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    public static void Add(Span<byte> counts, ReadOnlySpan<byte> row)
    {
        ref byte target = ref MemoryMarshal.GetReference(counts);
        ref byte added = ref MemoryMarshal.GetReference(row[..counts.Length]);
        for (nuint index = 0; index < (nuint)counts.Length; index += (nuint)Vector512<byte>.Count)
        {
            (Vector512.LoadUnsafe(ref target, index) + Vector512.LoadUnsafe(ref added, index)).StoreUnsafe(ref target, index);
        }
    }

    public static void Add(Span<byte> counts, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        ref byte target = ref MemoryMarshal.GetReference(counts);
        ref byte left = ref MemoryMarshal.GetReference(first[..counts.Length]);
        ref byte right = ref MemoryMarshal.GetReference(second[..counts.Length]);
        for (nuint index = 0; index < (nuint)counts.Length; index += (nuint)Vector512<byte>.Count)
        {
            Vector512<byte> both = Vector512.LoadUnsafe(ref left, index) + Vector512.LoadUnsafe(ref right, index);
            (Vector512.LoadUnsafe(ref target, index) + both).StoreUnsafe(ref target, index);
        }
    }

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
            largest0 = Vector512.Max(largest0, Vector512.ConvertToSingle(lower.AsInt32()) * scale);
            largest1 = Vector512.Max(largest1, Vector512.ConvertToSingle(upper.AsInt32()) * scale);
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

    public static (ulong First, ulong Last) AtLeast(ref readonly byte group, byte value)
    {
        ref byte start = ref Unsafe.AsRef(in group);
        return (Bits(ref start, value), Bits(ref Unsafe.Add(ref start, 64), value));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Bits(ref byte start, byte value)
    {
        Vector512<byte> least = Vector512.Create(value);
        return Vector512.GreaterThanOrEqual(Vector512.LoadUnsafe(ref start), least).ExtractMostSignificantBits();
    }
}
