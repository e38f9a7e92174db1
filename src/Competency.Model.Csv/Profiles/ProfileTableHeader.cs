using Competency.Model.Csv.Tables;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Profiles;

// The beginning of a table: its encoding, separator and header; the stream then stands behind the header.
// Separator: What separates cells.
// Header: The header row.
// FirstLine: The line of the file on which the rows begin.
// Sample: The header row and the first rows.
internal sealed record ProfileTableHeader(byte Separator, ReadOnlyMemory<byte> Header, int FirstLine, ReadOnlyMemory<byte> Sample)
{
    private const int HeadLength = 1 << 16;

    // The line on which the header row would begin if it stood right before the rows.
    public int LineOfHeader => FirstLine - LineCounter.Breaks(Header.Span);

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
        ProfileHeaderRecognizer recognizer = new(options);
        HeaderLocator top = HeaderLocator.Find(head.Span, options.Separator, recognizer);
        int first = head.Span[top.Start..].IndexOfAnyExcept((byte)'\n', (byte)'\r');
        int header = first < 0 ? head.Length : top.Start + first;
        int end = RowEnds.FindEnd(head.Span, header);
        while (end == head.Length && head.Length < Math.Min(table.Length - start, options.MaxRowLength))
        {
            table.Position = start;
            head = ReadUpTo(table, 2L * head.Length);
            end = RowEnds.FindEnd(head.Span, header);
        }

        ReportAbove(top, head, name, options, diagnostics);
        table.Position = start + end;
        ReadOnlyMemory<byte> rows = ReadUpTo(table, HeadLength);
        int sample = rows.Length < HeadLength ? rows.Length : rows.Span.LastIndexOf((byte)'\n') + 1;
        table.Position = start + end;
        ReadOnlyMemory<byte> line = WithLineEnd(head[header..end]);
        return new ProfileTableHeader(
            top.Separator, line, 1 + LineCounter.Breaks(head.Span[..end]), (byte[])[.. line.Span, .. rows.Span[..sample]]);
    }

    private static void ReportAbove(
        HeaderLocator top, ReadOnlyMemory<byte> head, string name, CsvReadingOptions options, DiagnosticBag diagnostics)
    {
        LineCounter lines = new(head, rows: options.SheetRows);
        foreach ((int at, string said) in top.Above)
        {
            SourceLocation location = new() { File = name, Line = lines.LineAt(at) };
            if (said.Length > 0)
            {
                diagnostics.Add(TableRules.RowAboveHeader, location, Excerpt.Of(said));
            }
        }
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
        TableText text = TableSniffer.Decode(name, content, options, new ProfileHeaderRecognizer(options), diagnostics);
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
