using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Competency.Model.Sets.Kernels.Simd;

// Counts for every set how many of some items it has, where each item is a row of bits: full adders of one bit, as many at a time as
// a vector has bits. Eight slices hold one binary digit each of every count; turning them by 90° makes a byte of every count.
// Rows are in the order that this turn needs: in a block of 512, the counter 64·j + b is bit j of byte b.
internal static class BitSlices<TBits, TVector>
    where TBits : struct, IBitLanes<TVector>
    where TVector : struct
{
    private const int MostInFiveSlices = 31;

    // rows: The rows, one behind the other.
    // offsets: Where the rows begin that are counted, in bytes; a multiple of 4.
    // counts: Takes the counts, none of them above 255; as long as a row has bits.
    public static void Count(ref byte rows, ReadOnlySpan<int> offsets, Span<byte> counts)
    {
        ref byte target = ref MemoryMarshal.GetReference(counts);
        for (int block = 0; block < counts.Length; block += IVectorKernel.BlockLength)
        {
            for (int part = 0; part < IVectorKernel.BlockBytes; part += TBits.ByteCount)
            {
                CountPart(ref Unsafe.Add(ref rows, (block / 8) + part), offsets, ref Unsafe.Add(ref target, block + part));
            }
        }
    }

    // As many counters as a vector has bits, in registers from the first row to the counts. A method of its own, because the compiler
    // inlines only so much into one; optimized at once, or a first question would wait for a compilation of each of its operations.
    [MethodImpl(MethodImplOptions.NoInlining | MethodImplOptions.AggressiveOptimization)]
    private static void CountPart(ref byte rows, ReadOnlySpan<int> offsets, ref byte counts)
    {
        ref int offset = ref MemoryMarshal.GetReference(offsets);
        TVector slice0 = default, slice1 = default, slice2 = default, slice3 = default;
        TVector slice4 = default, slice5 = default, slice6 = default, slice7 = default;
        TVector carry;
        int next = 0;
        for (; next + 8 <= offsets.Length; next += 8)
        {
            (slice0, slice1, carry) = AddFour(slice0, slice1, ref rows, ref Unsafe.Add(ref offset, next));
            (slice0, slice1, TVector other) = AddFour(slice0, slice1, ref rows, ref Unsafe.Add(ref offset, next + 4));
            (slice2, carry) = TBits.Add(slice2, carry, other);
            (slice3, carry) = Add(slice3, carry);
            (slice4, carry) = Add(slice4, carry);
            if (offsets.Length > MostInFiveSlices)
            {
                (slice5, carry) = Add(slice5, carry);
                (slice6, carry) = Add(slice6, carry);
                slice7 = TBits.Xor(slice7, carry);
            }
        }

        if (next < offsets.Length)
        {
            (slice0, slice1, carry) = AddFour(slice0, slice1, ref rows, ref Unsafe.Add(ref offset, next));
            (slice2, carry) = Add(slice2, carry);
            (slice3, carry) = Add(slice3, carry);
            (slice4, carry) = Add(slice4, carry);
            (slice5, carry) = Add(slice5, carry);
            (slice6, carry) = Add(slice6, carry);
            slice7 = TBits.Xor(slice7, carry);
        }

        Turn(slice0, slice1, slice2, slice3, slice4, slice5, slice6, slice7, ref counts);
    }

    // Four rows to two slices, and what is carried on to the third.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector Slice0, TVector Slice1, TVector Carry) AddFour(
        TVector slice0, TVector slice1, ref byte rows, ref int offset)
    {
        TVector row0 = TBits.Load(ref rows, offset);
        TVector row1 = TBits.Load(ref rows, Unsafe.Add(ref offset, 1));
        (slice0, TVector carry) = TBits.Add(slice0, row0, row1);
        TVector row2 = TBits.Load(ref rows, Unsafe.Add(ref offset, 2));
        TVector row3 = TBits.Load(ref rows, Unsafe.Add(ref offset, 3));
        (slice0, TVector other) = TBits.Add(slice0, row2, row3);
        (slice1, carry) = TBits.Add(slice1, carry, other);
        return (slice0, slice1, carry);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector Slice, TVector Carry) Add(TVector slice, TVector carry) =>
        (TBits.Xor(slice, carry), TBits.And(slice, carry));

    // Eight by eight bits of every byte, by halves: first the fours, then the twos, then the single ones change places.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Turn(
        TVector slice0,
        TVector slice1,
        TVector slice2,
        TVector slice3,
        TVector slice4,
        TVector slice5,
        TVector slice6,
        TVector slice7,
        ref byte counts)
    {
        (slice0, slice4) = Exchange(slice0, slice4, 4, 0b0000_1111);
        (slice1, slice5) = Exchange(slice1, slice5, 4, 0b0000_1111);
        (slice2, slice6) = Exchange(slice2, slice6, 4, 0b0000_1111);
        (slice3, slice7) = Exchange(slice3, slice7, 4, 0b0000_1111);
        TurnFour(slice0, slice1, slice2, slice3, ref counts);
        TurnFour(slice4, slice5, slice6, slice7, ref Unsafe.Add(ref counts, 4 * IVectorKernel.BlockBytes));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void TurnFour(TVector slice0, TVector slice1, TVector slice2, TVector slice3, ref byte counts)
    {
        (slice0, slice2) = Exchange(slice0, slice2, 2, 0b0011_0011);
        (slice1, slice3) = Exchange(slice1, slice3, 2, 0b0011_0011);
        (slice0, slice1) = Exchange(slice0, slice1, 1, 0b0101_0101);
        (slice2, slice3) = Exchange(slice2, slice3, 1, 0b0101_0101);
        TBits.Store(slice0, ref counts, 0);
        TBits.Store(slice1, ref counts, IVectorKernel.BlockBytes);
        TBits.Store(slice2, ref counts, 2 * IVectorKernel.BlockBytes);
        TBits.Store(slice3, ref counts, 3 * IVectorKernel.BlockBytes);
    }

    // The high bits of the low vector and the low bits of the high one change places; the mask has those that stay in the low one.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static (TVector Low, TVector High) Exchange(TVector low, TVector high, [ConstantExpected] int count, byte mask) =>
        (TBits.Select(TBits.All(mask), low, TBits.Up(high, count)), TBits.Select(TBits.All(mask), TBits.Down(low, count), high));
}
