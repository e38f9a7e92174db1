using System.Globalization;
using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// A row of a release, its cells by their place in FrameworkTable.Columns.
internal sealed class FrameworkRow(TableRecord record, int[] columns, DiagnosticBag diagnostics)
{
    // Only shorter cells may say n/a among white space.
    private const int LongestBlank = 64;

    private const char NoBreakSpace = '\u00A0';

    private byte[] _pair = [];
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);

    // Where diagnostics go.
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    // The row, counted from 1 without the heading.
    public int RowNumber => record.Number;

    // The line that it begins on.
    public int Line => record.Line;

    // The place of the row.
    public SourceLocation At() => record.At();

    // The place of a cell.
    public SourceLocation At(int column) => columns[column] < 0 ? record.At() : record.At(columns[column]);

    // A cell without white space at its ends; blank where the table has no such column, or writes n/a.
    public string Text(int column)
    {
        string text = record.Text(columns[column]);
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(text);
        if (trimmed is "n/a" or "N/A")
        {
            return "";
        }

        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    // A cell as it stands, in every spelling, without white space at its ends.
    public string Exact(int column) => ChineseText.TrimSpaces(record.Text(columns[column])).ToString();

    // A name: no-break spaces are spaces, and it stands on one line.
    public string Label(int column)
    {
        string text = Text(column);
        return text.AsSpan().ContainsAny(NoBreakSpace, '\n', '\r') ? OneLine(text) : text;
    }

    // A text that may be missing.
    public string? Optional(int column) => Text(column) is { Length: > 0 } text ? text : null;

    // Adds the names in a cell of several lines, each once, without one that is known already.
    public void AddLines(int column, string known, List<string> target)
    {
        // A text is made of each line alone, not of the cell as well.
        ReadOnlySpan<byte> cell = record.Utf8(columns[column]).Trim(" \t\r\n"u8);
        bool mayBeBlank = cell.Length < LongestBlank && cell.Contains((byte)'/');
        if (cell.IsEmpty || (mayBeBlank && Text(column).Length == 0))
        {
            return;
        }

        _seen.Clear();
        _seen.Add(known);
        foreach (Range range in cell.Split((byte)'\n'))
        {
            string line = OneLine(Encoding.UTF8.GetString(cell[range].Trim(" \t\r"u8)));
            if (line.Length > 0 && _seen.Add(line))
            {
                target.Add(line);
            }
        }
    }

    // A number; null for a blank cell, and with a finding for one that is no number.
    public double? Number(int column)
    {
        ReadOnlySpan<byte> utf8 = Key(column);
        if (utf8.IsEmpty)
        {
            return null;
        }

        if (double.TryParse(utf8, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
        {
            return number;
        }

        Diagnostics.Add(TableRules.CellUnreadable, At(column), Text(column), (Phrase)"a number");
        return null;
    }

    // The bytes of two cells that are a key together; good until the next such key is asked for.
    public ReadOnlySpan<byte> Key(int first, int second)
    {
        ReadOnlySpan<byte> left = Key(first);
        ReadOnlySpan<byte> right = Key(second);
        int length = left.Length + 1 + right.Length;
        if (_pair.Length < length)
        {
            _pair = new byte[length * 2];
        }

        left.CopyTo(_pair);
        _pair[left.Length] = 0;
        right.CopyTo(_pair.AsSpan(left.Length + 1));
        return _pair.AsSpan(0, length);
    }

    // Whether a cell says this, in any case.
    public bool Is(int column, ReadOnlySpan<byte> ascii)
    {
        ReadOnlySpan<byte> cell = record.Utf8(columns[column]).Trim(" \t\r\n"u8);
        return cell.SequenceEqual(ascii) || Ascii.EqualsIgnoreCase(cell, ascii);
    }

    // The bytes of a cell that is a key: what Text says, mostly without making a text of it.
    public ReadOnlySpan<byte> Key(int column)
    {
        ReadOnlySpan<byte> key = record.Utf8(columns[column]).Trim(" \t\r\n"u8);
        bool isPlain = !key.IsEmpty && key[0] < 0x80 && key[^1] < 0x80 && !Ascii.EqualsIgnoreCase(key, "n/a"u8);
        return isPlain ? key : Encoding.UTF8.GetBytes(Text(column));
    }

    private static string OneLine(string text)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(text);
        string line = trimmed.Length == text.Length ? text : trimmed.ToString();
        return trimmed.ContainsAny(NoBreakSpace, '\n', '\r')
            ? line.Replace(NoBreakSpace, ' ').Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ')
            : line;
    }
}
