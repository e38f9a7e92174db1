using Competency.Model.Measures.Formulas;

namespace Competency.Model.Sets.Kernels.Simd;

// The few operations on vectors of floats, or a single one, that searches are written in, so that they are written once for all
// widths: the compiler makes machine code for each width from the one source.
internal interface IFloatLanes<TVector> : IFormulaMath<TVector>
    where TVector : struct
{
    const int RoughParts = 2000;

    // Whether this machine computes with vectors of this width.
    static abstract bool IsSupported { get; }

    // How many numbers a vector has: a power of 2, at most 16.
    static abstract int Count { get; }

    static abstract TVector Load(ref float source, nuint index);

    static abstract void Store(TVector vector, ref float target, nuint index);

    // Sum + left × right, rounded once or twice as is fastest: for bounds only, since machines differ in it.
    static abstract TVector AddProduct(TVector sum, TVector left, TVector right);

    // Left / right, wrong by less than a part in RoughParts: for bounds only.
    static abstract TVector DivideRoughly(TVector left, TVector right);

    // Adds up rows of levels: see LevelSums.
    static abstract void AddLevels(
        ref byte levels, ReadOnlySpan<int> offsets, ReadOnlySpan<byte> tables, float unit, Span<float> sums, bool isFirst);

    // A bit for each number that is at least the other, the first one lowest.
    static abstract uint AtLeast(TVector vector, TVector minScore);
}
