namespace Competency.Model.Evaluation.Melo;

/// <summary>Texts cut into terms.</summary>
internal static class Terms
{
    /// <summary>Runs of two or more letters, digits or underscores, in lower case.</summary>
    public static IEnumerable<string> Words(string text)
    {
        string lower = text.ToLowerInvariant();
        for (int at = 0; at < lower.Length; at++)
        {
            int start = at;
            while (at < lower.Length && (char.IsLetterOrDigit(lower[at]) || lower[at] == '_'))
            {
                at++;
            }

            if (at - start > 1)
            {
                yield return lower[start..at];
            }
        }
    }

    /// <summary>How often each term stands there.</summary>
    public static Dictionary<string, int> Count(IEnumerable<string> terms)
    {
        Dictionary<string, int> counts = new(StringComparer.Ordinal);
        foreach (string term in terms)
        {
            counts[term] = counts.GetValueOrDefault(term) + 1;
        }

        return counts;
    }
}
