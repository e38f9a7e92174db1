using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets;
using Competency.Model.Sets.Kernels.Simd;
using Competency.Model.Sets.Kernels.Weighted;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Sets.Kernels.Weighted;

/// <summary>Each width of vectors finds what one number at a time finds, to the last bit.</summary>
[Properties(Arbitrary = [typeof(WeightedSearchProperties)], MaxTest = 8)]
public sealed class WeightedSearchProperties
{
    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    public static Arbitrary<int> Counts() => Arb.From(Gen.OneOf(Gen.Choose(1, 12), Gen.Choose(30, 36), Gen.Choose(100, 1000)));

    [Property]
    public void Vectors_of_4_find_what_scalars_find(RandomSets sets, int count) => Equal<Vector128Lanes, Vector128<float>>(sets, count);

    [Property]
    public void Vectors_of_8_find_what_scalars_find(RandomSets sets, int count) => Equal<Vector256Lanes, Vector256<float>>(sets, count);

    [Property]
    public void Vectors_of_16_find_what_scalars_find(RandomSets sets, int count) => Equal<Vector512Lanes, Vector512<float>>(sets, count);

    private static void Equal<TLanes, TVector>(RandomSets sets, int count)
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct
    {
        Equal<CosineFormula, TLanes, TVector>(sets, count, default);
        Equal<CoverageFormula, TLanes, TVector>(sets, count, default);
        Equal<OverlapCoefficientFormula, TLanes, TVector>(sets, count, default);
        Equal<TverskyFormula<TverskyWeights>, TLanes, TVector>(sets, count, new TverskyFormula<TverskyWeights>(new(1, 1)));
        Equal<TverskyFormula<TverskyWeights>, TLanes, TVector>(sets, count, new TverskyFormula<TverskyWeights>(new(0, 1)));
        Equal<TverskyFormula<TverskyWeights>, TLanes, TVector>(sets, count, new TverskyFormula<TverskyWeights>(new(0, 0)));
    }

    private static void Equal<TFormula, TLanes, TVector>(RandomSets random, int count, TFormula formula)
        where TFormula : struct, IOverlapFormula
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct
    {
        (int[] starts, int[] items) = random.Rows();
        Random weigh = new(random.Seed);
        WeightedSets sets = new(starts, items, [.. items.Select(_ => weigh.Next(5) / 3.0)], random.ItemCount);
        WeightedNorms norms = WeightedNorms.Of<TFormula>(sets);
        NeighborTable expected = new(sets.Count, Math.Min(count, sets.Count));
        NeighborTable found = new(sets.Count, expected.Width);
        if (expected.Width == 0)
        {
            return;
        }

        WeightedSearchFactory.NearestOfAll(
            sets, () => new WeightedSearch<TFormula, ScalarLane, float>(sets, norms, formula), expected, 1, CancellationToken.None);
        WeightedSearchFactory.NearestOfAll(
            sets, () => new WeightedSearch<TFormula, TLanes, TVector>(sets, norms, formula), found, 1, CancellationToken.None);
        for (int set = 0; set < sets.Count; set++)
        {
            Assert.Equal(expected[set].ToArray(), found[set].ToArray());
        }
    }
}
