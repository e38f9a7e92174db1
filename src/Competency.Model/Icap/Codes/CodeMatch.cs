using System.Globalization;

namespace Competency.Model.Icap.Codes;

// A code found in a cell.
// Start: Where it begins.
// End: Where the text after it begins.
// Code: Its regular spelling: P2.1.3 for P.2.1.3.
// Numbers: How many numbers it has.
// FirstWidth: How many digits its first number has.
// LetterIsGuessed: Whether the letter was missing or mistyped and follows from the column.
internal readonly record struct CodeMatch(int Start, int End, string Code, int Numbers, int FirstWidth, bool LetterIsGuessed)
{
    // The letter it begins with.
    public char Letter => Code[0];

    // The last of its numbers.
    public int LastNumber => LastNumberOf(Code);

    // The last code of the range or list of numbers that it belongs to, see CodeRanges; its further codes have no length.
    public string? Last { get; init; }

    // The last number of a code: 3 of K03 and of O2.4.3.
    public static int LastNumberOf(string code) =>
        int.Parse(code.AsSpan(Math.Max(code.LastIndexOf('.'), 0) + 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
