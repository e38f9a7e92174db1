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

    public static float DivideRoughly(float left, float right) => left / right;

    public static void AddLevels(
        ref byte levels, ReadOnlySpan<int> offsets, ReadOnlySpan<byte> tables, float unit, Span<float> sums, bool isFirst)
    {
        for (int place = 0; place < sums.Length; place++)
        {
            int sum = 0;
            for (int row = 0; row < offsets.Length; row++)
            {
                sum += tables[(row * LevelLayout.TableLength) + Unsafe.Add(ref levels, offsets[row] + LevelLayout.PlaceOf(place))];
            }

            sums[place] = (isFirst ? 0 : sums[place]) + (sum * unit);
        }
    }

    public static uint AtLeast(float vector, float minScore) => vector >= minScore ? 1u : 0;
}
