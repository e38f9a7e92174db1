namespace Competency.Model.Evaluation.Onet;

/// <summary>English texts cut into terms.</summary>
internal static class EnglishText
{
    private const int LeastStem = 4;

    /// <summary>Endings that are cut off, the longest first.</summary>
    private static readonly string[] Endings = ["ations", "ation", "ments", "ment", "ings", "ions", "ing", "ion", "ers", "ors", "ies", "er", "or", "es", "ed", "s"];

    /// <summary>The words in lower case without their endings, of which at least four letters stay.</summary>
    public static IEnumerable<string> Words(string text) => Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries).Where(static word => word.Length > 1).Select(Stem);

    /// <summary>The runs of letters of these lengths, across spaces and with one at each end.</summary>
    public static IEnumerable<string> Grams(string text, int shortest, int longest)
    {
        string edged = $" {string.Join(' ', Letters(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))} ";
        return Enumerable.Range(shortest, longest - shortest + 1)
            .SelectMany(length => Enumerable.Range(0, Math.Max(0, edged.Length - length + 1)).Select(at => edged.Substring(at, length)));
    }

    private static string Stem(string word) =>
        Array.Find(Endings, ending => word.Length - ending.Length >= LeastStem && word.EndsWith(ending, StringComparison.Ordinal)) is string ending ? word[..^ending.Length] : word;

    private static string Letters(string text) => string.Create(text.Length, text, static (letters, source) =>
    {
        for (int at = 0; at < letters.Length; at++)
        {
            letters[at] = char.IsAsciiLetterOrDigit(source[at]) ? char.ToLowerInvariant(source[at]) : ' ';
        }
    });
}
