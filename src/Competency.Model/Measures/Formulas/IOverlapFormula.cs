namespace Competency.Model.Measures.Formulas;

// A measure as a formula over what two sets share and how large each is, the one text that both the measure and the kernels
// compute from: kernels are compiled for each formula, which therefore is a struct. Counts are weights of 1.
//
// The bound: the key shared ÷ denominator rises strictly with the score and is at most 1, and the denominator never falls when
// the second set grows. So a score that must be reached becomes a shared weight that must be reached, and whatever shares less is
// never scored.
internal interface IOverlapFormula
{
    // What is added up, and so what the size of a set is.
    static abstract SharedWeight Shared { get; }

    // Whether the key bounds the score in single precision; if not, every set is scored.
    bool IsBounded { get; }

    // The score of two sets whose sizes are above 0. Of weights rounding may carry it beyond 1: who computes with them cuts it off.
    double Score(double shared, double sizeA, double sizeB);

    // The key that belongs to a score.
    double KeyOf(double score);

    // What the shared weight is divided by for the key; under SharedWeight.Product of the roots of the sizes.
    TNumber Denominator<TMath, TNumber>(TNumber sizeA, TNumber sizeB)
        where TMath : struct, IFormulaMath<TNumber>
        where TNumber : struct;
}
