using Competency.Model.Codes;

namespace Competency.Model.Drafts.Checks;

// The iCAP code that a mistyped one most likely means: a letter typed for a digit or the other way round, a character too many,
// spaces.
internal static class IcapCodeGuess
{
    private const int LettersInFront = 3;
    private const int LongestGuessed = 24;
    private const string DigitLike = "OIlSBZ";
    private const string Digits = "011582";
    private const string LetterLike = "01582";
    private const string Letters = "OISBZ";

    // The likeliest code, preferably one that agrees with the job category and occupation; or null.
    public static string? Nearest(string text, string? category, string? occupation)
    {
        if (text.Length > LongestGuessed)
        {
            return null;
        }

        string compact = text.Replace(" ", "", StringComparison.Ordinal);
        List<IcapCode> candidates = [.. Exchanged(compact), .. Shortened(compact)];
        return candidates.Count == 0
            ? null
            : candidates.OrderByDescending(code => Agreement(code, category, occupation)).First().ToString();
    }

    private static int Agreement(IcapCode code, string? category, string? occupation) =>
        (string.Equals(code.Category, category, StringComparison.Ordinal) ? 1 : 0) +
        (string.Equals(code.Occupation, occupation, StringComparison.Ordinal) ? 1 : 0);

    private static IEnumerable<IcapCode> Exchanged(string text)
    {
        char[] exchanged = text.ToCharArray();
        int front = Math.Min(LettersInFront, exchanged.Length);
        for (int i = 0; i < exchanged.Length; i++)
        {
            (string from, string to) = i < front ? (LetterLike, Letters) : (DigitLike, Digits);
            exchanged[i] = from.IndexOf(exchanged[i], StringComparison.Ordinal) is int at and >= 0 ? to[at] : exchanged[i];
        }

        return IcapCode.TryParse(new string(exchanged), out IcapCode code) ? [code] : [];
    }

    private static IEnumerable<IcapCode> Shortened(string text)
    {
        for (int i = 0; i < text.Length; i++)
        {
            if (IcapCode.TryParse(text.Remove(i, 1), out IcapCode code))
            {
                yield return code;
            }
        }
    }
}
