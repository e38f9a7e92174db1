using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Competency.Model.Sets.Kernels.Simd;

// 8 floats at a time.
internal readonly struct Vector256Lanes : IFloatLanes<Vector256<float>>
{
    public static bool IsSupported => Vector256.IsHardwareAccelerated;

    public static int Count => Vector256<float>.Count;

    public static Vector256<float> All(float value) => Vector256.Create(value);

    public static Vector256<float> Load(ref float source, nuint index) => Vector256.LoadUnsafe(ref source, index);

    public static void Store(Vector256<float> vector, ref float target, nuint index) => vector.StoreUnsafe(ref target, index);

    public static Vector256<float> Add(Vector256<float> left, Vector256<float> right) => left + right;

    public static Vector256<float> Multiply(Vector256<float> left, Vector256<float> right) => left * right;

    public static Vector256<float> Divide(Vector256<float> left, Vector256<float> right) => left / right;

    public static Vector256<float> AddProduct(Vector256<float> sum, Vector256<float> left, Vector256<float> right) =>
        Vector256.MultiplyAddEstimate(left, right, sum);

    public static Vector256<float> Smaller(Vector256<float> left, Vector256<float> right) => Vector256.MinNative(left, right);

    public static Vector256<float> Larger(Vector256<float> left, Vector256<float> right) => Vector256.MaxNative(left, right);

    public static Vector256<float> DivideRoughly(Vector256<float> left, Vector256<float> right) =>
        Avx.IsSupported ? left * Avx.Reciprocal(right) : left / right;

    public static void AddLevels(
        ref byte levels, ReadOnlySpan<int> offsets, ReadOnlySpan<byte> tables, float unit, Span<float> sums, bool isFirst) =>
        LevelSums<Vector256Levels, Vector256<byte>>.Add(ref levels, offsets, tables, unit, sums, isFirst);

    public static uint AtLeast(Vector256<float> vector, Vector256<float> minScore) =>
        (uint)Vector256.GreaterThanOrEqual(vector, minScore).ExtractMostSignificantBits();
}
