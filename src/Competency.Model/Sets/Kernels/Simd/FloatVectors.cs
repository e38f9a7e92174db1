using System.Numerics;
using Competency.Model.Measures.Formulas;

namespace Competency.Model.Sets.Kernels.Simd;

// As many floats as the usual vectors of this machine have.
internal readonly struct FloatVectors : IFormulaMath<Vector<float>>
{
    public static Vector<float> All(float value) => new(value);

    public static Vector<float> Add(Vector<float> left, Vector<float> right) => left + right;

    public static Vector<float> Multiply(Vector<float> left, Vector<float> right) => left * right;

    public static Vector<float> Divide(Vector<float> left, Vector<float> right) => left / right;

    public static Vector<float> Smaller(Vector<float> left, Vector<float> right) => Vector.Min(left, right);

    public static Vector<float> Larger(Vector<float> left, Vector<float> right) => Vector.Max(left, right);
}
