using Competency.Model.Sets;

namespace Competency.Model.Tests.Sets.Kernels.Ratings;

/// <summary>The oracle: every score by its definition, everything sorted.</summary>
internal sealed class NaiveRatings
{
    private readonly double[][] _rows;
    private readonly RatingMeasure _measure;
    private readonly double[] _columnMeans;

    public NaiveRatings(double[] ratings, int columnCount, RatingMeasure measure)
    {
        double[][] rows = [.. ratings.Chunk(columnCount)];
        _measure = measure;
        _columnMeans = [.. Enumerable.Range(0, columnCount).Select(column => Mean([.. rows.Select(row => row[column])]))];
        _rows = [.. rows.Select(Form)];
    }

    public double Score(double[] query, int row) => Score(Form(query), _rows[row]);

    private double Score(double[] a, double[] b)
    {
        bool isEmptyA = a.All(static value => value == 0);
        bool isEmptyB = b.All(static value => value == 0);
        if (isEmptyA || isEmptyB)
        {
            return isEmptyA == isEmptyB ? 1 : 0;
        }

        double least = a.Zip(b, Math.Min).Sum();
        return _measure switch
        {
            RatingMeasure.Ruzicka => least / a.Zip(b, Math.Max).Sum(),
            RatingMeasure.Coverage => least / b.Sum(),
            _ => a.Zip(b, static (x, y) => x * y).Sum() / Math.Sqrt(a.Sum(static x => x * x)) / Math.Sqrt(b.Sum(static y => y * y)),
        };
    }

    private double[] Form(double[] row)
    {
        double rowMean = Mean(row);
        return [.. row.Select((rating, column) => Centered(rating, _measure switch
        {
            RatingMeasure.ColumnCenteredCosine => _columnMeans[column],
            RatingMeasure.RowCenteredCosine => rowMean,
            _ => 0,
        }))];
    }

    private static double Centered(double rating, double mean) =>
        double.IsNaN(rating) || Math.Abs(rating - mean) < 1e-12 ? 0 : rating - mean;

    private static double Mean(double[] ratings) => ratings.Where(static rating => !double.IsNaN(rating)).DefaultIfEmpty(0).Average();
}
