namespace Competency.Model.Csv.Tables.Encodings;

// A table in Markdown as CSV between bars, line for line: bars at the ends of lines are gone, a bar within a cell, written \|, is quoted,
// and so are quotation marks, which mean nothing in Markdown. It is known by the row of dashes beneath its header row.
internal static class MarkdownTable
{
    private const byte Bar = (byte)'|';

    // How far down the row of dashes is looked for, in bytes.
    private const int Farthest = 1 << 12;

    // The text as CSV; the text itself if it holds no table in Markdown.
    public static ReadOnlyMemory<byte> ToCsv(ReadOnlyMemory<byte> text)
    {
        if (!HasTable(text.Span[..Math.Min(text.Length, Farthest)]))
        {
            return text;
        }

        Utf8Buffer csv = new(text.Length + 64);
        ReadOnlySpan<byte> rest = text.Span;
        while (!rest.IsEmpty)
        {
            int length = LengthOfLine(rest);
            AppendRow(csv, rest[..length]);
            int next = length + LengthOfEnd(rest[length..]);
            csv.Append(rest[length..next]);
            rest = rest[next..];
        }

        return csv.Written.ToArray();
    }

    // Whether a row of dashes stands beneath a row with as many cells.
    private static bool HasTable(ReadOnlySpan<byte> text)
    {
        if (text.IndexOf("-|"u8) < 0 && text.IndexOf("- |"u8) < 0 && text.IndexOf("|-"u8) < 0 && text.IndexOf("| -"u8) < 0
            && text.IndexOf(":|"u8) < 0)
        {
            return false;
        }

        int above = 0;
        while (!text.IsEmpty)
        {
            int length = LengthOfLine(text);
            List<byte[]> cells = CellsOf(text[..length]);
            if (above > 1 && cells.Count == above && IsDelimiter(cells))
            {
                return true;
            }

            above = cells.Count;
            text = text[(length + LengthOfEnd(text[length..]))..];
        }

        return false;
    }

    private static bool IsDelimiter(List<byte[]> cells) =>
        cells.TrueForAll(static cell => cell.AsSpan().Contains((byte)'-') && !cell.AsSpan().ContainsAnyExcept("-:"u8));

    private static void AppendRow(Utf8Buffer csv, ReadOnlySpan<byte> line)
    {
        List<byte[]> cells = CellsOf(line);
        if (cells.Count > 1 && IsDelimiter(cells))
        {
            return;
        }

        for (int at = 0; at < cells.Count; at++)
        {
            csv.Append(at == 0 ? [] : "|"u8);
            AppendCell(csv, cells[at]);
        }
    }

    private static void AppendCell(Utf8Buffer csv, ReadOnlySpan<byte> cell)
    {
        if (!cell.ContainsAny(Bar, (byte)'"'))
        {
            csv.Append(cell);
            return;
        }

        csv.Append("\""u8);
        for (int quote = cell.IndexOf((byte)'"'); quote >= 0; quote = cell.IndexOf((byte)'"'))
        {
            csv.Append(cell[..(quote + 1)]);
            csv.Append("\""u8);
            cell = cell[(quote + 1)..];
        }

        csv.Append(cell);
        csv.Append("\""u8);
    }

    // The cells of a line, without the blanks around them.
    private static List<byte[]> CellsOf(ReadOnlySpan<byte> line)
    {
        ReadOnlySpan<byte> row = line.Trim(" \t"u8);
        row = row is [Bar, ..] ? row[1..] : row;
        row = row is [.., Bar] and not [.., (byte)'\\', Bar] ? row[..^1] : row;
        List<byte[]> cells = [];
        Utf8Buffer cell = new(64);
        while (true)
        {
            int bar = row.IndexOf(Bar);
            bool isEscaped = bar > 0 && row[bar - 1] == '\\';
            cell.Append(bar < 0 ? row : row[..(isEscaped ? bar - 1 : bar)]);
            if (isEscaped)
            {
                cell.Append("|"u8);
            }
            else
            {
                cells.Add(cell.Written.Trim(" \t"u8).ToArray());
                cell = new Utf8Buffer(64);
            }

            if (bar < 0)
            {
                return cells;
            }

            row = row[(bar + 1)..];
        }
    }

    private static int LengthOfLine(ReadOnlySpan<byte> text) =>
        text.IndexOfAny((byte)'\n', (byte)'\r') is int length and >= 0 ? length : text.Length;

    private static int LengthOfEnd(ReadOnlySpan<byte> end) => end.StartsWith("\r\n"u8) ? 2 : Math.Min(1, end.Length);
}
