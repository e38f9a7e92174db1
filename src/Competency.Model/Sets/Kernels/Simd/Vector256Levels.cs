using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Competency.Model.Sets.Kernels.Simd;

// 32 levels at a time.
internal readonly struct Vector256Levels : ILevelLanes<Vector256<byte>>
{
    public static int Count => Vector256<byte>.Count;

    public static Vector256<byte> Load(ref byte source, nint offset) => Vector256.LoadUnsafe(ref source, (nuint)offset);

    public static Vector256<byte> Add(Vector256<byte> sums, Vector256<byte> table, ref byte levels, nint offset) =>
        sums + Look(table, Vector256.LoadUnsafe(ref levels, (nuint)offset));

    public static void Put(Vector256<byte> sums, float unit, ref float target, nint index, bool isFirst)
    {
        Vector256<int> fours = sums.AsInt32();
        Vector256<int> lowest = Vector256.Create((int)byte.MaxValue);
        Put(fours & lowest, unit, ref target, index, isFirst);
        Put((fours >>> 8) & lowest, unit, ref target, index + LevelLayout.Step, isFirst);
        Put((fours >>> 16) & lowest, unit, ref target, index + (2 * LevelLayout.Step), isFirst);
        Put(fours >>> 24, unit, ref target, index + (3 * LevelLayout.Step), isFirst);
    }

    // What the table, which stands in both halves, has for each level.
    public static Vector256<byte> Look(Vector256<byte> table, Vector256<byte> levels) => Avx2.IsSupported
        ? Avx2.Shuffle(table, levels)
        : Vector256.Create(
            Vector128Levels.Look(table.GetLower(), levels.GetLower()), Vector128Levels.Look(table.GetLower(), levels.GetUpper()));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector256<int> sums, float unit, ref float target, nint index, bool isFirst)
    {
        Vector256<float> added = Vector256.ConvertToSingle(sums) * unit;
        (isFirst ? added : added + Vector256.LoadUnsafe(ref target, (nuint)index)).StoreUnsafe(ref target, (nuint)index);
    }
}
