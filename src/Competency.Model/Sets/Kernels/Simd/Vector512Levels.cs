using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Competency.Model.Sets.Kernels.Simd;

// 64 levels at a time.
internal readonly struct Vector512Levels : ILevelLanes<Vector512<byte>>
{
    public static int Count => Vector512<byte>.Count;

    public static Vector512<byte> Load(ref byte source, nint offset) => Vector512.LoadUnsafe(ref source, (nuint)offset);

    public static Vector512<byte> Add(Vector512<byte> sums, Vector512<byte> table, ref byte levels, nint offset)
    {
        Vector512<byte> own = Vector512.LoadUnsafe(ref levels, (nuint)offset);
        return sums + (Avx512BW.IsSupported
            ? Avx512BW.Shuffle(table, own)
            : Vector512.Create(
                Vector256Levels.Look(table.GetLower(), own.GetLower()), Vector256Levels.Look(table.GetUpper(), own.GetUpper())));
    }

    public static void Put(Vector512<byte> sums, float unit, ref float target, nint index, bool isFirst)
    {
        Vector512<int> fours = sums.AsInt32();
        Vector512<int> lowest = Vector512.Create((int)byte.MaxValue);
        Put(fours & lowest, unit, ref target, index, isFirst);
        Put((fours >>> 8) & lowest, unit, ref target, index + LevelLayout.Step, isFirst);
        Put((fours >>> 16) & lowest, unit, ref target, index + (2 * LevelLayout.Step), isFirst);
        Put(fours >>> 24, unit, ref target, index + (3 * LevelLayout.Step), isFirst);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Put(Vector512<int> sums, float unit, ref float target, nint index, bool isFirst)
    {
        Vector512<float> added = Vector512.ConvertToSingle(sums) * unit;
        (isFirst ? added : added + Vector512.LoadUnsafe(ref target, (nuint)index)).StoreUnsafe(ref target, (nuint)index);
    }
}
