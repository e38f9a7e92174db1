namespace Competency.Model.Measures.Formulas;

// What a formula adds up over the items that two sets share.
internal enum SharedWeight
{
    // Σmin(w_a, w_b). The size of a set is Σw.
    Minimum,

    // Σw_a·w_b. The size of a set is Σw², and in a denominator its root.
    Product,

    // Σw_b over the items that the first set has at any weight above 0. The size of a set is Σw.
    OfSecond,
}
