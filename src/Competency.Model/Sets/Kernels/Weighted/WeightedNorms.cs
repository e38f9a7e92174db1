using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

/// <summary>The norms of weighted sets by one kind of shared weight.</summary>
internal sealed class WeightedNorms
{
    private WeightedNorms(double[] exact, float[] keys, bool areBounded) => (Exact, Keys, IsBounded) = (exact, keys, areBounded);

    /// <summary>The norm of each set.</summary>
    public double[] Exact { get; }

    /// <summary>The norms as denominators see them; 1 where there is no norm, and for a group of sets that are none at the end.</summary>
    public float[] Keys { get; }

    /// <summary>Whether the weights are such that single precision bounds the keys.</summary>
    public bool IsBounded { get; }

    /// <summary>How many bytes it holds.</summary>
    public long ByteCount => ((long)Exact.Length * sizeof(double)) + ((long)Keys.Length * sizeof(float));

    /// <summary>The norms of sets.</summary>
    public static WeightedNorms Of<TFormula>(WeightedSets sets)
        where TFormula : struct, IOverlapFormula
    {
        double[] exact = new double[sets.Count];
        float[] keys = new float[sets.Count + IVectorKernel.LaneCount];
        Array.Fill(keys, 1);
        bool areBounded = true;
        for (int set = 0; set < exact.Length; set++)
        {
            exact[set] = Norm<TFormula>(sets.Weights(set));
            keys[set] = exact[set] > 0 ? (float)SharedWeights.KeySize<TFormula>(exact[set]) : 1;
            areBounded &= NormLimits.Holds(exact[set]) && NormLimits.Holds(sets.Weights(set));
        }

        return new WeightedNorms(exact, keys, areBounded);
    }

    /// <summary>The norm of one set: its sum with itself.</summary>
    public static double Norm<TFormula>(ReadOnlySpan<double> weights)
        where TFormula : struct, IOverlapFormula
    {
        double norm = 0;
        foreach (double weight in weights)
        {
            norm += SharedWeights.Part<TFormula>(weight, weight);
        }

        return norm;
    }
}
