using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// 128 bits at a time.
internal readonly struct Vector128Bits : IBitLanes<Vector128<ulong>>
{
    public static int ByteCount => Vector128<byte>.Count;

    public static Vector128<ulong> All(byte value) => Vector128.Create(value).AsUInt64();

    public static Vector128<ulong> Load(ref byte source, nint offset) => Vector128.LoadUnsafe(ref source, (nuint)offset).AsUInt64();

    public static void Store(Vector128<ulong> vector, ref byte target, nint offset) =>
        vector.AsByte().StoreUnsafe(ref target, (nuint)offset);

    public static Vector128<ulong> And(Vector128<ulong> left, Vector128<ulong> right) => left & right;

    public static Vector128<ulong> Xor(Vector128<ulong> left, Vector128<ulong> right) => left ^ right;

    public static (Vector128<ulong> Sum, Vector128<ulong> Carry) Add(
        Vector128<ulong> first, Vector128<ulong> second, Vector128<ulong> third)
    {
        Vector128<ulong> half = first ^ second;
        return (half ^ third, (first & second) | (half & third));
    }

    public static Vector128<ulong> Select(Vector128<ulong> mask, Vector128<ulong> first, Vector128<ulong> second) =>
        Vector128.ConditionalSelect(mask, first, second);

    public static Vector128<ulong> Up(Vector128<ulong> vector, [ConstantExpected] int count) => vector << count;

    public static Vector128<ulong> Down(Vector128<ulong> vector, [ConstantExpected] int count) => vector >>> count;
}
