namespace Competency.Model.Measures.Formulas;

internal readonly struct JaccardWeights : ITverskyWeights
{
    public double Alpha => 1;

    public double Beta => 1;
}
