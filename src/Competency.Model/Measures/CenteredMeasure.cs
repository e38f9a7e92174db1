namespace Competency.Model.Measures;

// The cosine of ratings less a mean.
internal sealed class CenteredMeasure(string name, bool ofLevels, bool byRole) : SimilarityMeasure(name, isSymmetric: true)
{
    public override double Lowest => -1;

    public override MeasureInputs Inputs =>
        MeasureInputs.Weights | MeasureInputs.Ratings | (ofLevels ? MeasureInputs.Levels : MeasureInputs.None);

    // Whether levels are the ratings; else importance is.
    public bool OfLevels => ofLevels;

    // Whether the mean is that of the role; else that of the concept over all roles.
    public bool ByRole => byRole;
}
