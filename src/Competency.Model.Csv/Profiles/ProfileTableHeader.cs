using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Profiles;

// The beginning of a table: its encoding, separator and header; the stream then stands behind the header.
// Separator: What separates cells.
// Header: The header row.
// FirstLine: The line of the file on which the rows begin.
internal sealed record ProfileTableHeader(byte Separator, ReadOnlyMemory<byte> Header, int FirstLine)
{
    private const int HeadLength = 1 << 16;

    // Reads the beginning of a table.
    // table: The table; what is not UTF-8 is replaced by its text in UTF-8.
    // name: What diagnostics call it.
    // options: How it is read.
    // diagnostics: Takes the diagnostics.
    public static ProfileTableHeader Read(ref Stream table, string name, CsvReadingOptions options, DiagnosticBag diagnostics)
    {
        long start = table.Position;
        ReadOnlyMemory<byte> head = ReadUpTo(table, HeadLength);
        if (head.IsEmpty)
        {
            diagnostics.Add(FileRules.FileEmpty, new SourceLocation { File = name }, name);
        }

        if (IsUtf8(head, options.Encoding))
        {
            start += head.Span.StartsWith("\uFEFF"u8) ? 3 : 0;
        }
        else
        {
            table.Position = start;
            table = Decode(table, name, options, diagnostics);
            start = 0;
        }

        table.Position = start;
        head = ReadUpTo(table, HeadLength);
        HeaderLocator top = HeaderLocator.Find(head.Span, options.Separator, recognizer: null);
        int first = head.Span[top.Start..].IndexOfAnyExcept((byte)'\n', (byte)'\r');
        int header = first < 0 ? head.Length : top.Start + first;
        int end = RowEnds.FindEnd(head.Span, header);
        table.Position = start + end;
        return new ProfileTableHeader(top.Separator, WithLineEnd(head[header..end]), 1 + LineCounter.Breaks(head.Span[..end]));
    }

    private static bool IsUtf8(ReadOnlyMemory<byte> head, CsvEncoding given)
    {
        bool isUtf16 = head.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..]
            || (given == CsvEncoding.Detect && UnmarkedUtf16.Find(head.Span) is not null);
        int end = head.Length < HeadLength ? head.Length : head.Span.LastIndexOf((byte)'\n') + 1;
        return head.Span.StartsWith("\uFEFF"u8)
            || (!isUtf16 && given == CsvEncoding.Utf8)
            || (!isUtf16 && given == CsvEncoding.Detect && System.Text.Unicode.Utf8.IsValid(head.Span[..end]));
    }

    private static MemoryStream Decode(Stream table, string name, CsvReadingOptions options, DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> content = ReadUpTo(table, table.Length - table.Position);
        TableText text = TableSniffer.Decode(name, content, options, recognizer: null, diagnostics);
        return new MemoryStream(text.Utf8.ToArray(), writable: false);
    }

    private static ReadOnlyMemory<byte> WithLineEnd(ReadOnlyMemory<byte> header) =>
        header.Span is [.., (byte)'\n'] or [.., (byte)'\r'] ? header : (byte[])[.. header.Span, (byte)'\n'];

    private static ReadOnlyMemory<byte> ReadUpTo(Stream stream, long length)
    {
        byte[] bytes = new byte[Math.Min(length, stream.Length - stream.Position)];
        return bytes.AsMemory(0, stream.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false));
    }
}
