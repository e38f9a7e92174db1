using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// The text of a cell that names one thing. What cannot stand in a cell as it is stands there as a list of one: ["a; b"].
internal static class RoleCell
{
    // The name in a cell, on one line, without what pages and spreadsheets left in it.
    public static string Read(string printed, SourceLocation location, DiagnosticBag diagnostics)
    {
        if (printed.Length == 0)
        {
            return "";
        }

        if (CellList.TryRead(printed) is [string only])
        {
            return only;
        }

        return ChineseText.RemoveWrapSpaces(ReadLines(printed, location, diagnostics));
    }

    // A text in a cell, with its line feeds.
    public static string ReadText(string printed, SourceLocation location, DiagnosticBag diagnostics) =>
        CellList.TryRead(printed) is [string only] ? only : ReadLines(printed, location, diagnostics);

    // The same of a cell that is no list.
    public static string ReadLines(string printed, SourceLocation location, DiagnosticBag diagnostics)
    {
        string text = WithoutMark(printed);
        return CellText.Trim(CellBoilerplate.MayBeIn(text) ? CellBoilerplate.Remove(text, location, diagnostics) : text);
    }

    // The text as a cell that reads back as it is.
    public static string WriteText(string text) =>
        text.Length == 0 || string.Equals(ReadText(text, SourceLocation.None, new DiagnosticBag()), text, StringComparison.Ordinal)
            ? text
            : CellList.Write(text);

    // The name as a cell that reads back as it is.
    public static string Write(string text) =>
        text.Length == 0 || string.Equals(Read(text, SourceLocation.None, new DiagnosticBag()), text, StringComparison.Ordinal)
            ? text
            : CellList.Write(text);

    // The mark of a text that a spreadsheet would run as a formula is no part of it.
    private static string WithoutMark(string printed) =>
        FormulaEscape.IsMarked(printed) ? FormulaEscape.Remove(printed) : printed;
}
