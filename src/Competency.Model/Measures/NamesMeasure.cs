using Competency.Model.Similarity.Scorers;

namespace Competency.Model.Measures;

/// <summary>The cosine over the words of the competencies' names.</summary>
internal sealed class NamesMeasure() : SimilarityMeasure("names", isSymmetric: true)
{
    public override MeasureInputs Inputs => MeasureInputs.None;

    internal override RoleScorer ScorerFor(WeightedCatalog catalog) => new NamesScorer(catalog);
}
