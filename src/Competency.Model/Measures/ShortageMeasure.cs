namespace Competency.Model.Measures;

// Σw_b·d/Σw_b, a distance.
internal sealed class ShortageMeasure() : SetMeasure("shortage", isSymmetric: false)
{
    public override bool IsDistance => true;

    public override MeasureInputs Inputs => MeasureInputs.Weights | MeasureInputs.Levels;

    protected override double ScoreNonEmpty(in WeightedOverlap overlap) => overlap.Lacking / overlap.TotalB;

    // What the first holds without needing it counts, though nothing it needs has a weight.
    private protected override double ScoreEmpty(in WeightedOverlap overlap) =>
        overlap.TotalB > 0 ? Math.Clamp(ScoreNonEmpty(overlap), 0, 1) : 0;

    internal override double PartOf(in ConceptOverlap pair) => pair.WeightB * pair.Deficit;

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalB;
}
