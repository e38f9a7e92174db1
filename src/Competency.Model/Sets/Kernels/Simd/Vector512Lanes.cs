using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Competency.Model.Sets.Kernels.Simd;

// 16 floats at a time.
internal readonly struct Vector512Lanes : IFloatLanes<Vector512<float>>
{
    public static bool IsSupported => Vector512.IsHardwareAccelerated;

    public static int Count => Vector512<float>.Count;

    public static Vector512<float> All(float value) => Vector512.Create(value);

    public static Vector512<float> Load(ref float source, nuint index) => Vector512.LoadUnsafe(ref source, index);

    public static void Store(Vector512<float> vector, ref float target, nuint index) => vector.StoreUnsafe(ref target, index);

    public static Vector512<float> Add(Vector512<float> left, Vector512<float> right) => left + right;

    public static Vector512<float> Multiply(Vector512<float> left, Vector512<float> right) => left * right;

    public static Vector512<float> Divide(Vector512<float> left, Vector512<float> right) => left / right;

    public static Vector512<float> AddProduct(Vector512<float> sum, Vector512<float> left, Vector512<float> right) =>
        Vector512.MultiplyAddEstimate(left, right, sum);

    public static Vector512<float> Smaller(Vector512<float> left, Vector512<float> right) => Vector512.MinNative(left, right);

    public static Vector512<float> Larger(Vector512<float> left, Vector512<float> right) => Vector512.MaxNative(left, right);

    public static Vector512<float> DivideRoughly(Vector512<float> left, Vector512<float> right) =>
        Avx512F.IsSupported ? left * Avx512F.Reciprocal14(right) : left / right;

    public static void AddLevels(
        ref byte levels, ReadOnlySpan<int> offsets, ReadOnlySpan<byte> tables, float unit, Span<float> sums, bool isFirst) =>
        LevelSums<Vector512Levels, Vector512<byte>>.Add(ref levels, offsets, tables, unit, sums, isFirst);

    public static uint AtLeast(Vector512<float> vector, Vector512<float> minScore) =>
        (uint)Vector512.GreaterThanOrEqual(vector, minScore).ExtractMostSignificantBits();
}
