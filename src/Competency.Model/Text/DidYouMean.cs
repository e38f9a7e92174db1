namespace Competency.Model.Text;

// The likeliest intended value among valid ones, for messages that end in "did you mean …?".
internal static class DidYouMean
{
    private const int LongestCompared = 64;

    // The question after a message, with a space before it; empty if no candidate is near.
    public static string Hint(string text, IEnumerable<string> candidates) => Hint(Nearest(text, candidates));

    // The question after a message for a value that is known to be near; empty if there is none.
    public static string Hint(string? nearest) => nearest is null ? "" : $" Did you mean {nearest}?";

    // The candidate with the fewest edits (insertion, deletion, substitution, exchange of neighbors) to text, at most a third
    // of its length and two at most; the first such candidate in order, or null.
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > LongestCompared)
        {
            return null;
        }

        int limit = Math.Clamp((text.Length + 1) / 3, 1, 2);
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (Math.Abs(candidate.Length - text.Length) <= limit && Distance(text, candidate) is int distance && distance <= limit)
            {
                (nearest, limit) = (candidate, distance - 1);
            }
        }

        return nearest;
    }

    // The optimal string alignment distance between both texts, case ignored.
    public static int Distance(string left, string right)
    {
        int width = right.Length + 1;
        int[] twoBack = new int[width];
        int[] previous = [.. Enumerable.Range(0, width)];
        int[] current = new int[width];
        for (int i = 1; i <= left.Length; i++)
        {
            current[0] = i;
            for (int j = 1; j <= right.Length; j++)
            {
                int substitution = previous[j - 1] + (AreSame(left[i - 1], right[j - 1]) ? 0 : 1);
                int best = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
                bool exchanged = i > 1 && j > 1 && AreSame(left[i - 1], right[j - 2]) && AreSame(left[i - 2], right[j - 1]);
                current[j] = exchanged ? Math.Min(best, twoBack[j - 2] + 1) : best;
            }

            (twoBack, previous, current) = (previous, current, twoBack);
        }

        return previous[right.Length];
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
