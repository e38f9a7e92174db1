namespace Competency.Model.Csv.Tables;

/// <summary>
/// Keeps spreadsheets from running cells as formulas: a leading <c>'</c> before = + - @ tab CR, and before <c>'</c> itself,
/// so that removing one leading <c>'</c> always gives back what was written.
/// </summary>
internal static class FormulaEscape
{
    /// <summary>What stands before an escaped cell.</summary>
    public const string Mark = "'";

    /// <summary>Whether a cell gets the mark.</summary>
    public static bool IsNeeded(string cell, bool escapesFormulas) =>
        cell.Length > 0 && (cell[0] == Mark[0] || (escapesFormulas && cell[0] is '=' or '+' or '-' or '@' or '\t' or '\r'));

    /// <summary>The cell without the mark.</summary>
    public static string Remove(string cell) => cell.Length > 0 && cell[0] == Mark[0] ? cell[1..] : cell;
}
