namespace Competency.Model.Icap;

/// <summary>
/// Codes met before, so that K01 is one string however often documents say it. Small and lossy: a place holds the code
/// that came there last.
/// </summary>
internal static class CodePool
{
    private const int Places = 4096;

    private static readonly string?[] Codes = new string?[Places];

    /// <summary>The code as a string, if possible one made before. May be called from several threads.</summary>
    public static string Get(ReadOnlySpan<char> code)
    {
        uint hash = 2166136261;
        foreach (char character in code)
        {
            hash = (hash ^ character) * 16777619;
        }

        ref string? place = ref Codes[(hash ^ (hash >> 15)) % Places];
        string? known = place;
        return known is not null && code.SequenceEqual(known) ? known : place = code.ToString();
    }
}
