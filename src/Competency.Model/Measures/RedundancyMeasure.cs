namespace Competency.Model.Measures;

// Σw_a·d/Σw_a of the way back, a distance.
internal sealed class RedundancyMeasure() : SetMeasure("redundancy", isSymmetric: false)
{
    public override bool IsDistance => true;

    public override MeasureInputs Inputs => MeasureInputs.Weights | MeasureInputs.Levels;

    protected override double ScoreNonEmpty(in WeightedOverlap overlap) => overlap.Exceeding / overlap.TotalA;

    private protected override double ScoreEmpty(in WeightedOverlap overlap) =>
        overlap.TotalA > 0 ? Math.Clamp(ScoreNonEmpty(overlap), 0, 1) : 0;

    internal override double PartOf(in ConceptOverlap pair) => pair.WeightA * pair.Excess;

    internal override double DenominatorOf(in WeightedOverlap overlap) => overlap.TotalA;
}
