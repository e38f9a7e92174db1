using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;

namespace Competency.Model.Sets.Kernels.Simd;

// 256 bits at a time.
internal readonly struct Vector256Bits : IBitLanes<Vector256<ulong>>
{
    public static int ByteCount => Vector256<byte>.Count;

    public static Vector256<ulong> All(byte value) => Vector256.Create(value).AsUInt64();

    public static Vector256<ulong> Load(ref byte source, nint offset) => Vector256.LoadUnsafe(ref source, (nuint)offset).AsUInt64();

    public static void Store(Vector256<ulong> vector, ref byte target, nint offset) =>
        vector.AsByte().StoreUnsafe(ref target, (nuint)offset);

    public static Vector256<ulong> And(Vector256<ulong> left, Vector256<ulong> right) => left & right;

    public static Vector256<ulong> Xor(Vector256<ulong> left, Vector256<ulong> right) => left ^ right;

    public static (Vector256<ulong> Sum, Vector256<ulong> Carry) Add(
        Vector256<ulong> first, Vector256<ulong> second, Vector256<ulong> third)
    {
        Vector256<ulong> half = first ^ second;
        return (half ^ third, (first & second) | (half & third));
    }

    public static Vector256<ulong> Select(Vector256<ulong> mask, Vector256<ulong> first, Vector256<ulong> second) =>
        Vector256.ConditionalSelect(mask, first, second);

    public static Vector256<ulong> Up(Vector256<ulong> vector, [ConstantExpected] int count) => vector << count;

    public static Vector256<ulong> Down(Vector256<ulong> vector, [ConstantExpected] int count) => vector >>> count;
}
