using System.Collections.Immutable;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Ratings;

namespace Competency.Model.Sets;

/// <summary>
/// Rows of ratings under one measure, indexed so that the rows nearest to others are found fast and exactly: the occupations
/// of O*NET by the importance of each knowledge, skill and ability. Rows have the numbers in which they were given.
/// </summary>
/// <remarks>
/// Immutable, safe for many threads. A missing rating, <see cref="double.NaN"/>, counts as 0, in a centered measure as the mean
/// of the ratings that are there. Scores are sums in double precision in a fixed order, the same to the last bit whatever
/// the number of threads and the processor; equal scores stand by number. <see cref="SetNeighbor.Shared"/> is the number of
/// columns that are rated in both rows.
/// </remarks>
public sealed class RatingIndex
{
    private const double LargestRating = 1e70;

    private readonly RatingRows _rows;
    private readonly Func<IRatingSearch> _search;

    private RatingIndex(RatingRows rows, RatingMeasure measure, Func<IRatingSearch> search)
    {
        (_rows, Measure, _search) = (rows, measure, search);
    }

    /// <summary>How many rows there are.</summary>
    public int Count => _rows.Count;

    /// <summary>How many ratings a row has.</summary>
    public int ColumnCount => _rows.Form.ColumnCount;

    /// <summary>The measure.</summary>
    public RatingMeasure Measure { get; }

    /// <summary>How many bytes the index holds.</summary>
    public long ByteCount => _rows.ByteCount;

    /// <summary>The index of rows under a measure.</summary>
    /// <param name="ratings">
    /// The rows one after another: numbers of magnitude up to 1e70, for <see cref="RatingMeasure.Ruzicka"/> and
    /// <see cref="RatingMeasure.Coverage"/> 0 or more; <see cref="double.NaN"/> where there is no rating.
    /// </param>
    /// <param name="columnCount">How many ratings a row has, at least 1.</param>
    /// <param name="measure">The measure.</param>
    /// <exception cref="ArgumentException">The ratings are not whole rows, or not such numbers.</exception>
    public static RatingIndex Create(ReadOnlySpan<double> ratings, int columnCount, RatingMeasure measure)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(columnCount, 1);
        Check(ratings, columnCount, measure);
        return measure switch
        {
            RatingMeasure.Cosine => Create(ratings, columnCount, measure, RatingCentering.None, default(CosineFormula)),
            RatingMeasure.ColumnCenteredCosine => Create(ratings, columnCount, measure, RatingCentering.Columns, default(CosineFormula)),
            RatingMeasure.RowCenteredCosine => Create(ratings, columnCount, measure, RatingCentering.Rows, default(CosineFormula)),
            RatingMeasure.Ruzicka => Create(ratings, columnCount, measure, RatingCentering.None, new TverskyFormula<JaccardWeights>(default)),
            RatingMeasure.Coverage => Create(ratings, columnCount, measure, RatingCentering.None, new TverskyFormula<TverskyWeights>(new(0, 1))),
            _ => throw new ArgumentOutOfRangeException(nameof(measure), measure, "The measure is not known."),
        };
    }

    /// <summary>The rows nearest to one, which need not be in the index: best first, equal scores by number.</summary>
    /// <param name="ratings">The row, the first of the measure, in numbers like those of the index.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <exception cref="ArgumentException">The ratings are not one row of such numbers.</exception>
    public ImmutableArray<SetNeighbor> MostSimilar(ReadOnlySpan<double> ratings, int maxCount)
    {
        SetNeighbor[] found = new SetNeighbor[Width(maxCount)];
        RatingQueries query = Query(ratings);
        if (found.Length > 0)
        {
            _search().Nearest(query, found.Length, found);
        }

        return ImmutableArray.Create(found);
    }

    /// <summary>The rows nearest to each row of the index, itself among them.</summary>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    public NeighborTable MostSimilarToAll(int maxCount, int threads = 0) =>
        Nearest((queries, row) => queries.AddRow(_rows, row), Count, maxCount, threads);

    /// <summary>The rows nearest to each of many queries.</summary>
    /// <param name="ratings">The queries one after another, each the first of the measure, in numbers like those of the index.</param>
    /// <param name="maxCount">How many at most, 0 or more.</param>
    /// <param name="threads">How many threads at most; 0 for one for each processor.</param>
    /// <exception cref="ArgumentException">The ratings are not whole rows of such numbers.</exception>
    public NeighborTable MostSimilarToEach(ReadOnlyMemory<double> ratings, int maxCount, int threads = 0)
    {
        Check(ratings.Span, ColumnCount, Measure);
        return Nearest(
            (queries, query) => queries.Add(ratings.Span.Slice(query * ColumnCount, ColumnCount)), ratings.Length / ColumnCount, maxCount, threads);
    }

    /// <summary>The scores of a row of the index against every row: a row of the full matrix, which is made a row at a time.</summary>
    /// <param name="row">The number of the row, the first of the measure.</param>
    /// <param name="scores">Takes a score for each row.</param>
    /// <exception cref="ArgumentException">There is not one place for each row.</exception>
    public void Scores(int row, Span<double> scores)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(row);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Count);
        RatingQueries query = new(_rows.Form, 1);
        query.AddRow(_rows, row);
        Scores(query, scores);
    }

    /// <summary>The scores of a row, which need not be in the index, against every row of it.</summary>
    /// <param name="ratings">The row, the first of the measure, in numbers like those of the index.</param>
    /// <param name="scores">Takes a score for each row.</param>
    /// <exception cref="ArgumentException">The ratings are not one row of such numbers, or there is not one place for each row.</exception>
    public void Scores(ReadOnlySpan<double> ratings, Span<double> scores) => Scores(Query(ratings), scores);

    private static RatingIndex Create<TFormula>(
        ReadOnlySpan<double> ratings, int columnCount, RatingMeasure measure, RatingCentering centering, TFormula formula)
        where TFormula : struct, IOverlapFormula
    {
        RatingRows rows = RatingRows.Create<TFormula>(ratings, new RatingTransform(ratings, columnCount, centering));
        return new RatingIndex(rows, measure, () => RatingSearchFactory.Create(rows, formula));
    }

    private NeighborTable Nearest(Action<RatingQueries, int> add, int queries, int count, int threads)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        NeighborTable table = new(queries, Width(count));
        if (table.Width > 0)
        {
            RatingSearchFactory.Nearest(_rows, _search, add, table, threads);
        }

        return table;
    }

    private void Scores(RatingQueries query, Span<double> scores)
    {
        RowChecks.CheckPlaces(scores, Count);
        _search().Scores(query, 0, scores);
    }

    private RatingQueries Query(ReadOnlySpan<double> ratings)
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
