using Competency.Model.Sets;
using Competency.Model.Tests.Measures;

namespace Competency.Model.Tests.Sets;

/// <summary>Bounds rule out what cannot be near, and nothing else.</summary>
public sealed class BoundTests
{
    private const int Pairs = 300;

    /// <summary>
    /// Pairs of sets of four items, two of them shared; sets of one size, so that the bound of a group is that of each set.
    /// </summary>
    private static readonly int[] Items =
        [
            .. Enumerable.Range(0, Pairs)
            .SelectMany(static pair => Enumerable.Range(6 * pair, 4).Concat(Enumerable.Range((6 * pair) + 2, 4))),
        ];

    private static readonly int[] Starts = [.. Enumerable.Range(0, (2 * Pairs) + 1).Select(static set => 4 * set)];

    public static TheoryData<SetMeasure> Measures =>
    [
        .. SimilarityMeasures.All.OfType<SetMeasure>().Where(WeightedSetIndex.Knows),
        SimilarityMeasures.Tversky(2, 0.25),
        new BraunBlanquetMeasure(),
        new TanimotoMeasure(),
    ];

    [Theory]
    [MemberData(nameof(Measures), DisableDiscoveryEnumeration = true)]
    public void Sets_exactly_at_their_bound_are_found(SetMeasure measure)
    {
        double score = measure.Score(new SetOverlap(2, 4, 4));
        SetIndex index = SetIndex.Create(Starts, Items, 6 * Pairs);
        WeightedSetIndex weighted = WeightedSetIndex.Create(Starts, Items, [.. Items.Select(static _ => 1.0)], 6 * Pairs);
        IEnumerable<SetPair> expected = Enumerable.Range(0, 2 * Pairs)
            .Where(set => set % 2 == 0 || !measure.IsSymmetric)
            .Select(set => new SetPair(set, set ^ 1, 2, score));

        Assert.Equal(expected, index.PairsAtLeast(score, measure));
        Assert.Equal(expected, weighted.PairsAtLeast(score, measure));
        Assert.Empty(index.PairsAtLeast(Math.BitIncrement(score), measure));
        NeighborTable nearest = index.MostSimilarToAll(2, measure);
        Assert.All(
            Enumerable.Range(0, 2 * Pairs),
            set => Assert.Equal(new SetNeighbor(score, set ^ 1, 2), nearest[set].ToArray().Single(near => near.Set != set)));
    }

    [Fact]
    public void What_cannot_be_near_is_not_scored_by_a_measure_that_tests_add()
    {
        int scored = 0;
        BraunBlanquetMeasure measure = new(() => scored++);
        SetIndex index = SetIndex.Create(Starts, Items, 6 * Pairs);
        WeightedSetIndex weighted = WeightedSetIndex.Create(Starts, Items, [.. Items.Select(static _ => 1.0)], 6 * Pairs);

        index.MostSimilar(Items.AsSpan(0, 4), 2, measure);
        index.PairsAtLeast(0.5, measure, threads: 1);
        weighted.MostSimilar(Items.AsSpan(0, 4), [1, 1, 1, 1], 2, measure);
        weighted.PairsAtLeast(0.5, measure, threads: 1);

        Assert.InRange(scored, 1, 2 * 5 * 2 * Pairs); // of 2 × (600 + 600²)
    }

    [Fact]
    public void A_measure_without_a_formula_scores_every_set()
    {
        Halved measure = new();
        SetIndex.Create(Starts, Items, 6 * Pairs).MostSimilar(Items.AsSpan(0, 4), 2, measure);
        Assert.Equal(2 * Pairs, measure.Scored);
    }

    private sealed class Halved() : SetMeasure("halved", isSymmetric: true)
    {
        public int Scored { get; private set; }

        protected override double ScoreNonEmpty(in WeightedOverlap overlap)
        {
            Scored++;
            return overlap.Minimum / (overlap.TotalA + overlap.TotalB);
        }
    }
}
