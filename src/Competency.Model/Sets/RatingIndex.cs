using System.Collections.Immutable;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Ratings;

namespace Competency.Model.Sets;

/// <summary>
/// An index of rows of ratings, for exact searches of the most similar rows under one measure: the occupations of O*NET by the
/// importance of each knowledge, skill and ability. Rows are numbered from 0 in the order given.
/// </summary>
/// <remarks>
/// Immutable and safe for many threads: rows and queries are copied before they are checked. <see cref="double.NaN"/> is an absent
/// rating: 0, or under a centered measure the mean of the others. Scores are sums in double precision in a fixed order, the same to the
/// last bit for any number of threads and any processor; equal scores are in the order of numbers. <see cref="SetNeighbor.Shared"/> is the
/// number of columns with a rating in both rows.
/// </remarks>
/// <example>
/// Three rows of two ratings:
/// <code>
/// RatingIndex index = RatingIndex.Create([4.5, 1, 4, 1.5, 1, 5], columnCount: 2, RatingMeasure.ColumnCenteredCosine);
/// var similar = index.MostSimilar([4.5, 1], maxCount: 2);
/// </code>
/// </example>
public sealed class RatingIndex
{
    private const double LargestRating = 1e70;

    private readonly RatingRows _rows;
    private readonly Func<IRatingSearch> _search;

    private RatingIndex(RatingRows rows, RatingMeasure measure, Func<IRatingSearch> search)
    {
        (_rows, Measure, _search) = (rows, measure, search);
    }

    /// <summary>The number of rows.</summary>
    public int Count => _rows.Count;

    /// <summary>The number of ratings in a row.</summary>
    public int ColumnCount => _rows.Form.ColumnCount;

    /// <summary>The measure.</summary>
    public RatingMeasure Measure { get; }

    /// <summary>The memory of the index in bytes.</summary>
    public long ByteCount => _rows.ByteCount;

    /// <summary>Creates the index of rows for a measure.</summary>
    /// <param name="ratings">
    /// The rows one after another: numbers from −1e70 to 1e70, for <see cref="RatingMeasure.Ruzicka"/> and
    /// <see cref="RatingMeasure.Coverage"/> 0 or more; <see cref="double.NaN"/> for an absent rating.
    /// </param>
    /// <param name="columnCount">The number of ratings in a row, at least 1.</param>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentException">
    /// The ratings are not a whole number of rows, a rating is outside its range, or they are too many: rows times columns, each rounded
    /// up, are at most <see cref="Array.MaxLength"/>.
    /// </exception>
    /// <exception cref="ArgumentOutOfRangeException">
    /// <paramref name="columnCount"/> is less than 1, or the measure is not defined.
    /// </exception>
    public static RatingIndex Create(ReadOnlySpan<double> ratings, int columnCount, RatingMeasure measure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columnCount, 1);
        double[] own = ratings.ToArray();
        Check(own, columnCount, measure);
        if (!RatingRows.Fits(own.Length / columnCount, columnCount))
        {
            throw new ArgumentException($"{own.Length} ratings in rows of {columnCount} are more than an index holds.", nameof(ratings));
        }

        return measure switch
        {
            RatingMeasure.Cosine => Create(own, columnCount, measure, RatingCentering.None, default(CosineFormula)),
            RatingMeasure.ColumnCenteredCosine => Create(own, columnCount, measure, RatingCentering.Columns, default(CosineFormula)),
            RatingMeasure.RowCenteredCosine => Create(own, columnCount, measure, RatingCentering.Rows, default(CosineFormula)),
            RatingMeasure.Ruzicka => Create(own, columnCount, measure, RatingCentering.None, new TverskyFormula<JaccardWeights>(default)),
            RatingMeasure.Coverage => Create(
                own, columnCount, measure, RatingCentering.None, new TverskyFormula<TverskyWeights>(new(0, 1))),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure is not known."),
        };
    }

    /// <summary>The rows most similar to a row, inside or outside the index: best first, equal scores by number.</summary>
    /// <param name="ratings">The row, in the range of the index; the first row of the measure.</param>
    /// <param name="maxCount">The maximum number of rows per query, 0 or more.</param>
    /// <exception cref="ArgumentException">The ratings are not one row, or a rating is outside its range.</exception>
    public ImmutableArray<SetNeighbor> MostSimilar(ReadOnlySpan<double> ratings, int maxCount)
    {
        SetNeighbor[] found = new SetNeighbor[Width(maxCount)];
        RatingQueries query = Query(ratings.ToArray());
        if (found.Length > 0)
        {
            _search().Nearest(query, found.Length, found);
        }

        return ImmutableArray.Create(found);
    }

    /// <summary>The rows most similar to each row of the index, the row itself among them.</summary>
    /// <param name="maxCount">The maximum number of rows per query, 0 or more.</param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the answers are too many for one array.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public NeighborTable MostSimilarToAll(int maxCount, int threads = 0, CancellationToken cancellationToken = default) =>
        Nearest((queries, row) => queries.AddRow(_rows, row), Count, maxCount, threads, cancellationToken);

    /// <summary>The rows most similar to each of many queries.</summary>
    /// <param name="ratings">The queries one after another, in the range of the index; each is the first row of the measure.</param>
    /// <param name="maxCount">The maximum number of rows per query, 0 or more.</param>
    /// <param name="threads">The maximum number of threads; 0 for one per processor. Answers do not depend on it.</param>
    /// <param name="cancellationToken">Checked after every 256 queries, or fewer.</param>
    /// <exception cref="ArgumentException">The ratings are not a whole number of rows, or a rating is outside its range.</exception>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or the answers are too many for one array.</exception>
    /// <exception cref="OperationCanceledException">The search was canceled.</exception>
    public NeighborTable MostSimilarToEach(
        ReadOnlyMemory<double> ratings,
        int maxCount,
        int threads = 0,
        CancellationToken cancellationToken = default)
    {
        double[] own = ratings.ToArray();
        Check(own, ColumnCount, Measure);
        return Nearest(
            (queries, query) => queries.Add(own.AsSpan(query * ColumnCount, ColumnCount)),
            own.Length / ColumnCount,
            maxCount,
            threads,
            cancellationToken);
    }

    /// <summary>The scores of a row of the index against every row: a row of the full matrix.</summary>
    /// <param name="row">The number of the row; the first row of the measure.</param>
    /// <param name="scores">Receives the score of each row, by number.</param>
    /// <exception cref="ArgumentException"><paramref name="scores"/> is not <see cref="Count"/> long.</exception>
    public void Scores(int row, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        RatingQueries query = new(_rows.Form, 1);
        query.AddRow(_rows, row);
        Scores(query, scores);
    }

    /// <summary>The scores of a row, inside or outside the index, against every row of the index.</summary>
    /// <param name="ratings">The row, in the range of the index; the first row of the measure.</param>
    /// <param name="scores">Receives the score of each row, by number.</param>
    /// <exception cref="ArgumentException">
    /// The ratings are not one row, a rating is outside its range, or <paramref name="scores"/> is not <see cref="Count"/> long.
    /// </exception>
    public void Scores(ReadOnlySpan<double> ratings, Span<double> scores) => Scores(Query(ratings.ToArray()), scores);

    private static RatingIndex Create<TFormula>(
        ReadOnlySpan<double> ratings, int columnCount, RatingMeasure measure, RatingCentering centering, TFormula formula)
        where TFormula : struct, IOverlapFormula
    {
        RatingRows rows = RatingRows.Create<TFormula>(ratings, new RatingTransform(ratings, columnCount, centering));
        return new RatingIndex(rows, measure, () => RatingSearchFactory.Create(rows, formula));
    }

    private NeighborTable Nearest(
        Action<RatingQueries, int> add, int queries, int count, int threads, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        NeighborTable table = new(queries, Width(count));
        if (table.Width > 0)
        {
            RatingSearchFactory.Nearest(_rows, _search, add, table, threads, cancellationToken);
        }

        return table;
    }

    private void Scores(RatingQueries query, Span<double> scores)
    {
        RowChecks.CheckPlaces(scores, Count);
        _search().Scores(query, 0, scores);
    }

    // Of a copy: what another thread changes after the check would not have been checked.
    private RatingQueries Query(double[] ratings)
    {
        if (ratings.Length != ColumnCount)
        {
            throw new ArgumentException($"A row has {ColumnCount} ratings, not {ratings.Length}.", nameof(ratings));
        }

        Check(ratings, ColumnCount, Measure);
        RatingQueries query = new(_rows.Form, 1);
        query.Add(ratings);
        return query;
    }

    private int Width(int count)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Math.Min(count, Count);
    }

    private static void Check(ReadOnlySpan<double> ratings, int columnCount, RatingMeasure measure)
    {
        if (ratings.Length % columnCount != 0)
        {
            throw new ArgumentException($"{ratings.Length} ratings are not whole rows of {columnCount}.", nameof(ratings));
        }

        double least = measure is RatingMeasure.Ruzicka or RatingMeasure.Coverage ? 0 : -LargestRating;
        foreach (double rating in ratings)
        {
            if (!double.IsNaN(rating) && (rating < least || rating > LargestRating))
            {
                throw new ArgumentException($"{rating} is no rating that {measure} compares.", nameof(ratings));
            }
        }
    }
}
