namespace Competency.Model.Icap.Codes;

// The signs that stand between the first and the last code of a range: K01~K05, T1.1至T1.3.
internal static class RangeSign
{
    // The most codes of a range, its first and last included; what reaches further is no range.
    public const int MaxCodes = 50;

    private const string Signs = "~～〜-－–—至到";

    // Whether the character is one of them.
    public static bool Is(char character) => Signs.Contains(character, StringComparison.Ordinal);
}
