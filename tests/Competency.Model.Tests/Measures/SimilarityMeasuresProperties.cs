using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Measures;

/// <summary>
/// Laws of every registered measure of sets that is no distance, of Tversky's with any weights, and of fast ones that tests add.
/// </summary>
[Properties(Arbitrary = [typeof(SimilarityMeasuresProperties)])]
public sealed class SimilarityMeasuresProperties
{
    private const int Largest = 300;

    public static Arbitrary<SetOverlap> Overlaps() => Arb.From(
        from sizeA in Gen.Choose(0, Largest)
        from sizeB in Gen.Choose(0, Largest)
        from shared in Gen.Choose(0, Math.Min(sizeA, sizeB))
        select new SetOverlap(shared, sizeA, sizeB));

    public static Arbitrary<SetMeasure> Measures() => Arb.From(Gen.OneOf(
        Gen.Elements(SimilarityMeasures.All.OfType<SetMeasure>().Where(static measure => !measure.IsDistance)),
        Gen.Elements<SetMeasure>(new BraunBlanquetMeasure(), new TanimotoMeasure()),
        from alpha in Gen.Choose(0, 8)
        from beta in Gen.Choose(0, 8)
        select SimilarityMeasures.Tversky(alpha / 4.0, beta / 4.0)));

    [Property(MaxTest = 1000)]
    public void Scores_are_from_0_to_1(SetMeasure measure, SetOverlap overlap) =>
        Assert.InRange(measure.Score(overlap), 0, 1);

    [Property]
    public void A_set_is_like_itself(SetMeasure measure, byte size) =>
        Assert.Equal(1, measure.Score(new SetOverlap(size, size, size)));

    [Property]
    public void Nothing_shared_is_0_and_nothing_at_all_is_1(SetMeasure measure, byte sizeA, byte sizeB) =>
        Assert.Equal(sizeA == 0 && sizeB == 0 ? 1 : 0, measure.Score(new SetOverlap(0, sizeA, sizeB)));

    [Property(MaxTest = 1000)]
    public void Symmetric_measures_are(SetMeasure measure, SetOverlap overlap)
    {
        if (measure.IsSymmetric)
        {
            Assert.Equal(measure.Score(overlap), measure.Score(new SetOverlap(overlap.Shared, overlap.SizeB, overlap.SizeA)), 1e-15);
        }
    }

    [Property(MaxTest = 1000)]
    public void More_shared_is_never_less_alike(SetMeasure measure, SetOverlap overlap)
    {
        if (overlap.Shared > 0)
        {
            Assert.True(measure.Score(overlap with { Shared = overlap.Shared - 1 }) <= measure.Score(overlap));
        }
    }

    [Property]
    public void Tversky_holds_jaccard_dice_and_coverage(SetOverlap overlap)
    {
        Assert.Equal(SimilarityMeasures.Jaccard.Score(overlap), SimilarityMeasures.Tversky(1, 1).Score(overlap), 1e-12);
        Assert.Equal(SimilarityMeasures.Dice.Score(overlap), SimilarityMeasures.Tversky(0.5, 0.5).Score(overlap), 1e-12);
        Assert.Equal(SimilarityMeasures.Coverage.Score(overlap), SimilarityMeasures.Tversky(0, 1).Score(overlap), 1e-12);
    }
}
