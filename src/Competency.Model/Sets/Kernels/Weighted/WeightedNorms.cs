using Competency.Model.Measures.Formulas;
using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// The norms of weighted sets by one kind of shared weight.
internal sealed class WeightedNorms
{
    private WeightedNorms(double[] exact, float[] keys, bool areBounded) => (Exact, Keys, IsBounded) = (exact, keys, areBounded);

    // The norm of each set.
    public double[] Exact { get; }

    // The norms as denominators see them; 1 where there is no norm, and for a block of sets that are none at the end.
    public float[] Keys { get; }

    // Whether the weights are such that single precision bounds the keys.
    public bool IsBounded { get; }

    // How many bytes it holds.
    public long ByteCount => ((long)Exact.Length * sizeof(double)) + ((long)Keys.Length * sizeof(float));

    // The norms of sets.
    public static WeightedNorms Of<TFormula>(WeightedSets sets)
        where TFormula : struct, IOverlapFormula
    {
        double[] exact = new double[sets.Count];
        float[] keys = new float[sets.Count + LevelLayout.BlockLength];
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

    // The norm of one set: its sum with itself.
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
