using Competency.Model.Evaluation.Neighbors;
using Competency.Model.Sets;

namespace Competency.Model.Evaluation.Onet;

/// <summary>Ratings in dense rows, an occupation each; not a number where there is none.</summary>
internal sealed class Ratings
{
    private Ratings(int rows, int columns)
    {
        RowCount = rows;
        ColumnCount = columns;
        Values = new double[rows * columns];
        Array.Fill(Values, double.NaN);
    }

    public int RowCount { get; }

    public int ColumnCount { get; }

    /// <summary>The rows one after another.</summary>
    public double[] Values { get; }

    public ReadOnlySpan<double> this[int row] => Values.AsSpan(row * ColumnCount, ColumnCount);

    /// <summary>The ratings of these cells; columns by the ordinal order of the elements' codes.</summary>
    public static Ratings Of(int rows, IReadOnlyCollection<(int Row, string Element, double Value)> cells)
    {
        Dictionary<string, int> columns =
            cells.Select(static cell => cell.Element).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)
            .Select(static (element, at) => (element, at)).ToDictionary(StringComparer.Ordinal);
        Ratings ratings = new(rows, columns.Count);
        foreach ((int row, string element, double value) in cells)
        {
            ratings.Values[(row * ratings.ColumnCount) + columns[element]] = value;
        }

        return ratings;
    }

    /// <summary>The columns of both, side by side.</summary>
    public Ratings Beside(Ratings other)
    {
        Ratings both = new(RowCount, ColumnCount + other.ColumnCount);
        for (int row = 0; row < RowCount; row++)
        {
            Span<double> values = both.Values.AsSpan(row * both.ColumnCount, both.ColumnCount);
            this[row].CopyTo(values);
            other[row].CopyTo(values[ColumnCount..]);
        }

        return both;
    }

    /// <summary>Less the mean of each column; a row-centered measure of these is centered both ways.</summary>
    public Ratings LessColumnMeans()
    {
        Ratings centered = new(RowCount, ColumnCount);
        for (int column = 0; column < ColumnCount; column++)
        {
            double mean = Enumerable.Range(0, RowCount)
                .Select(row => this[row][column])
                .Where(static value => !double.IsNaN(value))
                .DefaultIfEmpty()
                .Average();
            for (int at = column; at < Values.Length; at += ColumnCount)
            {
                centered.Values[at] = Values[at] - mean;
            }
        }

        return centered;
    }

    /// <summary>
    /// For each row the columns whose share in the row is at least their share in all rows: revealed advantage of 1 or more
    /// (Balassa 1965).
    /// </summary>
    public int[][] Advantages()
    {
        double total = Values.Where(static value => !double.IsNaN(value)).Sum();
        double[] ofColumn =
        [
            .. Enumerable.Range(0, ColumnCount).Select(column => Enumerable.Range(0, RowCount).Sum(row => Rated(row, column))),
        ];
        return
        [
            .. Enumerable.Range(0, RowCount).Select(row =>
            {
                double ofRow = Enumerable.Range(0, ColumnCount).Sum(column => Rated(row, column));
                return Enumerable.Range(0, ColumnCount)
                    .Where(column => Rated(row, column) / ofRow / (ofColumn[column] / total) >= 1)
                    .ToArray();
            }),
        ];
    }

    /// <summary>The scores of all rows against all, by the library's index of ratings.</summary>
    public ScoreTable Scores(RatingMeasure measure)
    {
        RatingIndex index = RatingIndex.Create(Values, ColumnCount, measure);
        return ScoreTable.Create(RowCount, (row, scores) => index.Scores(row, scores));
    }

    private double Rated(int row, int column) => this[row][column] is var value && double.IsNaN(value) ? 0 : value;
}
