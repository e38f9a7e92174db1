using System.Globalization;

namespace Competency.Model.Csv.Tables;

// Keeps spreadsheets from running cells as formulas: a leading ' before = + - @ in either width, also behind what nobody sees, before
// tab, CR and LF, and before ' itself, so that removing one leading ' always gives back what was written.
internal static class FormulaEscape
{
    // What stands before an escaped cell.
    public const string Mark = "'";

    // Whether a cell gets the mark.
    public static bool IsNeeded(string cell, bool escapesFormulas) =>
        cell.Length > 0 && (cell[0] == Mark[0] || (escapesFormulas && BeginsLikeFormula(cell)));

    // The cell without the mark.
    public static string Remove(string cell) => cell.Length > 0 && cell[0] == Mark[0] ? cell[1..] : cell;

    private static bool BeginsLikeFormula(string cell)
    {
        if (cell[0] is '\t' or '\r' or '\n')
        {
            return true;
        }

        int first = 0;
        while (first < cell.Length && IsUnseen(cell[first]))
        {
            first++;
        }

        return first < cell.Length && cell[first] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠';
    }

    // Control characters, white space other than the space itself, and marks such as U+200B and U+FEFF.
    private static bool IsUnseen(char character) => character is < ' ' or >= '\u007F'
        && (char.IsWhiteSpace(character) || char.IsControl(character)
            || CharUnicodeInfo.GetUnicodeCategory(character) == UnicodeCategory.Format);
}
