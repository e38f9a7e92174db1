using System.Text;
using Competency.Model.Csv.Tables.Encodings;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tables;

// Looks at the beginning of a file: which headings it has, if it is a table.
internal static class TableSniffer
{
    // Tables are saved under the names of workbooks, too.
    private static readonly string[] Endings = [".csv", ".tsv", ".tab", ".txt", ".md", ".markdown", ".xls", ".xlsx", ".xlsm", ".ods"];

    // The headings; none for a file that another ending says is something else.
    // file: The file.
    // options: How tables are read.
    // recognizer: Finds the headings where rows stand above them; in the first row if missing.
    public static IReadOnlyList<string> ColumnNames(DocumentFile file, CsvReadingOptions options, IHeaderRecognizer? recognizer = null)
    {
        if (!MayBeTable(file))
        {
            return [];
        }

        options = options.For(file);
        ReadOnlyMemory<byte> text = Decode(FirstLines(file), options, recognizer).Utf8;
        HeaderLocator top = HeaderLocator.Find(text.Span, options.Separator, recognizer);
        int start = top.Start;
        while (start < text.Length && text.Span[start] is (byte)'\n' or (byte)'\r')
        {
            start++;
        }

        ScannedRow heading = RowScanner.Scan(text.Span, start, text.Length, top.Separator);
        string[] cells = Texts(heading);
        int next = Math.Min(text.Length, heading.End + 1);
        next += next < text.Length && text.Span[next] == '\n' ? 1 : 0;
        if (recognizer is null || next >= text.Length)
        {
            return cells;
        }

        return recognizer.Join(cells, Texts(RowScanner.Scan(text.Span, next, text.Length, top.Separator))) ?? cells;
    }

    // The rows at the beginning of a file; null for a file that another ending says is something else.
    // file: The file.
    // options: How tables are read.
    // recognizer: Finds the header row where rows stand above it; it is the first row otherwise.
    public static TableTop? Top(DocumentFile file, CsvReadingOptions options, IHeaderRecognizer recognizer)
    {
        if (!MayBeTable(file))
        {
            return null;
        }

        options = options.For(file);
        ReadOnlyMemory<byte> text = Decode(FirstLines(file), options, recognizer).Utf8;
        bool isTextFile = Path.GetExtension(file.Name).Equals(".txt", StringComparison.OrdinalIgnoreCase);
        bool mayHaveRowsAbove = !isTextFile || BeginsLikeTable(text.Span);
        HeaderLocator top = HeaderLocator.Find(
            text.Span,
            isTextFile && mayHaveRowsAbove && options.Separator == CsvSeparator.Detect ? CsvSeparator.Tab : options.Separator,
            mayHaveRowsAbove ? recognizer : null);
        string[][] above = [.. top.Above.Select(row => Texts(RowScanner.Scan(text.Span, row.Start, text.Length, top.Separator)))];
        int start = SkipLineEnds(text.Span, top.Start);
        ScannedRow header = RowScanner.Scan(text.Span, start, text.Length, top.Separator);
        int next = SkipLineEnds(text.Span, header.End);
        string[] first = next < text.Length ? Texts(RowScanner.Scan(text.Span, next, text.Length, top.Separator)) : [];
        return new TableTop(above, [.. recognizer.Complete(Texts(header))], first);
    }

    // The text of a file or of its beginning.
    public static TableText Decode(ReadOnlyMemory<byte> content, CsvReadingOptions options, IHeaderRecognizer? recognizer) =>
        TableDecoder.Decode(
            content,
            options.Encoding,
            recognizer is null ? null : text => HeaderLocator.FindKnown(text.Utf8.Span, options.Separator, recognizer) is not null);

    // The text of a file; an encoding that was guessed is reported.
    public static TableText Decode(
        string name, ReadOnlyMemory<byte> content, CsvReadingOptions options, IHeaderRecognizer? recognizer, DiagnosticBag diagnostics)
    {
        TableText text = Decode(content, options, recognizer);
        if (text.IsRestored)
        {
            diagnostics.Add(TableRules.TextRestored, new SourceLocation { File = name }, Phrase.Named(text.Encoding));
        }
        else if (text.IsGuess)
        {
            diagnostics.Add(TableRules.EncodingDetected, new SourceLocation { File = name }, Phrase.Named(text.Encoding));
        }

        return text;
    }

    private static bool MayBeTable(DocumentFile file)
    {
        string ending = Path.GetExtension(file.Name);
        bool hasEnding = file.IsSheet || ending.Length == 0 || Endings.Contains(ending, StringComparer.OrdinalIgnoreCase);
        return hasEnding && !file.Prefix.IsEmpty && !file.IsForeign;
    }

    // Documents in Chinese text have tabs too: their many lines need not be looked through.
    private static bool BeginsLikeTable(ReadOnlySpan<byte> text)
    {
        int start = SkipLineEnds(text, 0);
        int length = text[start..].IndexOfAny((byte)'\n', (byte)'\r');
        return Ascii.IsValid(length < 0 ? text[start..] : text.Slice(start, length)) && text.Contains((byte)'\t');
    }

    private static int SkipLineEnds(ReadOnlySpan<byte> text, int start)
    {
        int length = text[start..].IndexOfAnyExcept((byte)'\n', (byte)'\r');
        return length < 0 ? text.Length : start + length;
    }

    private static string[] Texts(ScannedRow row) => [.. row.Cells.Select(static cell => Encoding.UTF8.GetString(cell))];

    // Whether the file is meant as a table: its name says so, and its content is no other form.
    public static bool IsTable(DocumentFile file) => file.IsSheet
        || (Path.GetExtension(file.Name).ToLowerInvariant() is ".csv" or ".tsv" or ".tab" or ".xls" or ".xlsx" or ".xlsm" or ".ods"
            && !file.IsForeign);

    // Whether the name says that the file is Markdown, which may hold a table.
    public static bool IsMarkdownName(string name) => Path.GetExtension(name).ToLowerInvariant() is ".md" or ".markdown";

    // The beginning of a file up to its last line end; a short file is whole.
    private static ReadOnlyMemory<byte> FirstLines(DocumentFile file) =>
        file.Prefix.Length < DocumentFile.PrefixLength ? file.Prefix : FirstLines(file.Prefix);

    // The beginning up to its last line end, so that no character and no cell is cut.
    public static ReadOnlyMemory<byte> FirstLines(ReadOnlyMemory<byte> head)
    {
        bool isUtf16 = head.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] || UnmarkedUtf16.Find(head.Span) is not null;
        if (isUtf16)
        {
            return head[..(head.Length & ~1)];
        }

        int end = head.Span.LastIndexOf((byte)'\n');
        return end < 0 ? head : head[..(end + 1)];
    }
}
