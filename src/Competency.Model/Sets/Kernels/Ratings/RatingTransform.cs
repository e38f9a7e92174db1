namespace Competency.Model.Sets.Kernels.Ratings;

// Brings rows of ratings into the form that is compared: centered, 0 where there is no rating, filled up to whole steps of
// PairwiseSums. The means of columns are those of the rows that are indexed.
internal sealed class RatingTransform
{
    // A difference from the mean that rounding of the mean can make is none.
    private const double Rounding = 1e-13;

    // Below this products of squares would vanish.
    private const double Least = 1e-70;
    private const int BitsPerWord = 64;

    private readonly RatingCentering _centering;
    private readonly double[] _means;

    // ratings: The rows that are indexed; not a number where there is no rating.
    // columnCount: How many columns they have.
    // centering: From what ratings are measured.
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

    // How many ratings a row has.
    public int ColumnCount { get; }

    // How many numbers a row has in this form.
    public int Length => (ColumnCount + PairwiseSums.LaneCount - 1) / PairwiseSums.LaneCount * PairwiseSums.LaneCount;

    // How many words hold a bit for each column.
    public int WordCount => (ColumnCount + BitsPerWord - 1) / BitsPerWord;

    // Brings a row into this form.
    // ratings: The row.
    // values: Takes what is compared, Length numbers.
    // rated: Takes a bit for each column: whether there is a rating.
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
