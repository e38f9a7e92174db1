namespace Competency.Model.Csv.Tables;

// Keeps spreadsheets from running cells as formulas: a leading ' before = + - @ tab CR, and before ' itself, so that removing
// one leading ' always gives back what was written.
internal static class FormulaEscape
{
    // What stands before an escaped cell.
    public const string Mark = "'";

    // Whether a cell gets the mark.
    public static bool IsNeeded(string cell, bool escapesFormulas) =>
        cell.Length > 0 && (cell[0] == Mark[0] || (escapesFormulas && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'));

    // The cell without the mark.
    public static string Remove(string cell) => cell.Length > 0 && cell[0] == Mark[0] ? cell[1..] : cell;
}
