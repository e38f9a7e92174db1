using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// The text of a cell of a document table, freed of what pages left in it.
internal static class CellText
{
    // The cell without page furniture and without white space at its ends; line feeds stay.
    public static string Read(TableRecord record, int column, DiagnosticBag diagnostics)
    {
        string text = record.Text(column);
        return Trim(CellBoilerplate.MayBeIn(text) ? CellBoilerplate.Remove(text, record.At(column), diagnostics) : text);
    }

    // The same as part of memory for the texts of one row, good until the row behind the next one.
    public static ReadOnlyMemory<char> Read(TableRecord record, int column, CellTexts texts, DiagnosticBag diagnostics)
    {
        ReadOnlySpan<byte> utf8 = record.Utf8(column);
        texts.Turn(utf8.Length);
        ReadOnlyMemory<char> text = texts.Add(utf8);
        return Trim(CellBoilerplate.MayBeIn(text.Span)
            ? CellBoilerplate.Remove(text.ToString(), record.At(column), diagnostics).AsMemory()
            : text);
    }

    // The text without white space at its ends.
    public static ReadOnlyMemory<char> Trim(ReadOnlyMemory<char> text)
    {
        int start = text.Length - ChineseText.TrimSpacesAtStart(text.Span).Length;
        return text.Slice(start, ChineseText.TrimSpaces(text.Span).Length);
    }

    public static string Trim(string text)
    {
        ReadOnlySpan<char> trimmed = ChineseText.TrimSpaces(text);
        return trimmed.Length == text.Length ? text : trimmed.ToString();
    }

    // The cell as one line.
    public static string ReadLine(TableRecord record, int column, DiagnosticBag diagnostics) =>
        column < 0 || record.Utf8(column).IsEmpty ? "" : ChineseText.RemoveWrapSpaces(Read(record, column, diagnostics));
}
