namespace Competency.Model.Measures.Formulas;

internal readonly record struct TverskyWeights(double Alpha, double Beta) : ITverskyWeights;
