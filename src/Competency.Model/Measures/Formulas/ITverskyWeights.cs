namespace Competency.Model.Measures.Formulas;

// What the rest of each set weighs in the ratio model.
internal interface ITverskyWeights
{
    // The weight of what only the first has.
    double Alpha { get; }

    // The weight of what only the second has.
    double Beta { get; }
}
