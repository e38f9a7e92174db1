using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Competency.Model.Sets.Kernels.Simd;

// Adds up rows of levels: every row has a table of what each level adds, in whole units. Bytes are looked up and added a vector at a
// time, four vectors of sums in registers.
//
// Sums become floats by shifting fours of bytes, which leaves every fourth byte at its place. So the bytes of a row are turned, 64 at
// a time: neighboring bytes are of sets LevelLayout.Step apart, and what comes out of vectors of any width is in order.
internal static class LevelSums<TLevels, TVector>
    where TLevels : struct, ILevelLanes<TVector>
    where TVector : struct
{
    private const int VectorsAtOnce = 4;

    // levels: The rows.
    // offsets: Where each row begins.
    // tables: The table of each row, from 0 for level 0. Whatever the levels are, what tables have for them sums up to at most 255.
    // unit: What a unit is.
    // sums: What is added to, in whole blocks.
    // isFirst: Whether what was in them before counts for nothing.
    public static void Add(
        ref byte levels, ReadOnlySpan<int> offsets, ReadOnlySpan<byte> tables, float unit, Span<float> sums, bool isFirst)
    {
        ref int offset = ref MemoryMarshal.GetReference(offsets);
        ref byte table = ref MemoryMarshal.GetReference(tables[..(offsets.Length * LevelLayout.TableLength)]);
        ref float sum = ref MemoryMarshal.GetReference(sums);
        int count = TLevels.Count;
        for (nint start = 0; start < sums.Length; start += VectorsAtOnce * count)
        {
            TVector sum0 = default;
            TVector sum1 = default;
            TVector sum2 = default;
            TVector sum3 = default;
            for (nint row = 0; row < offsets.Length; row++)
            {
                TVector own = TLevels.Load(ref table, row * LevelLayout.TableLength);
                nint place = Unsafe.Add(ref offset, row) + start;
                sum0 = TLevels.Add(sum0, own, ref levels, place);
                sum1 = TLevels.Add(sum1, own, ref levels, place + count);
                sum2 = TLevels.Add(sum2, own, ref levels, place + (2 * count));
                sum3 = TLevels.Add(sum3, own, ref levels, place + (3 * count));
            }

            TLevels.Put(sum0, unit, ref sum, SetAt(start), isFirst);
            TLevels.Put(sum1, unit, ref sum, SetAt(start + count), isFirst);
            TLevels.Put(sum2, unit, ref sum, SetAt(start + (2 * count)), isFirst);
            TLevels.Put(sum3, unit, ref sum, SetAt(start + (3 * count)), isFirst);
        }
    }

    // The set whose level is at a place of a row, if it is the first of a four.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static nint SetAt(nint place) =>
        (place & -LevelLayout.TableLength) + ((place & (LevelLayout.TableLength - 1)) / (LevelLayout.TableLength / LevelLayout.Step));
}
