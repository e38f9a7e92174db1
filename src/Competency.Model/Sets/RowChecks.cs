namespace Competency.Model.Sets;

// What indices ask of the rows they are given.
internal static class RowChecks
{
    // The product of the sums of squares of two sets stays within double precision.
    private const double LargestWeight = 1e70;

    // Throws unless there can be lists with an entry for each item, and one more.
    public static void CheckItemCount(int itemCount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(itemCount);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(itemCount, Array.MaxLength);
    }

    // Throws unless rows start at 0, end with the items, and ascend.
    public static void CheckRows(ReadOnlySpan<int> starts, ReadOnlySpan<int> items, int itemCount)
    {
        if (starts.IsEmpty || starts[0] != 0 || starts[^1] != items.Length)
        {
            throw new ArgumentException("Rows start at 0 and end with the items.", nameof(starts));
        }

        for (int row = 1; row < starts.Length; row++)
        {
            if (starts[row] < starts[row - 1] || starts[row] > items.Length)
            {
                throw new ArgumentException($"Row {row - 1} ends before it starts or after the items.", nameof(starts));
            }

            int previous = -1;
            foreach (int item in items[starts[row - 1]..starts[row]])
            {
                if (item <= previous || item >= itemCount)
                {
                    throw new ArgumentException(
                        $"Row {row - 1} has item {item}, which is not ascending or not below {itemCount}.", nameof(items));
                }

                previous = item;
            }
        }
    }

    // Throws unless there is a weight for each item, each 0 or more.
    public static void CheckWeights(ReadOnlySpan<double> weights, int count)
    {
        if (weights.Length != count)
        {
            throw new ArgumentException($"{count} items have {weights.Length} weights.", nameof(weights));
        }

        foreach (double weight in weights)
        {
            if (weight is not (>= 0 and <= LargestWeight))
            {
                throw new ArgumentException($"A weight is a number from 0 to {LargestWeight}, not {weight}.", nameof(weights));
            }
        }
    }

    // Throws unless scores reach from above 0 to 1.
    public static void CheckThreshold(double minScore)
    {
        if (minScore is not (> 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(nameof(minScore), minScore, "A threshold is above 0 and at most 1.");
        }
    }

    // Throws unless there is a place for the score of each row.
    public static void CheckPlaces(ReadOnlySpan<double> scores, int count)
    {
        if (scores.Length != count)
        {
            throw new ArgumentException($"{count} rows have {scores.Length} places for scores.", nameof(scores));
        }
    }
}
