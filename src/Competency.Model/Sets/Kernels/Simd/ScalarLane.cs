using System.Runtime.CompilerServices;

namespace Competency.Model.Sets.Kernels.Simd;

// One float at a time, for machines without vectors.
internal readonly struct ScalarLane : IFloatLanes<float>
{
    public static bool IsSupported => true;

    public static int Count => 1;

    public static float All(float value) => value;

    public static float Load(ref float source, nuint index) => Unsafe.Add(ref source, index);

    public static void Store(float vector, ref float target, nuint index) => Unsafe.Add(ref target, index) = vector;

    public static float Add(float left, float right) => left + right;

    public static float Multiply(float left, float right) => left * right;

    public static float Divide(float left, float right) => left / right;

    public static float AddProduct(float sum, float left, float right) => float.MultiplyAddEstimate(left, right, sum);

    public static float Smaller(float left, float right) => float.MinNative(left, right);

    public static float Larger(float left, float right) => float.MaxNative(left, right);

    public static uint AtLeast(float vector, float minScore) => vector >= minScore ? 1u : 0;
}
