using System.Globalization;

namespace Competency.Model.Icap.Codes;

/// <summary>A code found in a cell.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where the text after it begins.</param>
/// <param name="Code">Its regular spelling: <c>P2.1.3</c> for <c>P.2.1.3</c>.</param>
/// <param name="Numbers">How many numbers it has.</param>
/// <param name="FirstWidth">How many digits its first number has.</param>
/// <param name="LetterIsGuessed">Whether the letter was missing or mistyped and follows from the column.</param>
internal readonly record struct CodeMatch(int Start, int End, string Code, int Numbers, int FirstWidth, bool LetterIsGuessed)
{
    /// <summary>The letter it begins with.</summary>
    public char Letter => Code[0];

    /// <summary>The last of its numbers.</summary>
    public int LastNumber => LastNumberOf(Code);

    /// <summary>The last code of the range or list of numbers that it belongs to, see <see cref="CodeRanges"/>; its further codes have no length.</summary>
    public string? Last { get; init; }

    /// <summary>The last number of a code: 3 of K03 and of O2.4.3.</summary>
    public static int LastNumberOf(string code) =>
        int.Parse(code.AsSpan(Math.Max(code.LastIndexOf('.'), 0) + 1), NumberStyles.None, CultureInfo.InvariantCulture);
}
