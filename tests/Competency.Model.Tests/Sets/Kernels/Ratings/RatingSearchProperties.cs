using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets;
using Competency.Model.Sets.Kernels.Ratings;
using Competency.Model.Sets.Kernels.Simd;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Ratings;

/// <summary>The search finds what scoring and sorting everything finds, with each width of vectors to the last bit.</summary>
[Properties(Arbitrary = [typeof(RatingSearchProperties)], MaxTest = 20)]
public sealed class RatingSearchProperties
{
    public static Arbitrary<RandomRatings> Ratings() => RandomRatings.Arbitrary();

    public static Arbitrary<int> Counts() => Arb.From(Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(30, 36), Gen.Choose(100, 1000)));

    [Property]
    public void Scalars_find_the_nearest(RandomRatings ratings, int count, RatingMeasure measure) =>
        Equal<ScalarLane, float>(ratings, count, measure);

    [Property]
    public void Vectors_of_4_find_the_nearest(RandomRatings ratings, int count, RatingMeasure measure) =>
        Equal<Vector128Lanes, Vector128<float>>(ratings, count, measure);

    [Property]
    public void Vectors_of_8_find_the_nearest(RandomRatings ratings, int count, RatingMeasure measure) =>
        Equal<Vector256Lanes, Vector256<float>>(ratings, count, measure);

    [Property]
    public void Vectors_of_16_find_the_nearest(RandomRatings ratings, int count, RatingMeasure measure) =>
        Equal<Vector512Lanes, Vector512<float>>(ratings, count, measure);

    private static void Equal<TLanes, TVector>(RandomRatings ratings, int count, RatingMeasure measure)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct
    {
        switch (measure)
        {
            case RatingMeasure.Ruzicka:
                Equal<TverskyFormula<TverskyWeights>, TLanes, TVector>(
                    ratings, count, RatingCentering.None, new TverskyFormula<TverskyWeights>(new(1, 1)));
                break;
            case RatingMeasure.Coverage:
                Equal<TverskyFormula<TverskyWeights>, TLanes, TVector>(
                    ratings, count, RatingCentering.None, new TverskyFormula<TverskyWeights>(new(0, 1)));
                break;
            default:
                Equal<CosineFormula, TLanes, TVector>(ratings, count, (RatingCentering)measure, default);
                break;
        }
    }

    private static void Equal<TFormula, TLanes, TVector>(RandomRatings ratings, int count, RatingCentering centering, TFormula formula)
        where TFormula : struct, IOverlapFormula
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct
    {
        double[] numbers = ratings.Rows();
        RatingRows rows = RatingRows.Create<TFormula>(numbers, new RatingTransform(numbers, ratings.ColumnCount, centering));
        RatingSearch<TFormula, TLanes, TVector> search = new(rows, formula);
        NeighborTable found = new(rows.Count, Math.Min(count, rows.Count));
        RatingSearchFactory.Nearest(rows, () => search, (queries, row) => queries.AddRow(rows, row), found, 1, CancellationToken.None);
        double[] scores = new double[rows.Count];
        for (int row = 0; row < rows.Count; row++)
        {
            RatingQueries query = new(rows.Form, 1);
            query.AddRow(rows, row);
            search.Scores(query, 0, scores);
            IEnumerable<(double Score, int Row)> expected = scores.Select(static (score, row) => (score, row))
                .OrderByDescending(static pair => pair.score)
                .ThenBy(static pair => pair.row)
                .Take(count);
            Assert.Equal(expected, found[row].ToArray().Select(static neighbor => (neighbor.Score, neighbor.Set)));
        }
    }
}
