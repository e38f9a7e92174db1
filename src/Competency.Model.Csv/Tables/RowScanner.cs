using Competency.Model.Csv.Tables.Encodings;

namespace Competency.Model.Csv.Tables;

// Reads single rows where the fast reader met a quote out of place. Strictly, to find where a sound row begins; and leniently:
// a quotation mark in a quoted cell that no separator or line end follows is text.
internal static class RowScanner
{
    // Whether a row begins here that is sound by RFC 4180 and has so many cells.
    public static bool IsSound(ReadOnlySpan<byte> text, int start, byte separator, int cells)
    {
        int at = start;
        for (int count = 1; ; count++)
        {
            if (!TrySkipCell(text, ref at, separator) || count > cells)
            {
                return false;
            }

            if (at >= text.Length || text[at] != separator)
            {
                return count == cells;
            }

            at++;
        }
    }

    // The row as it is best understood, from start and not beyond end.
    public static ScannedRow Scan(ReadOnlySpan<byte> text, int start, int end, byte separator)
    {
        List<byte[]> cells = [];
        List<int> starts = [];
        int stray = -1;
        int unclosed = -1;
        int at = start;
        while (true)
        {
            starts.Add(at);
            byte[] cell = ReadCell(text[..end], ref at, separator, out bool isStray, out bool isUnclosed);
            stray = isStray && stray < 0 ? cells.Count : stray;
            unclosed = isUnclosed ? cells.Count : unclosed;
            cells.Add(cell);
            if (at >= end || text[at] != separator)
            {
                return new ScannedRow(cells, starts, at, stray, unclosed);
            }

            at++;
        }
    }

    // The row as if quotation marks from start on were ordinary characters.
    public static List<byte[]> SplitPlain(ReadOnlySpan<byte> text, int start, int end, byte separator)
    {
        List<byte[]> cells = [];
        foreach (Range range in text[start..end].Split(separator))
        {
            cells.Add(text[start..end][range].Trim((byte)'"').ToArray());
        }

        return cells;
    }

    // The row as tabs divide it. A cell is quoted if quotation marks enclose it and those inside are doubled; otherwise quotation
    // marks are characters.
    public static ScannedRow SplitAtTabs(ReadOnlySpan<byte> text, int start, int end)
    {
        List<byte[]> cells = [];
        List<int> starts = [];
        foreach (Range range in text[start..end].Split((byte)'\t'))
        {
            starts.Add(start + range.Start.Value);
            cells.Add(Unquoted(text[start..end][range]));
        }

        return new ScannedRow(cells, starts, end, StrayCell: -1, UnclosedCell: -1);
    }

    private static byte[] Unquoted(ReadOnlySpan<byte> cell)
    {
        if (cell is not [(byte)'"', .. ReadOnlySpan<byte> inner, (byte)'"'])
        {
            return cell.ToArray();
        }

        Utf8Buffer unquoted = new(cell.Length);
        for (int quote = inner.IndexOf((byte)'"'); quote >= 0; quote = inner.IndexOf((byte)'"'))
        {
            if (quote + 1 >= inner.Length || inner[quote + 1] != '"')
            {
                return cell.ToArray();
            }

            unquoted.Append(inner[..(quote + 1)]);
            inner = inner[(quote + 2)..];
        }

        unquoted.Append(inner);
        return unquoted.Written.ToArray();
    }

    private static bool TrySkipCell(ReadOnlySpan<byte> text, ref int at, byte separator)
    {
        at += BlanksBeforeQuote(text[at..]);
        if (at >= text.Length || text[at] != '"')
        {
            if (FormulaCell.LengthOf(text[at..], separator) is int formula and > 0)
            {
                at += formula;
                return true;
            }

            int plain = text[at..].IndexOfAny([separator, (byte)'\n', (byte)'\r', (byte)'"']);
            at = plain < 0 ? text.Length : at + plain;
            return at >= text.Length || text[at] != '"';
        }

        at++;
        while (true)
        {
            int quote = text[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return false;
            }

            at += quote + 1;
            if (at >= text.Length || text[at] != '"')
            {
                return EndsCell(text, at, separator);
            }

            at++;
        }
    }

    private static byte[] ReadCell(ReadOnlySpan<byte> text, ref int at, byte separator, out bool isStray, out bool isUnclosed)
    {
        isStray = isUnclosed = false;
        int start = at;
        at += BlanksBeforeQuote(text[at..]);
        if (at >= text.Length || text[at] != '"')
        {
            return ReadPlain(text, ref at, separator, out isStray);
        }

        Utf8Buffer cell = new(64);
        at++;
        while (true)
        {
            int quote = text[at..].IndexOf((byte)'"');
            if (quote < 0)
            {
                return ReadUnclosed(text, cell, start, ref at, separator, ref isStray, out isUnclosed);
            }

            cell.Append(text.Slice(at, quote));
            at += quote + 1;
            if (EndsCell(text, at, separator))
            {
                at += BlanksBeforeEnd(text[at..]);
                return cell.Written.ToArray();
            }

            cell.Append("\""u8);
            bool isEscaped = text[at] == '"';
            isStray |= !isEscaped;
            at += isEscaped ? 1 : 0;
        }
    }

    private static byte[] ReadPlain(ReadOnlySpan<byte> text, ref int at, byte separator, out bool isStray)
    {
        int formula = FormulaCell.LengthOf(text[at..], separator);
        int length = formula > 0 ? formula : text[at..].IndexOfAny(separator, (byte)'\n', (byte)'\r');
        ReadOnlySpan<byte> plain = length < 0 ? text[at..] : text.Slice(at, length);
        at += plain.Length;
        isStray = formula == 0 && plain.Contains((byte)'"');
        return plain.ToArray();
    }

    // A cell whose quotation mark is never closed: text to the end, or an ordinary cell if blanks stand before the mark.
    private static byte[] ReadUnclosed(
        ReadOnlySpan<byte> text, Utf8Buffer cell, int start, ref int at, byte separator, ref bool isStray, out bool isUnclosed)
    {
        isUnclosed = text[start] == '"';
        if (!isUnclosed)
        {
            at = start;
            return ReadPlain(text, ref at, separator, out isStray);
        }

        cell.Append(text[at..]);
        at = text.Length;
        return cell.Written.ToArray();
    }

    // How many blanks stand before the quotation mark that opens a cell; 0 if none opens it.
    private static int BlanksBeforeQuote(ReadOnlySpan<byte> text)
    {
        int blanks = text.IndexOfAnyExcept((byte)' ');
        return blanks > 0 && text[blanks] == '"' ? blanks : 0;
    }

    private static int BlanksBeforeEnd(ReadOnlySpan<byte> text) =>
        text.IndexOfAnyExcept((byte)' ') is int blanks and >= 0 ? blanks : text.Length;

    private static bool EndsCell(ReadOnlySpan<byte> text, int at, byte separator)
    {
        at += BlanksBeforeEnd(text[at..]);
        return at >= text.Length || text[at] == separator || text[at] is (byte)'\n' or (byte)'\r';
    }
}
