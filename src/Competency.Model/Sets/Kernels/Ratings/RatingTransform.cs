namespace Competency.Model.Sets.Kernels.Ratings;

/// <summary>
/// Brings rows of ratings into the form that is compared: centered, 0 where there is no rating, filled up to whole steps of
/// <see cref="PairwiseSums"/>. The means of columns are those of the rows that are indexed.
/// </summary>
internal sealed class RatingTransform
{
    // A difference from the mean that rounding of the mean can make is none.
    private const double Rounding = 1e-13;

    // Below this products of squares would vanish.
    private const double Least = 1e-70;
    private const int BitsPerWord = 64;

    private readonly RatingCentering _centering;
    private readonly double[] _means;

    /// <param name="ratings">The rows that are indexed; not a number where there is no rating.</param>
    /// <param name="columnCount">How many columns they have.</param>
    /// <param name="centering">From what ratings are measured.</param>
    public RatingTransform(ReadOnlySpan<double> ratings, int columnCount, RatingCentering centering)
    {
        ColumnCount = columnCount;
        _centering = centering;
        _means = new double[columnCount];
        if (centering == RatingCentering.Columns)
        {
            for (int column = 0; column < columnCount; column++)
            {
                _means[column] = Mean(ratings, column, columnCount);
            }
        }
    }

    /// <summary>How many ratings a row has.</summary>
    public int ColumnCount { get; }

    /// <summary>How many numbers a row has in this form.</summary>
    public int Length => (ColumnCount + PairwiseSums.LaneCount - 1) / PairwiseSums.LaneCount * PairwiseSums.LaneCount;

    /// <summary>How many words hold a bit for each column.</summary>
    public int WordCount => (ColumnCount + BitsPerWord - 1) / BitsPerWord;

    /// <summary>Brings a row into this form.</summary>
    /// <param name="ratings">The row.</param>
    /// <param name="values">Takes what is compared, <see cref="Length"/> numbers.</param>
    /// <param name="rated">Takes a bit for each column: whether there is a rating.</param>
    public void Apply(ReadOnlySpan<double> ratings, Span<double> values, Span<ulong> rated)
    {
        double rowMean = _centering == RatingCentering.Rows ? Mean(ratings, 0, 1) : 0;
        values.Clear();
        rated.Clear();
        for (int column = 0; column < ratings.Length; column++)
        {
            double rating = ratings[column];
            if (!double.IsNaN(rating))
            {
                double value = rating - _means[column] - rowMean;
                values[column] = Math.Abs(value) <= Math.Max(Least, Rounding * Math.Abs(rating)) ? 0 : value;
                rated[column / BitsPerWord] |= 1UL << (column % BitsPerWord);
            }
        }
    }

    private static double Mean(ReadOnlySpan<double> ratings, int first, int step)
    {
        double sum = 0;
        int count = 0;
        for (int index = first; index < ratings.Length; index += step)
        {
            if (!double.IsNaN(ratings[index]))
            {
                sum += ratings[index];
                count++;
            }
        }

        return count == 0 ? 0 : sum / count;
    }
}
