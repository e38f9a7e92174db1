using System.Buffers;

namespace Competency.Model.Csv.Tables;

// Texts as cells of RFC 4180: in quotes where they have to be, formulas escaped.
internal static class CellQuoting
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    // The text as it stands in the file.
    public static string Of(string text, CsvWritingOptions options)
    {
        string cell = FormulaEscape.IsNeeded(text, options.EscapeFormulas) ? FormulaEscape.Mark + text : text;
        return IsNeeded(text) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    // White space at the ends is quoted too: many readers trim cells without quotes.
    private static bool IsNeeded(string text) =>
        text.Length > 0 && (text.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
}
