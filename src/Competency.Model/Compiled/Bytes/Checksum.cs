using System.Numerics;
using System.Runtime.InteropServices;

namespace Competency.Model.Compiled.Bytes;

// The checksum of a section: four CRC-32C, each over every fourth number of 8 bytes, then a CRC-32C over the four and over what is left
// of the section, byte by byte. Four, since a processor computes as many at once in the time of one.
internal static class Checksum
{
    private const int Lanes = 4;

    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<ulong> numbers = MemoryMarshal.Cast<byte, ulong>(bytes);
        (uint a, uint b, uint c, uint d) = (~0u, ~0u, ~0u, ~0u);
        int at = 0;
        for (; at + Lanes <= numbers.Length; at += Lanes)
        {
            a = BitOperations.Crc32C(a, LittleEndian(numbers[at]));
            b = BitOperations.Crc32C(b, LittleEndian(numbers[at + 1]));
            c = BitOperations.Crc32C(c, LittleEndian(numbers[at + 2]));
            d = BitOperations.Crc32C(d, LittleEndian(numbers[at + 3]));
        }

        uint whole = BitOperations.Crc32C(BitOperations.Crc32C(BitOperations.Crc32C(BitOperations.Crc32C(~0u, a), b), c), d);
        foreach (byte rest in bytes[(at * sizeof(ulong))..])
        {
            whole = BitOperations.Crc32C(whole, rest);
        }

        return ~whole;
    }

    private static ulong LittleEndian(ulong number) =>
        BitConverter.IsLittleEndian ? number : System.Buffers.Binary.BinaryPrimitives.ReverseEndianness(number);
}
