namespace Competency.Model.Sets.Kernels.Simd;

/// <summary>
/// The few operations on vectors of floats that searches are written in, so that they are written once for all widths:
/// the compiler makes machine code for each width from the one source.
/// </summary>
/// <typeparam name="TVector">The vector, or a single number.</typeparam>
internal interface IFloatLanes<TVector>
    where TVector : struct
{
    /// <summary>Whether this machine computes with vectors of this width.</summary>
    static abstract bool IsSupported { get; }

    /// <summary>How many numbers a vector has: a power of 2, at most 16.</summary>
    static abstract int Count { get; }

    /// <summary>A vector of one number.</summary>
    static abstract TVector All(float value);

    static abstract TVector Load(ref float source, nuint index);

    static abstract void Store(TVector vector, ref float target, nuint index);

    static abstract TVector Add(TVector left, TVector right);

    static abstract TVector Multiply(TVector left, TVector right);

    static abstract TVector Divide(TVector left, TVector right);

    /// <summary>Sum + left × right, rounded once or twice as is fastest: for bounds only, since machines differ in it.</summary>
    static abstract TVector AddProduct(TVector sum, TVector left, TVector right);

    static abstract TVector Smaller(TVector left, TVector right);

    static abstract TVector Larger(TVector left, TVector right);

    /// <summary>A bit for each number that is at least the other, the first one lowest.</summary>
    static abstract uint AtLeast(TVector vector, TVector minScore);
}
