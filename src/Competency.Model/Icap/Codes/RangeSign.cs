namespace Competency.Model.Icap.Codes;

// The signs that stand between the first and the last code of a range: K01~K05, T1.1至T1.3.
internal static class RangeSign
{
    // How far above the first number the last one may be; what reaches further is no range.
    public const int MaxDistance = 50;

    private const string Signs = "~～〜-－–—至到";

    // Whether the character is one of them.
    public static bool Is(char character) => Signs.Contains(character, StringComparison.Ordinal);
}
