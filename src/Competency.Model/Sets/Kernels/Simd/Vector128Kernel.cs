using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// Counters 16 at a time.
internal readonly struct Vector128Kernel : IVectorKernel
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static void Add(Span<byte> counts, ReadOnlySpan<byte> row)
    {
        ref byte target = ref MemoryMarshal.GetReference(counts);
        ref byte added = ref MemoryMarshal.GetReference(row[..counts.Length]);
        for (nuint index = 0; index < (nuint)counts.Length; index += (nuint)Vector128<byte>.Count)
        {
            (Vector128.LoadUnsafe(ref target, index) + Vector128.LoadUnsafe(ref added, index)).StoreUnsafe(ref target, index);
        }
    }

    public static void Add(Span<byte> counts, ReadOnlySpan<byte> first, ReadOnlySpan<byte> second)
    {
        ref byte target = ref MemoryMarshal.GetReference(counts);
        ref byte left = ref MemoryMarshal.GetReference(first[..counts.Length]);
        ref byte right = ref MemoryMarshal.GetReference(second[..counts.Length]);
        for (nuint index = 0; index < (nuint)counts.Length; index += (nuint)Vector128<byte>.Count)
        {
            Vector128<byte> both = Vector128.LoadUnsafe(ref left, index) + Vector128.LoadUnsafe(ref right, index);
            (Vector128.LoadUnsafe(ref target, index) + both).StoreUnsafe(ref target, index);
        }
    }

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

    public static (ulong First, ulong Last) AtLeast(ref readonly byte group, byte value)
    {
        ref byte start = ref Unsafe.AsRef(in group);
        return (Bits(ref start, value), Bits(ref Unsafe.Add(ref start, 64), value));
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
        Vector128.Max(Vector128.Create<float>(lanes), Vector128.ConvertToSingle(counts.AsInt32()) * scale).CopyTo(lanes);
}
