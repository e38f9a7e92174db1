using Competency.Model.Measures.Formulas;
using Competency.Model.Sets;
using Competency.Model.Sets.Kernels.Counting;
using Competency.Model.Sets.Kernels.Simd;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Counting;

/// <summary>The search answers like a walk over hash sets: each width of vectors, one tile or many, few neighbors or all.</summary>
[Properties(Arbitrary = [typeof(CountingSearchProperties)], MaxTest = 30)]
public sealed class CountingSearchProperties
{
    private static readonly int[] TileLengths = [0, 128, 200];

    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    public static Arbitrary<int> Counts() => Arb.From(Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(30, 36), Gen.Choose(100, 1000)));

    [Property]
    public void Scalars_find_the_nearest(RandomSets sets, int count, int pick) => Equal<ScalarKernel>(sets, count, pick);

    [Property]
    public void Vectors_of_16_bytes_find_the_nearest(RandomSets sets, int count, int pick) => Equal<Vector128Kernel>(sets, count, pick);

    [Property]
    public void Vectors_of_32_bytes_find_the_nearest(RandomSets sets, int count, int pick) => Equal<Vector256Kernel>(sets, count, pick);

    [Property]
    public void Vectors_of_64_bytes_find_the_nearest(RandomSets sets, int count, int pick) => Equal<Vector512Kernel>(sets, count, pick);

    private static void Equal<TKernel>(RandomSets sets, int count, int pick)
        where TKernel : struct, IVectorKernel
    {
        (int[] starts, int[] items) = sets.Rows();
        InvertedIndex index = IndexBuilder.Build(starts, items, sets.ItemCount, TileLengths[pick % TileLengths.Length]);
        NaiveSets oracle = new(starts, items);
        int width = Math.Min(count, sets.Count);
        if (width == 0)
        {
            return;
        }

        Equal(
            index,
            new CountingSearch<TverskyFormula<TverskyWeights>, TKernel>(index, new TverskyFormula<TverskyWeights>(new(1, 1))),
            oracle,
            width,
            SimilarityMeasures.Jaccard);
        Equal(index, new CountingSearch<CosineFormula, TKernel>(index, default), oracle, width, SimilarityMeasures.Cosine);
        Equal(index, new CountingSearch<CoverageFormula, TKernel>(index, default), oracle, width, SimilarityMeasures.Coverage);
    }

    private static void Equal(InvertedIndex index, ISetSearch search, NaiveSets oracle, int width, SetMeasure measure)
    {
        NeighborTable found = SetSearchFactory.NearestOfAll(index, () => search, width, threads: 1, CancellationToken.None);
        SetNeighbor[][] expected = oracle.MostSimilarToAll(width, measure);
        for (int set = 0; set < expected.Length; set++)
        {
            Assert.Equal(expected[set], found[set].ToArray());
        }
    }
}
