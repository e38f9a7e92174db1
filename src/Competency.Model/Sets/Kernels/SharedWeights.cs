using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels;

// What items add to the shared weight of a formula. The kind of shared weight is a constant of the formula's type, so of each switch
// the compiler leaves one arm.
internal static class SharedWeights
{
    // A sum in single precision with what two weights add to it; the first weight is not 0.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static TVector Add<TFormula, TLanes, TVector>(TVector sum, TVector weightA, TVector weightB)
        where TFormula : struct, IOverlapFormula
        where TLanes : struct, IFloatLanes<TVector>
        where TVector : struct => TFormula.Shared switch
        {
            SharedWeight.Minimum => TLanes.Add(sum, TLanes.Smaller(weightA, weightB)),
            SharedWeight.Product => TLanes.AddProduct(sum, weightA, weightB),
            _ => TLanes.Add(sum, weightB),
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static double Part<TFormula>(double weightA, double weightB)
        where TFormula : struct, IOverlapFormula => TFormula.Shared switch
        {
            SharedWeight.Minimum => Math.Min(weightA, weightB),
            SharedWeight.Product => weightA * weightB,
            _ => weightA > 0 ? weightB : 0,
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector128<double> Part<TFormula>(Vector128<double> weightA, Vector128<double> weightB)
        where TFormula : struct, IOverlapFormula => TFormula.Shared switch
        {
            SharedWeight.Minimum => Vector128.Min(weightA, weightB),
            SharedWeight.Product => weightA * weightB,
            _ => Vector128.GreaterThan(weightA, Vector128<double>.Zero) & weightB,
        };

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static Vector<double> Part<TFormula>(Vector<double> weightA, Vector<double> weightB)
        where TFormula : struct, IOverlapFormula => TFormula.Shared switch
        {
            SharedWeight.Minimum => Vector.MinNative(weightA, weightB),
            SharedWeight.Product => weightA * weightB,
            _ => Vector.ConditionalSelect(Vector.GreaterThan(weightA, Vector<double>.Zero), weightB, Vector<double>.Zero),
        };

    // The size of a set, which is its shared weight with itself, as denominators see it.
    public static double KeySize<TFormula>(double size)
        where TFormula : struct, IOverlapFormula => TFormula.Shared == SharedWeight.Product ? Math.Sqrt(size) : size;
}
