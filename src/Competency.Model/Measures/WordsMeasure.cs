namespace Competency.Model.Measures;

// The cosine over words: of the names of the competencies alone, or of all that a standard says of its role.
internal sealed class WordsMeasure(string name, bool isOfNames) : SimilarityMeasure(name, isSymmetric: true)
{
    public bool IsOfNames { get; } = isOfNames;

    public override MeasureInputs Inputs => MeasureInputs.None;
}
