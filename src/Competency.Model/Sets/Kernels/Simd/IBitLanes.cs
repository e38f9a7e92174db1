using System.Diagnostics.CodeAnalysis;

namespace Competency.Model.Sets.Kernels.Simd;

// The few operations on vectors of bits that bit-sliced counting is written in, once for all widths, as IFloatLanes is for floats.
internal interface IBitLanes<TVector>
    where TVector : struct
{
    // How many bytes a vector has: a power of 2, at least 8, at most 64.
    static abstract int ByteCount { get; }

    // A vector that repeats the byte.
    static abstract TVector All(byte value);

    static abstract TVector Load(ref byte source, nint offset);

    static abstract void Store(TVector vector, ref byte target, nint offset);

    static abstract TVector And(TVector left, TVector right);

    static abstract TVector Xor(TVector left, TVector right);

    // A full adder: of three bits the low place of their sum, and the high one.
    static abstract (TVector Sum, TVector Carry) Add(TVector first, TVector second, TVector third);

    // The first where the mask has a 1, else the second.
    static abstract TVector Select(TVector mask, TVector first, TVector second);

    // Moved towards the high bits, within 64.
    static abstract TVector Up(TVector vector, [ConstantExpected] int count);

    // Moved towards the low bits, within 64.
    static abstract TVector Down(TVector vector, [ConstantExpected] int count);
}
