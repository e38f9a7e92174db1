namespace Competency.Model.Icap.Codes;

// Codes met before, so that K01 is one string however often documents say it. Small and lossy: a place holds the code that came
// there last.
internal static class CodeInterner
{
    private const int Places = 4096;

    private const int Letters = 26;
    private const int TwoDigits = 100;

    private static readonly string?[] Codes = new string?[Places];

    // Codes of a letter and two digits, as most are: each has a place of its own.
    private static readonly string?[] CodesOfTwoDigits = new string?[Letters * TwoDigits];

    // The code as a string, if possible one made before. May be called from several threads.
    public static string Get(ReadOnlySpan<char> code)
    {
        if (code is [>= 'A' and <= 'Z', >= '0' and <= '9', >= '0' and <= '9'])
        {
            int number = (10 * (code[1] - '0')) + code[2] - '0';
            return CodesOfTwoDigits[(TwoDigits * (code[0] - 'A')) + number] ??= code.ToString();
        }

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
