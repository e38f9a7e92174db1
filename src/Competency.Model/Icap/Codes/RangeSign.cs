namespace Competency.Model.Icap.Codes;

/// <summary>The signs that stand between the first and the last code of a range: K01~K05, T1.1至T1.3.</summary>
internal static class RangeSign
{
    /// <summary>Ranges of more codes are none.</summary>
    public const int MostCodes = 50;

    private const string Signs = "~～〜-－–—至到";

    /// <summary>Whether the character is one of them.</summary>
    public static bool Is(char character) => Signs.Contains(character, StringComparison.Ordinal);
}
