using System.Text;
using System.Text.Unicode;
using Competency.Model.Formats;

namespace Competency.Model.Json;

// The bytes of a document as valid UTF-8, and the lines and columns in them.
internal static class Utf8Source
{
    private static ReadOnlySpan<byte> Mark => [0xEF, 0xBB, 0xBF];

    // The bytes without byte order mark, what is not UTF-8 replaced by U+FFFD and reported once.
    public static ReadOnlyMemory<byte> Clean(ReadOnlyMemory<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> text = bytes[(bytes.Length - WithoutMark(bytes.Span).Length)..];
        if (Utf8.IsValid(text.Span))
        {
            return text;
        }

        int at = FirstInvalid(text.Span);
        diagnostics.Add(FileRules.InvalidBytes, LocationOf(text.Span, at, file), at + 1, text.Span[at], "UTF-8");
        return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(text.Span));
    }

    // The bytes after a byte order mark, if there is one.
    public static ReadOnlySpan<byte> WithoutMark(ReadOnlySpan<byte> bytes) => bytes.StartsWith(Mark) ? bytes[Mark.Length..] : bytes;

    // The place of a byte, counted from line line (from 0) and the byte in it (from 0).
    public static SourceLocation LocationOf(ReadOnlySpan<byte> text, long line, long byteInLine, string file)
    {
        int start = 0;
        for (long passed = 0; passed < line && text[start..].IndexOf((byte)'\n') is int end and >= 0; passed++)
        {
            start += end + 1;
        }

        return LocationOf(text, (int)Math.Min(start + byteInLine, text.Length), file);
    }

    private static SourceLocation LocationOf(ReadOnlySpan<byte> text, int at, string file)
    {
        ReadOnlySpan<byte> before = text[..at];
        int lineStart = before.LastIndexOf((byte)'\n') + 1;
        return new SourceLocation
        {
            File = file,
            Line = before.Count((byte)'\n') + 1,
            Column = Encoding.UTF8.GetCharCount(before[lineStart..]) + 1,
        };
    }

    private static int FirstInvalid(ReadOnlySpan<byte> text)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(text[at..], out _, out int length) == System.Buffers.OperationStatus.Done)
        {
            at += length;
        }

        return at;
    }
}
