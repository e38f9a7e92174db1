using System.Buffers;

namespace Competency.Model.Csv.Tables;

/// <summary>Texts as cells of RFC 4180: in quotes where they have to be, formulas escaped.</summary>
internal static class CellQuoting
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    /// <summary>The text as it stands in the file.</summary>
    public static string Of(string text, CsvWritingOptions options)
    {
        string cell = FormulaEscape.IsNeeded(text, options.EscapeFormulas) ? FormulaEscape.Mark + text : text;
        return IsNeeded(text) ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : cell;
    }

    /// <summary>White space at the ends is quoted too: many readers trim cells without quotes.</summary>
    private static bool IsNeeded(string text) =>
        text.Length > 0 && (text.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(text[0]) || char.IsWhiteSpace(text[^1]));
}
