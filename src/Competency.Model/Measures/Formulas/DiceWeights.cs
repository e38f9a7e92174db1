namespace Competency.Model.Measures.Formulas;

internal readonly struct DiceWeights : ITverskyWeights
{
    public double Alpha => 0.5;

    public double Beta => 0.5;
}
