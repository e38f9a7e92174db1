namespace Competency.Model.Measures.Formulas;

// The arithmetic of denominators, so that one text serves single numbers and vectors of any width.
internal interface IFormulaMath<TNumber>
    where TNumber : struct
{
    // A vector of one number.
    static abstract TNumber All(float value);

    static abstract TNumber Add(TNumber left, TNumber right);

    static abstract TNumber Multiply(TNumber left, TNumber right);

    static abstract TNumber Divide(TNumber left, TNumber right);

    static abstract TNumber Smaller(TNumber left, TNumber right);

    static abstract TNumber Larger(TNumber left, TNumber right);
}
