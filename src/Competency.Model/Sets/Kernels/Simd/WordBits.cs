using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;

namespace Competency.Model.Sets.Kernels.Simd;

// 64 bits at a time, for machines without vectors.
internal readonly struct WordBits : IBitLanes<ulong>
{
    public static int ByteCount => sizeof(ulong);

    public static ulong All(byte value) => value * 0x0101_0101_0101_0101UL;

    public static ulong Load(ref byte source, nint offset) => Unsafe.ReadUnaligned<ulong>(ref Unsafe.Add(ref source, offset));

    public static void Store(ulong vector, ref byte target, nint offset) =>
        Unsafe.WriteUnaligned(ref Unsafe.Add(ref target, offset), vector);

    public static ulong And(ulong left, ulong right) => left & right;

    public static ulong Xor(ulong left, ulong right) => left ^ right;

    public static (ulong Sum, ulong Carry) Add(ulong first, ulong second, ulong third)
    {
        ulong half = first ^ second;
        return (half ^ third, (first & second) | (half & third));
    }

    public static ulong Select(ulong mask, ulong first, ulong second) => (first & mask) | (second & ~mask);

    public static ulong Up(ulong vector, [ConstantExpected] int count) => vector << count;

    public static ulong Down(ulong vector, [ConstantExpected] int count) => vector >>> count;
}
