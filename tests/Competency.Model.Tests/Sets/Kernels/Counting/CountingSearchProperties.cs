using Competency.Model.Measures;
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
    private static readonly int[] TileLengths = [0, 128, 200, 512, 700];

    private static readonly SetMeasure[] Measures =
    [
        .. SimilarityMeasures.All.OfType<SetMeasure>().Where(static measure => measure is IFormulaMeasure),
        SimilarityMeasures.Tversky(2, 0.25),
    ];

    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    public static Arbitrary<int> Counts() =>
        Arb.From(Gen.OneOf(Gen.Elements(1, 10, 32, 33, 100), Gen.Choose(2, 12), Gen.Choose(30, 36), Gen.Choose(100, 1000)));

    [Property]
    public void Scalars_find_the_nearest(RandomSets sets, int count, int pick) => Equal<ScalarKernel>(sets, count, pick);

    [Property]
    public void Vectors_of_16_bytes_find_the_nearest(RandomSets sets, int count, int pick) => Equal<Vector128Kernel>(sets, count, pick);

    [Property]
    public void Vectors_of_32_bytes_find_the_nearest(RandomSets sets, int count, int pick) => Equal<Vector256Kernel>(sets, count, pick);

    [Property]
    public void Vectors_of_64_bytes_find_the_nearest(RandomSets sets, int count, int pick) => Equal<Vector512Kernel>(sets, count, pick);

    /// <summary>More sets than a block of a row has, and not a whole number of blocks; so small that some share nothing.</summary>
    [Property(MaxTest = 8)]
    public void Many_small_sets_are_found_by_every_width(int seed, int count, int pick)
    {
        RandomSets sets = new(seed, 900 + (seed % 700), ItemCount: 40, LargestSize: 9);
        Equal<ScalarKernel>(sets, count, pick);
        Equal<Vector128Kernel>(sets, count, pick);
        Equal<Vector256Kernel>(sets, count, pick);
        Equal<Vector512Kernel>(sets, count, pick);
    }

    private static void Equal<TKernel>(RandomSets sets, int count, int pick)
        where TKernel : struct, IVectorKernel
    {
        (int[] starts, int[] items) = sets.Rows();
        InvertedIndex index = IndexBuilder.Build(starts, items, sets.ItemCount, TileLengths[pick % TileLengths.Length]);
        NaiveSets oracle = new(starts, items);
        if (sets.Count > 0)
        {
            for (int next = 0; next < 3; next++)
            {
                SetMeasure measure = Measures[(pick + next) % Measures.Length];
                ISetSearch search = ((IFormulaMeasure)measure).Accept(new SearchWith<TKernel>(index));
                EqualNearest(index, search, oracle, Math.Min(count, sets.Count), measure);
                EqualAtLeast(index, search, oracle, ((pick % 20) + 1) / 20.0, measure);
            }
        }
    }

    private static void EqualNearest(InvertedIndex index, ISetSearch search, NaiveSets oracle, int width, SetMeasure measure)
    {
        NeighborTable found = SetSearchFactory.NearestOfAll(index, () => search, width, threads: 1, CancellationToken.None);
        for (int set = 0; set < index.Count; set += Step(index))
        {
            Assert.Equal(oracle.MostSimilar(oracle.ItemsOf(set), width, measure), found[set].ToArray());
        }
    }

    private static void EqualAtLeast(InvertedIndex index, ISetSearch search, NaiveSets oracle, double minScore, SetMeasure measure)
    {
        SetNeighbor[][] found = SetSearchFactory.AtLeast(index, () => search, minScore, threads: 1, CancellationToken.None);
        for (int set = 0; set < index.Count; set += Step(index))
        {
            Assert.Equal(
                oracle.MostSimilar(oracle.ItemsOf(set), index.Count, measure)
                    .Where(near => near.Score >= minScore)
                    .OrderBy(static near => near.Set),
                found[set]);
        }
    }

    private static int Step(InvertedIndex index) => 1 + (index.Count / 150);

    private sealed class SearchWith<TKernel>(InvertedIndex index) : IFormulaUser<ISetSearch>
        where TKernel : struct, IVectorKernel
    {
        public ISetSearch Use<TFormula>(TFormula formula)
            where TFormula : struct, IOverlapFormula => new CountingSearch<TFormula, TKernel>(index, formula);
    }
}
