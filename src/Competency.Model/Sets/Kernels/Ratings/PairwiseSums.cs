using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using Competency.Model.Measures.Formulas;

namespace Competency.Model.Sets.Kernels.Ratings;

// Exact sums over two rows: eight partial sums of every eighth part, added up in one order. That is as fast as vectors of any
// width are for few rows, and the same to the last bit on every machine.
internal static class PairwiseSums
{
    // How many partial sums there are; rows are a multiple of it long.
    public const int LaneCount = 8;

    // The sum of the parts of a formula over two rows of the same length.
    public static double Sum<TFormula>(ReadOnlySpan<double> rowA, ReadOnlySpan<double> rowB)
        where TFormula : struct, IOverlapFormula
    {
        ref double a = ref MemoryMarshal.GetReference(rowA);
        ref double b = ref MemoryMarshal.GetReference(rowB[..rowA.Length]);
        Vector128<double> sum0 = Vector128<double>.Zero;
        Vector128<double> sum1 = Vector128<double>.Zero;
        Vector128<double> sum2 = Vector128<double>.Zero;
        Vector128<double> sum3 = Vector128<double>.Zero;
        for (nuint index = 0; index < (nuint)rowA.Length; index += LaneCount)
        {
            sum0 += SharedWeights.Part<TFormula>(Vector128.LoadUnsafe(ref a, index), Vector128.LoadUnsafe(ref b, index));
            sum1 += SharedWeights.Part<TFormula>(Vector128.LoadUnsafe(ref a, index + 2), Vector128.LoadUnsafe(ref b, index + 2));
            sum2 += SharedWeights.Part<TFormula>(Vector128.LoadUnsafe(ref a, index + 4), Vector128.LoadUnsafe(ref b, index + 4));
            sum3 += SharedWeights.Part<TFormula>(Vector128.LoadUnsafe(ref a, index + 6), Vector128.LoadUnsafe(ref b, index + 6));
        }

        Vector128<double> sum = sum0 + sum1 + (sum2 + sum3);
        return sum[0] + sum[1];
    }
}
