namespace Competency.Model.Evaluation.Melo;

/// <summary>English words without those that say nothing, cut down to a stem.</summary>
internal static class EnglishTerms
{
    private const int LeastStem = 4;

    private static readonly HashSet<string> StopWords = new(StringComparer.Ordinal)
    {
        "a", "all", "an", "and", "any", "are", "as", "at", "be", "by", "except", "first", "for", "from", "in", "including", "into", "is", "it", "its",
        "may", "not", "of", "on", "or", "other", "others", "such", "than", "that", "the", "their", "them", "these", "they", "this", "through", "to",
        "use", "using", "which", "who", "with", "workers", "worker", "within",
    };

    /// <summary>Endings with what stands for them, the longest that fits first.</summary>
    private static readonly (string Ending, string Instead)[] Endings =
    [
        ("ations", ""), ("ation", ""), ("ators", ""), ("ator", ""), ("ating", ""), ("ated", ""), ("ements", ""), ("ement", ""), ("ments", ""), ("ment", ""),
        ("ists", ""), ("ist", ""), ("ings", ""), ("ing", ""), ("ians", ""), ("ian", ""), ("ical", ""), ("ics", ""), ("ic", ""),
        ("ers", ""), ("er", ""), ("ors", ""), ("or", ""), ("ies", ""), ("ives", ""), ("ive", ""), ("ions", ""), ("ion", ""), ("ates", ""), ("ate", ""),
        ("als", ""), ("al", ""), ("ed", ""), ("es", ""), ("s", ""), ("y", ""), ("e", ""),
    ];

    /// <summary>The stems of the text, in order.</summary>
    public static IEnumerable<string> Stems(string text) => Terms.Words(text).Where(static word => !StopWords.Contains(word)).Select(StemOf);

    /// <summary>Character grams of each word with its edges.</summary>
    public static IEnumerable<string> Grams(string text, int shortest, int longest)
    {
        foreach (string word in Terms.Words(text).Where(static word => !StopWords.Contains(word)))
        {
            string edged = " " + word + " ";
            for (int length = shortest; length <= longest; length++)
            {
                for (int at = 0; at + length <= edged.Length; at++)
                {
                    yield return edged.Substring(at, length);
                }
            }
        }
    }

    /// <summary>The word without its ending, of which at least four letters stay.</summary>
    public static string StemOf(string word)
    {
        string stem = word;
        foreach ((string ending, string instead) in Endings)
        {
            if (word.EndsWith(ending, StringComparison.Ordinal) && word.Length - ending.Length >= LeastStem)
            {
                stem = word[..^ending.Length] + instead;
                break;
            }
        }

        return stem;
    }
}
