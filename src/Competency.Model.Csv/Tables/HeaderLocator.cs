using System.Text;

namespace Competency.Model.Csv.Tables;

// Where the header row of a table is, and what stands above it: titles, dates, numbers of columns.
// Separator: What separates the cells of the header row.
// Start: Where the header row begins in the text.
// Above: The rows above it that hold something: where each begins, and what it says.
internal sealed record HeaderLocator(byte Separator, int Start, IReadOnlyList<(int Start, string Text)> Above)
{
    // How many rows may stand above a header row.
    private const int MostRowsAbove = 20;

    // How far down a header row is looked for, in bytes.
    private const int Farthest = 1 << 16;

    // The top of a text; without a recognizer, or where it finds none, the first row is the header row.
    public static HeaderLocator Find(ReadOnlySpan<byte> text, CsvSeparator given, IHeaderRecognizer? recognizer)
    {
        if (recognizer is not null && FindKnown(text, given, recognizer) is HeaderLocator known)
        {
            return known;
        }

        (byte separator, int skip) = TableDialect.Find(text, given);
        return new HeaderLocator(separator, skip, []);
    }

    // The top of a text that has a known header row; none if it has not.
    public static HeaderLocator? FindKnown(ReadOnlySpan<byte> text, CsvSeparator given, IHeaderRecognizer recognizer)
    {
        (byte separator, int skip) = TableDialect.Find(text, given);
        bool isSettled = given != CsvSeparator.Detect || skip > 0;
        return Search(text, separator, skip, recognizer)
            ?? (isSettled ? null : Others(text, separator, recognizer));
    }

    private static HeaderLocator? Others(ReadOnlySpan<byte> text, byte separator, IHeaderRecognizer recognizer)
    {
        foreach (byte other in TableDialect.All)
        {
            if (other != separator && Search(text, other, 0, recognizer) is HeaderLocator top)
            {
                return top;
            }
        }

        return null;
    }

    private static HeaderLocator? Search(ReadOnlySpan<byte> text, byte separator, int start, IHeaderRecognizer recognizer)
    {
        List<(int, string)> above = [];
        int end = (int)Math.Min(text.Length, (long)start + Farthest);
        int at = SkipLineEnds(text, start, end);
        while (at < end && above.Count <= MostRowsAbove)
        {
            ScannedRow row = RowScanner.Scan(text, at, end, separator);
            IReadOnlyList<string> cells = Texts(row);
            if (recognizer.IsHeader(cells))
            {
                return new HeaderLocator(separator, at, above);
            }

            string said = string.Join(' ', cells.Select(static cell => cell.Trim().Trim(',', ';')).Where(static cell => cell.Length > 0));
            above.Add((at, said));
            at = SkipLineEnds(text, row.End, end);
        }

        return null;
    }

    private static int SkipLineEnds(ReadOnlySpan<byte> text, int start, int end)
    {
        int length = text[start..end].IndexOfAnyExcept((byte)'\n', (byte)'\r');
        return length < 0 ? end : start + length;
    }

    private static string[] Texts(ScannedRow row) => [.. row.Cells.Select(static cell => Encoding.UTF8.GetString(cell))];
}
