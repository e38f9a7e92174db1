namespace Competency.Model.Measures;

// The cosine over the words of the competencies' names.
internal sealed class NamesMeasure() : SimilarityMeasure("names", isSymmetric: true)
{
    public override MeasureInputs Inputs => MeasureInputs.None;
}
