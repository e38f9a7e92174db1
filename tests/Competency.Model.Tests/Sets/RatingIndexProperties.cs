using Competency.Model.Sets;
using Competency.Model.Tests.Sets.Kernels.Ratings;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets;

/// <summary>Laws of indexed ratings, for all measures.</summary>
[Properties(Arbitrary = [typeof(RatingIndexProperties)], MaxTest = 20)]
public sealed class RatingIndexProperties
{
    public static Arbitrary<RandomRatings> Ratings() => RandomRatings.Arbitrary();

    [Property]
    public void Scores_are_those_of_the_definition(RandomRatings ratings, RatingMeasure measure)
    {
        double[] rows = ratings.Rows();
        RatingIndex index = RatingIndex.Create(rows, ratings.ColumnCount, measure);
        NaiveRatings oracle = new(rows, ratings.ColumnCount, measure);
        double[] scores = new double[index.Count];
        for (int row = 0; row < index.Count; row += 7)
        {
            index.Scores(row, scores);
            double[] query = rows[(row * ratings.ColumnCount)..((row + 1) * ratings.ColumnCount)];
            Assert.All(scores, (score, other) => Assert.Equal(oracle.Score(query, other), score, 1e-9));
        }
    }

    [Property]
    public void A_row_is_like_itself_and_scores_keep_their_range(RandomRatings ratings, RatingMeasure measure)
    {
        RatingIndex index = RatingIndex.Create(ratings.Rows(), ratings.ColumnCount, measure);
        double least = measure is RatingMeasure.Ruzicka or RatingMeasure.Coverage ? 0 : -1;
        double[] scores = new double[index.Count];
        for (int row = 0; row < index.Count; row++)
        {
            index.Scores(row, scores);
            Assert.Equal(1, scores[row]);
            Assert.All(scores, score => Assert.InRange(score, least, 1));
        }
    }

    [Property]
    public void Symmetric_measures_are_symmetric(RandomRatings ratings, RatingMeasure measure)
    {
        if (measure == RatingMeasure.Coverage || ratings.Count < 2)
        {
            return;
        }

        RatingIndex index = RatingIndex.Create(ratings.Rows(), ratings.ColumnCount, measure);
        double[] first = new double[index.Count];
        double[] other = new double[index.Count];
        index.Scores(0, first);
        for (int row = 1; row < index.Count; row += 5)
        {
            index.Scores(row, other);
            Assert.Equal(first[row], other[0]);
        }
    }

    [Property]
    public void Neighbors_are_the_highest_scores_alone_in_bulk_and_on_several_threads(
        RandomRatings ratings, RatingMeasure measure, byte count)
    {
        double[] rows = ratings.Rows();
        RatingIndex index = RatingIndex.Create(rows, ratings.ColumnCount, measure);
        NeighborTable alone = index.MostSimilarToAll(count, threads: 1);
        NeighborTable together = index.MostSimilarToAll(count, threads: 3);
        NeighborTable fromOutside = index.MostSimilarToEach(rows, count);
        double[] scores = new double[index.Count];
        for (int row = 0; row < index.Count; row++)
        {
            SetNeighbor[] found = alone[row].ToArray();
            Assert.Equal(found, together[row].ToArray());
            Assert.Equal(found, fromOutside[row].ToArray());
            Assert.Equal(Math.Min(count, index.Count), found.Length);
            index.Scores(row, scores);
            Assert.Equal(scores.OrderDescending().Take(count), found.Select(static neighbor => neighbor.Score));
            Assert.All(found, neighbor => Assert.Equal(scores[neighbor.Set], neighbor.Score));
        }

        for (int row = 0; row < index.Count; row += 9)
        {
            Assert.Equal(alone[row].ToArray(), index.MostSimilar(rows.AsSpan(row * ratings.ColumnCount, ratings.ColumnCount), count));
        }
    }

    [Property]
    public void Order_and_units_of_columns_do_not_matter(RandomRatings ratings, RatingMeasure measure)
    {
        double[] rows = ratings.Rows();
        double[] turned = [.. rows.Chunk(ratings.ColumnCount).SelectMany(static row => row.Reverse().Select(static rating => 8 * rating))];
        double[] expected = new double[ratings.Count];
        double[] actual = new double[ratings.Count];
        for (int row = 0; row < ratings.Count; row += 11)
        {
            RatingIndex.Create(rows, ratings.ColumnCount, measure).Scores(row, expected);
            RatingIndex.Create(turned, ratings.ColumnCount, measure).Scores(row, actual);
            Assert.All(expected, (score, other) => Assert.Equal(score, actual[other], 1e-9));
        }
    }
}
