using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// 16 levels at a time.
internal readonly struct Vector128Levels : ILevelLanes<Vector128<byte>>
{
    public static int Count => Vector128<byte>.Count;

    public static Vector128<byte> Load(ref byte source, nint offset) => Vector128.LoadUnsafe(ref source, (nuint)offset);

    public static Vector128<byte> Add(Vector128<byte> sums, Vector128<byte> table, ref byte levels, nint offset) =>
        sums + Look(table, Vector128.LoadUnsafe(ref levels, (nuint)offset));

    public static void Put(Vector128<byte> sums, float unit, ref float target, nint index, bool isFirst)
    {
        Vector128<int> fours = sums.AsInt32();
        Vector128<int> lowest = Vector128.Create((int)byte.MaxValue);
        Put(fours & lowest, unit, ref target, index, isFirst);
        Put((fours >>> 8) & lowest, unit, ref target, index + LevelLayout.Step, isFirst);
        Put((fours >>> 16) & lowest, unit, ref target, index + (2 * LevelLayout.Step), isFirst);
        Put(fours >>> 24, unit, ref target, index + (3 * LevelLayout.Step), isFirst);
    }

    // What the table has for each level.
    public static Vector128<byte> Look(Vector128<byte> table, Vector128<byte> levels) => Vector128.ShuffleNative(table, levels);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector128<int> sums, float unit, ref float target, nint index, bool isFirst)
    {
        Vector128<float> added = Vector128.ConvertToSingle(sums) * unit;
        (isFirst ? added : added + Vector128.LoadUnsafe(ref target, (nuint)index)).StoreUnsafe(ref target, (nuint)index);
    }
}
