using System.Buffers.Binary;
using System.IO.Compression;

namespace Competency.Model.Reports.Drawing;

// A picture of few colors as PNG (ISO/IEC 15948): eight bits a pixel, which name a color of the palette. No filter, since what is compared
// between rows is no gradient; the same bytes for the same pixels with one version of the runtime, whose zlib compresses.
internal static class IndexedPng
{
    private const uint Polynomial = 0xEDB88320;
    private const byte BitsPerPixel = 8;
    private const byte Palette = 3;

    private static readonly byte[] Signature = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(static value => RemainderOf((uint)value))];

    // pixels: The positions of colors in the palette, row by row.
    public static byte[] Encode(byte[] pixels, int width, IReadOnlyList<(byte Red, byte Green, byte Blue)> palette)
    {
        int height = pixels.Length / width;
        byte[] header = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(header, width);
        BinaryPrimitives.WriteInt32BigEndian(header.AsSpan(4), height);
        (header[8], header[9]) = (BitsPerPixel, Palette);
        using MemoryStream png = new();
        png.Write(Signature);
        Chunk(png, "IHDR"u8, header);
        Chunk(png, "PLTE"u8, [.. palette.SelectMany(static color => (byte[])[color.Red, color.Green, color.Blue])]);
        Chunk(png, "IDAT"u8, Compressed(pixels, width));
        Chunk(png, "IEND"u8, []);
        return png.ToArray();
    }

    private static byte[] Compressed(byte[] pixels, int width)
    {
        using MemoryStream compressed = new();
        using (ZLibStream zlib = new(compressed, CompressionLevel.SmallestSize))
        {
            for (int at = 0; at < pixels.Length; at += width)
            {
                zlib.WriteByte(0); // no filter
                zlib.Write(pixels, at, width);
            }
        }

        return compressed.ToArray();
    }

    private static void Chunk(MemoryStream png, ReadOnlySpan<byte> type, ReadOnlySpan<byte> content)
    {
        byte[] number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(type);
        png.Write(content);
        BinaryPrimitives.WriteUInt32BigEndian(number, ~Checked(Checked(uint.MaxValue, type), content));
        png.Write(number);
    }

    private static uint Checked(uint check, ReadOnlySpan<byte> content)
    {
        foreach (byte each in content)
        {
            check = Remainders[(byte)(check ^ each)] ^ (check >> 8);
        }

        return check;
    }

    private static uint RemainderOf(uint value)
    {
        for (int bit = 0; bit < 8; bit++)
        {
            value = (value & 1) == 0 ? value >> 1 : Polynomial ^ (value >> 1);
        }

        return value;
    }
}
