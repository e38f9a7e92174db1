namespace Competency.Model.Matching.Scoring;

/// <summary>How near two keys are as mere characters, from 0 to 1. Only the first characters of long ones count.</summary>
internal static class TextNearness
{
    /// <summary>Characters beyond this many are left out: the longest common sequence takes quadratic time.</summary>
    public const int MostCharacters = 100;

    /// <summary>2 × shared bigrams / all bigrams, repeated ones counted as often as both have them (Dice 1945).</summary>
    public static double BigramDice(string first, string second)
    {
        List<string> left = Bigrams(first);
        List<string> right = Bigrams(second);
        int all = left.Count + right.Count;
        return all == 0 ? 0 : 2.0 * SharedCount(left, right) / all;
    }

    /// <summary>Characters in common by the shorter key's length.</summary>
    public static double SharedCharacters(string first, string second)
    {
        List<char> left = [.. first.Take(MostCharacters).Order()];
        List<char> right = [.. second.Take(MostCharacters).Order()];
        int shortest = Math.Min(left.Count, right.Count);
        return shortest == 0 ? 0 : (double)SharedCount(left, right) / shortest;
    }

    /// <summary>The longest common subsequence by the longer key's length.</summary>
    public static double LongestCommonSequence(string first, string second)
    {
        ReadOnlySpan<char> left = first.AsSpan(0, Math.Min(first.Length, MostCharacters));
        ReadOnlySpan<char> right = second.AsSpan(0, Math.Min(second.Length, MostCharacters));
        int longest = Math.Max(left.Length, right.Length);
        if (longest == 0)
        {
            return 0;
        }

        int[] previous = new int[right.Length + 1];
        int[] current = new int[right.Length + 1];
        foreach (char character in left)
        {
            for (int j = 1; j <= right.Length; j++)
            {
                current[j] = character == right[j - 1] ? previous[j - 1] + 1 : Math.Max(previous[j], current[j - 1]);
            }

            (previous, current) = (current, previous);
        }

        return (double)previous[right.Length] / longest;
    }

    private static List<string> Bigrams(string text)
    {
        List<string> grams = [];
        for (int at = 0; at + 2 <= Math.Min(text.Length, MostCharacters); at++)
        {
            grams.Add(text.Substring(at, 2));
        }

        grams.Sort(StringComparer.Ordinal);
        return grams;
    }

    /// <summary>The size of what two sorted lists have in common.</summary>
    private static int SharedCount<T>(List<T> left, List<T> right)
    {
        Comparer<T> order = typeof(T) == typeof(string) ? (Comparer<T>)(object)Comparer<string>.Create(string.CompareOrdinal) : Comparer<T>.Default;
        int shared = 0;
        (int i, int j) = (0, 0);
        while (i < left.Count && j < right.Count)
        {
            int compared = order.Compare(left[i], right[j]);
            shared += compared == 0 ? 1 : 0;
            i += compared <= 0 ? 1 : 0;
            j += compared >= 0 ? 1 : 0;
        }

        return shared;
    }
}
