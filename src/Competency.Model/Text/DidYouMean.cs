namespace Competency.Model.Text;

// The likeliest intended value among valid ones, for messages that end in "did you mean …?".
internal static class DidYouMean
{
    // How many messages of one reading ask, where each looks through as many candidates as the file has names.
    public const int MostHints = 100;

    private const int LongestCompared = 64;
    private const int MostEdits = 2;

    // The question after a message, with a space before it; empty if no candidate is near.
    public static Phrase Hint(string text, IEnumerable<string> candidates) => Hint(Nearest(text, candidates));

    // The question after a message for a value that is known to be near; empty if there is none.
    public static Phrase Hint(string? nearest) => nearest is null ? Phrase.None : $" Did you mean {nearest}?";

    // The same, with quotation marks.
    public static Phrase QuotedHint(string? nearest) => nearest is null ? Phrase.None : $" Did you mean '{nearest}'?";

    // The candidate with the fewest edits (insertion, deletion, substitution, exchange of neighbors) to text, at most a third
    // of its length and two at most; the first such candidate in order, or null.
    public static string? Nearest(string text, IEnumerable<string> candidates)
    {
        if (text.Length is 0 or > LongestCompared)
        {
            return null;
        }

        int limit = Math.Clamp((text.Length + 1) / 3, 1, MostEdits);
        string? nearest = null;
        foreach (string candidate in candidates)
        {
            if (DistanceWithin(text, candidate, limit) is int distance)
            {
                (nearest, limit) = (candidate, distance - 1);
            }
        }

        return nearest;
    }

    // The optimal string alignment distance between both texts, case ignored.
    public static int Distance(string left, string right) => DistanceWithin(left, right, Math.Max(left.Length, right.Length)) ?? 0;

    // The distance if it is at most the limit, else null: only what stands within the limit of the diagonal is looked at.
    public static int? DistanceWithin(string left, string right, int limit)
    {
        if (Math.Abs(left.Length - right.Length) > limit)
        {
            return null;
        }

        int width = right.Length + 1;
        Span<int> rows = width <= LongestCompared + 1 + MostEdits ? stackalloc int[3 * width] : new int[3 * width];
        Span<int> twoBack = rows[..width];
        Span<int> previous = rows.Slice(width, width);
        Span<int> current = rows[(2 * width)..];
        twoBack.Fill(limit + 1);
        for (int j = 0; j < width; j++)
        {
            previous[j] = j;
        }

        for (int i = 1; i <= left.Length; i++)
        {
            int least = FillRow(left, right, i, limit, twoBack, previous, current);
            if (least > limit)
            {
                return null;
            }

            Span<int> last = twoBack;
            twoBack = previous;
            previous = current;
            current = last;
        }

        return previous[right.Length] <= limit ? previous[right.Length] : null;
    }

    // Fills a row of the table as far as it lies within the limit of the diagonal; the least of it.
    private static int FillRow(
        string left, string right, int i, int limit, ReadOnlySpan<int> twoBack, ReadOnlySpan<int> previous, Span<int> current)
    {
        current.Fill(limit + 1);
        current[0] = i;
        int least = i;
        for (int j = Math.Max(1, i - limit); j <= Math.Min(right.Length, i + limit); j++)
        {
            int substitution = previous[j - 1] + (AreSame(left[i - 1], right[j - 1]) ? 0 : 1);
            int best = Math.Min(substitution, Math.Min(previous[j], current[j - 1]) + 1);
            bool exchanged = i > 1 && j > 1 && AreSame(left[i - 1], right[j - 2]) && AreSame(left[i - 2], right[j - 1]);
            current[j] = exchanged ? Math.Min(best, twoBack[j - 2] + 1) : best;
            least = Math.Min(least, current[j]);
        }

        return least;
    }

    private static bool AreSame(char left, char right) => char.ToUpperInvariant(left) == char.ToUpperInvariant(right);
}
