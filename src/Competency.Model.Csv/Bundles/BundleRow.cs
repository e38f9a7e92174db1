using System.Globalization;
using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Text;

namespace Competency.Model.Csv.Bundles;

/// <summary>A row of a release, its cells by their place in <see cref="BundleTable.Columns"/>.</summary>
internal sealed class BundleRow(TableRecord record, int[] columns, DiagnosticBag diagnostics)
{
    private const int LongestKey = 256;
    private const char NoBreakSpace = '\u00A0';

    /// <summary>Where findings go.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The place of the row.</summary>
    public SourceLocation At() => record.At();

    /// <summary>The place of a cell.</summary>
    public SourceLocation At(int column) => columns[column] < 0 ? record.At() : record.At(columns[column]);

    /// <summary>A cell without white space at its ends; blank where the table has no such column, or writes <c>n/a</c>.</summary>
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

    /// <summary>A name: no-break spaces are spaces, and it stands on one line.</summary>
    public string Label(int column) => OneLine(Text(column));

    /// <summary>A text that may be missing.</summary>
    public string? Optional(int column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The names in a cell of several lines, each once.</summary>
    public IEnumerable<string> Lines(int column) => Text(column)
        .Split('\n', StringSplitOptions.RemoveEmptyEntries)
        .Select(OneLine)
        .Where(static line => line.Length > 0)
        .Distinct(StringComparer.Ordinal);

    /// <summary>A number; <see langword="null"/> for a blank cell, and with a finding for one that is no number.</summary>
    public double? Number(int column)
    {
        string text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
        {
            return number;
        }

        Diagnostics.Add(DiagnosticRules.CellUnreadable, At(column), text, "a number");
        return null;
    }

    /// <summary>Whether a cell says exactly this.</summary>
    public bool Is(int column, ReadOnlySpan<byte> utf8) => record.Utf8(columns[column]).Trim(" \t\r\n"u8).SequenceEqual(utf8);

    /// <summary>What is known under the key in a cell, without making a text of it.</summary>
    public T? Find<T>(int column, Dictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> known)
        where T : class
    {
        ReadOnlySpan<byte> utf8 = record.Utf8(columns[column]).Trim(" \t\r\n"u8);
        if (utf8.Length > LongestKey)
        {
            return known.TryGetValue(Text(column), out T? large) ? large : null;
        }

        Span<char> characters = stackalloc char[LongestKey];
        int length = Encoding.UTF8.GetChars(utf8, characters);
        return known.TryGetValue(characters[..length], out T? found) ? found : null;
    }

    private static string OneLine(string text)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(text);
        return trimmed.Length == text.Length && !text.AsSpan().ContainsAny(NoBreakSpace, '\n', '\r')
            ? text
            : trimmed.ToString().Replace(NoBreakSpace, ' ').Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' ');
    }
}
