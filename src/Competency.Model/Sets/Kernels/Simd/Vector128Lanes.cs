using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Competency.Model.Sets.Kernels.Simd;

// 4 floats at a time.
internal readonly struct Vector128Lanes : IFloatLanes<Vector128<float>>
{
    public static bool IsSupported => Vector128.IsHardwareAccelerated;

    public static int Count => Vector128<float>.Count;

    public static Vector128<float> All(float value) => Vector128.Create(value);

    public static Vector128<float> Load(ref float source, nuint index) => Vector128.LoadUnsafe(ref source, index);

    public static void Store(Vector128<float> vector, ref float target, nuint index) => vector.StoreUnsafe(ref target, index);

    public static Vector128<float> Add(Vector128<float> left, Vector128<float> right) => left + right;

    public static Vector128<float> Multiply(Vector128<float> left, Vector128<float> right) => left * right;

    public static Vector128<float> Divide(Vector128<float> left, Vector128<float> right) => left / right;

    public static Vector128<float> AddProduct(Vector128<float> sum, Vector128<float> left, Vector128<float> right) =>
        Vector128.MultiplyAddEstimate(left, right, sum);

    public static Vector128<float> Smaller(Vector128<float> left, Vector128<float> right) => Vector128.MinNative(left, right);

    public static Vector128<float> Larger(Vector128<float> left, Vector128<float> right) => Vector128.MaxNative(left, right);

    public static Vector128<float> DivideRoughly(Vector128<float> left, Vector128<float> right) =>
        Sse.IsSupported ? left * Sse.Reciprocal(right) : left / right;

    public static void AddLevels(
        ref byte levels, ReadOnlySpan<int> offsets, ReadOnlySpan<byte> tables, float unit, Span<float> sums, bool isFirst) =>
        LevelSums<Vector128Levels, Vector128<byte>>.Add(ref levels, offsets, tables, unit, sums, isFirst);

    public static uint AtLeast(Vector128<float> vector, Vector128<float> minScore) =>
        (uint)Vector128.GreaterThanOrEqual(vector, minScore).ExtractMostSignificantBits();
}
