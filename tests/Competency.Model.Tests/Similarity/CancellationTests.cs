using Competency.Model.Alignment;
using Competency.Model.Names;
using Competency.Model.Sets;

namespace Competency.Model.Tests.Similarity;

/// <summary>Long queries end when they are canceled, before they begin and on the way.</summary>
public sealed class CancellationTests
{
    private const int Count = 200;

    private static readonly CompetencyCatalog Catalog = Many();

    private static readonly (int[] Starts, int[] Items, double[] Weights) Rows = (
        [.. Enumerable.Range(0, Count + 1)],
        [.. Enumerable.Range(0, Count).Select(static at => at % 5)],
        [.. Enumerable.Repeat(1.0, Count)]);

    private static readonly SetIndex Sets = SetIndex.Create(Rows.Starts, Rows.Items, 5);
    private static readonly WeightedSetIndex Weighted = WeightedSetIndex.Create(Rows.Starts, Rows.Items, Rows.Weights, 5);
    private static readonly RatingIndex Ratings = RatingIndex.Create(Rows.Weights, 5, RatingMeasure.Cosine);

    private static readonly Dictionary<string, Action<CancellationToken>> Queries = new(StringComparer.Ordinal)
    {
        ["MostSimilarToAll"] = static token => Catalog.MostSimilarToAll(cancellationToken: token),
        ["MostSimilarToAll, sets"] = static token => Catalog.MostSimilarToAll(5, By(SimilarityMeasures.Jaccard), token),
        ["MostSimilarToAll, weights"] = static token => Catalog.MostSimilarToAll(
            5, By(SimilarityMeasures.Jaccard) with { Weights = ConceptWeightings.InverseFrequency }, token),
        ["SimilarPairs"] = static token => Catalog.SimilarPairs(0.5, cancellationToken: token),
        ["SimilarPairs, sets"] = static token => Catalog.SimilarPairs(0.5, By(SimilarityMeasures.Jaccard), token),
        ["Rows"] = static token => Catalog.SimilarityMatrix().Rows(token).Count(),
        ["PairsAtLeast"] = static token => Catalog.SimilarityMatrix().PairsAtLeast(0.5, token).Count(),
        ["Align"] = static token => CatalogAlignment.Align(
            AlignmentSide.Of(Catalog, "a"), AlignmentSide.Of(Catalog, "b"), cancellationToken: token),
        ["NameIndex"] = static token => _ = new NameIndex([(ElementKind.Skill, "a")], cancellationToken: token),
        ["SuggestAll"] = static token => new NameIndex([(ElementKind.Skill, "a")]).SuggestAll(
            [(ElementKind.Skill, "b")], cancellationToken: token),
        ["SetIndex.MostSimilarToAll"] = static token => Sets.MostSimilarToAll(3, cancellationToken: token),
        ["SetIndex.MostSimilarToEach"] = static token => Sets.MostSimilarToEach(Rows.Starts, Rows.Items, 3, cancellationToken: token),
        ["SetIndex.PairsAtLeast"] = static token => Sets.PairsAtLeast(0.5, cancellationToken: token),
        ["WeightedSetIndex.MostSimilarToAll"] = static token => Weighted.MostSimilarToAll(3, cancellationToken: token),
        ["WeightedSetIndex.MostSimilarToEach"] = static token => Weighted.MostSimilarToEach(
            Rows.Starts, Rows.Items, Rows.Weights, 3, cancellationToken: token),
        ["WeightedSetIndex.PairsAtLeast"] = static token => Weighted.PairsAtLeast(0.5, cancellationToken: token),
        ["RatingIndex.MostSimilarToAll"] = static token => Ratings.MostSimilarToAll(3, cancellationToken: token),
        ["RatingIndex.MostSimilarToEach"] = static token => Ratings.MostSimilarToEach(Rows.Weights, 3, cancellationToken: token),
    };

    public static TheoryData<string> Names => [.. Queries.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_that_is_canceled_already_has_no_answer(string name) =>
        Assert.ThrowsAny<OperationCanceledException>(() => Queries[name](new CancellationToken(canceled: true)));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_query_that_is_not_canceled_answers(string name)
    {
        using CancellationTokenSource source = new();
        Queries[name](source.Token);
    }

    [Theory]
    [InlineData("all")]
    [InlineData("pairs")]
    [InlineData("rows")]
    public void A_query_that_is_canceled_by_its_measure_ends_at_the_next_standard(string query)
    {
        using CancellationTokenSource source = new();
        CancelingMeasure measure = new(source);

        Assert.ThrowsAny<OperationCanceledException>(() => _ = query switch
        {
            "all" => Catalog.MostSimilarToAll(5, By(measure), source.Token).Length,
            "pairs" => Catalog.SimilarPairs(0.5, By(measure), source.Token).Length,
            _ => Catalog.SimilarityMatrix(By(measure)).Rows(source.Token).Count(),
        });

        // Of 200 rows of 200 scores, those that were begun on some thread.
        Assert.InRange(measure.Calls, 100, 30 * Count);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void A_query_that_is_canceled_by_its_weighting_does_not_search(bool ofAll)
    {
        using CancellationTokenSource source = new();
        SimilarityOptions options = By(SimilarityMeasures.Jaccard) with { Weights = ConceptWeightings.CreateByNeed("canceling", Weigh) };

        Assert.ThrowsAny<OperationCanceledException>(() => _ = ofAll
            ? Catalog.MostSimilarToAll(5, options, source.Token).Length
            : Catalog.SimilarPairs(0.5, options, source.Token).Length);

        double Weigh(ConceptNeed need)
        {
            source.Cancel();
            return 1;
        }
    }

    [Fact]
    public void An_enumeration_of_a_matrix_ends_between_rows()
    {
        using CancellationTokenSource source = new();
        int rows = 0;

        Assert.ThrowsAny<OperationCanceledException>(() =>
        {
            foreach (System.Collections.Immutable.ImmutableArray<double> _ in Catalog.SimilarityMatrix().Rows(source.Token))
            {
                rows++;
                source.Cancel();
            }
        });

        Assert.Equal(1, rows);
    }

    private static SimilarityOptions By(SimilarityMeasure measure) => new() { Measure = measure };

    private static CompetencyCatalog Many() => Sketch.Catalog(
    [
        .. Enumerable.Range(0, Count).Select(static at => Sketch.Standard(
            $"X{at}", Sketch.Task("T1.1", 3, $"K01 甲{at % 7}", $"K02 乙{at % 11}", $"S01 丙{at % 13}"))),
    ]);

    private sealed class CancelingMeasure(CancellationTokenSource source) : StandardMeasure("canceling", isSymmetric: true)
    {
        private int _calls;

        public int Calls => _calls;

        public override double Score(CompetencyCatalog catalog, CompetencyStandard a, CompetencyStandard b)
        {
            if (Interlocked.Increment(ref _calls) == 100)
            {
                source.Cancel();
            }

            return 0.5;
        }
    }
}
