using System.Buffers;
using System.Globalization;
using System.Text;

namespace Competency.Model.Csv.Tables;

// Keeps spreadsheets from running cells as formulas: a leading ' before = + - @ in any width, also behind what nobody sees, before
// tab, CR and LF, and before ' itself, so that removing one leading ' always gives back what was written.
internal static class FormulaEscape
{
    // What stands before an escaped cell.
    public const string Mark = "'";

    // Ordinary, wide and small.
    private const string Signs = "=+-@＝＋－＠﹦﹢﹣﹫";

    // Whether a cell gets the mark.
    public static bool IsNeeded(string cell, bool escapesFormulas) =>
        cell.Length > 0 && (cell[0] == Mark[0] || (escapesFormulas && BeginsLikeFormula(cell)));

    // Whether a cell looks as if this class had marked it: for tables that others write as well, where an apostrophe may be text.
    public static bool IsMarked(string cell) =>
        cell.Length > 1 && cell[0] == Mark[0] && IsNeeded(cell[1..], escapesFormulas: true);

    // The cell without the mark.
    public static string Remove(string cell) => cell.Length > 0 && cell[0] == Mark[0] ? cell[1..] : cell;

    private static bool BeginsLikeFormula(string cell)
    {
        if (cell[0] is '\t' or '\r' or '\n')
        {
            return true;
        }

        // A space before a sign makes a text of it; with something invisible among the spaces that is not known.
        (int first, bool isHidden) = (0, false);
        while (Rune.DecodeFromUtf16(cell.AsSpan(first), out Rune rune, out int length) == OperationStatus.Done
            && (rune.Value == ' ' || IsUnseen(rune)))
        {
            first += length;
            isHidden |= rune.Value != ' ';
        }

        return first < cell.Length && (first == 0 || isHidden) && Signs.Contains(cell[first], StringComparison.Ordinal);
    }

    // Control characters, white space, marks such as U+200B and U+FEFF, and what else is drawn as nothing: joiners, fillers of Hangul,
    // the blank of Braille, selectors of variants.
    private static bool IsUnseen(Rune rune) =>
        Rune.IsWhiteSpace(rune) || Rune.IsControl(rune) || Rune.GetUnicodeCategory(rune) == UnicodeCategory.Format
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x17B4 or 0x17B5 or (>= 0x180B and <= 0x180F) or 0x2065 or 0x2800 or 0x3164
            or (>= 0xFE00 and <= 0xFE0F) or 0xFFA0 or (>= 0xFFF0 and <= 0xFFF8) or (>= 0xE0000 and <= 0xE0FFF);
}
