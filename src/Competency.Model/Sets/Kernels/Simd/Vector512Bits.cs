using System.Diagnostics.CodeAnalysis;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Competency.Model.Sets.Kernels.Simd;

// 512 bits at a time.
internal readonly struct Vector512Bits : IBitLanes<Vector512<ulong>>
{
    // What comes out for each of the eight ways that three bits can be: of one bit up and of two bits up.
    private const byte SumTable = 0b1001_0110;
    private const byte CarryTable = 0b1110_1000;

    public static int ByteCount => Vector512<byte>.Count;

    public static Vector512<ulong> All(byte value) => Vector512.Create(value).AsUInt64();

    public static Vector512<ulong> Load(ref byte source, nint offset) => Vector512.LoadUnsafe(ref source, (nuint)offset).AsUInt64();

    public static void Store(Vector512<ulong> vector, ref byte target, nint offset) =>
        vector.AsByte().StoreUnsafe(ref target, (nuint)offset);

    public static Vector512<ulong> And(Vector512<ulong> left, Vector512<ulong> right) => left & right;

    public static Vector512<ulong> Xor(Vector512<ulong> left, Vector512<ulong> right) => left ^ right;

    public static (Vector512<ulong> Sum, Vector512<ulong> Carry) Add(
        Vector512<ulong> first, Vector512<ulong> second, Vector512<ulong> third)
    {
        if (Avx512F.IsSupported)
        {
            return (Avx512F.TernaryLogic(first, second, third, SumTable), Avx512F.TernaryLogic(first, second, third, CarryTable));
        }

        Vector512<ulong> half = first ^ second;
        return (half ^ third, (first & second) | (half & third));
    }

    public static Vector512<ulong> Select(Vector512<ulong> mask, Vector512<ulong> first, Vector512<ulong> second) =>
        Vector512.ConditionalSelect(mask, first, second);

    public static Vector512<ulong> Up(Vector512<ulong> vector, [ConstantExpected] int count) => vector << count;

    public static Vector512<ulong> Down(Vector512<ulong> vector, [ConstantExpected] int count) => vector >>> count;
}
