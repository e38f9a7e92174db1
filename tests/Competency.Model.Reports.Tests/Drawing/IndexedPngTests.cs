using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using Competency.Model.Reports.Drawing;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Reports.Tests.Drawing;

/// <summary>A picture, read back chunk by chunk as the standard says.</summary>
public sealed class IndexedPngTests
{
    private static readonly (byte Red, byte Green, byte Blue)[] Palette = [(1, 2, 3), (4, 5, 6), (255, 0, 128)];

    [Property]
    public void Pixels_and_colors_are_what_was_given(PositiveInt side, int seed)
    {
        int width = side.Get % 50;
        byte[] pixels = [.. Enumerable.Range(0, width * 3).Select(at => (byte)((at + Math.Abs((long)seed)) % Palette.Length))];
        if (width == 0)
        {
            return;
        }

        Dictionary<string, byte[]> chunks = ChunksOf(IndexedPng.Encode(pixels, width, Palette));

        Assert.Equal(["IHDR", "PLTE", "IDAT", "IEND"], chunks.Keys);
        Assert.Equal(width, BinaryPrimitives.ReadInt32BigEndian(chunks["IHDR"]));
        Assert.Equal(3, BinaryPrimitives.ReadInt32BigEndian(chunks["IHDR"].AsSpan(4)));
        Assert.Equal([8, 3, 0, 0, 0], chunks["IHDR"][8..]);
        Assert.Equal([1, 2, 3, 4, 5, 6, 255, 0, 128], chunks["PLTE"]);
        Assert.Equal(pixels.Chunk(width).SelectMany(static row => row.Prepend((byte)0)), Inflated(chunks["IDAT"]));
    }

    // The check of the empty last chunk of every PNG is known.
    [Fact]
    public void The_check_is_that_of_the_standard() =>
        Assert.Equal([0xAE, 0x42, 0x60, 0x82], IndexedPng.Encode([0], 1, Palette)[^4..]);

    private static Dictionary<string, byte[]> ChunksOf(byte[] png)
    {
        Dictionary<string, byte[]> chunks = new(StringComparer.Ordinal);
        for (int at = 8; at < png.Length;)
        {
            int length = BinaryPrimitives.ReadInt32BigEndian(png.AsSpan(at));
            chunks.Add(Encoding.ASCII.GetString(png, at + 4, 4), png[(at + 8)..(at + 8 + length)]);
            at += length + 12;
        }

        return chunks;
    }

    private static byte[] Inflated(byte[] compressed)
    {
        using ZLibStream zlib = new(new MemoryStream(compressed), CompressionMode.Decompress);
        using MemoryStream inflated = new();
        zlib.CopyTo(inflated);
        return inflated.ToArray();
    }
}
