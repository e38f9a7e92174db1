using System.Buffers;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Profiles;

/// <summary>A cell as tables are written here: quoted where it has to be, formulas escaped.</summary>
internal static class CellText
{
    private static readonly SearchValues<char> Quoted = SearchValues.Create("\",\r\n");

    public static string Of(string cell, CsvWritingOptions options)
    {
        string text = FormulaEscape.IsNeeded(cell, options.EscapeFormulas) ? "'" + cell : cell;
        bool isQuoted = text.Length > 0 && (text.AsSpan().ContainsAny(Quoted) || char.IsWhiteSpace(cell[0]) || char.IsWhiteSpace(cell[^1]));
        return isQuoted ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;
    }
}
