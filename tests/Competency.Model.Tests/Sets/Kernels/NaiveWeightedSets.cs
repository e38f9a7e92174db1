using Competency.Model.Measures;
using Competency.Model.Tests.Measures;

namespace Competency.Model.Tests.Sets.Kernels;

/// <summary>The oracle of weighted sets: every pair by its definition, over dictionaries.</summary>
internal sealed class NaiveWeightedSets(int[] starts, int[] items, double[] weights)
{
    private readonly Dictionary<int, double>[] _sets =
    [
        .. Enumerable.Range(0, starts.Length - 1).Select(set => Enumerable.Range(starts[set], starts[set + 1] - starts[set])
            .ToDictionary(link => items[link], link => weights[link])),
    ];

    public double[] Scores(int set, SetMeasure measure) => [.. _sets.Select(other => Score(_sets[set], other, measure))];

    private static double Score(Dictionary<int, double> a, Dictionary<int, double> b, SetMeasure measure)
    {
        (double sumA, double sumB) = (a.Values.Sum(), b.Values.Sum());
        if (sumA == 0 || sumB == 0)
        {
            return sumA == sumB ? 1 : 0;
        }

        (int Item, double A, double B)[] all =
            [.. a.Keys.Union(b.Keys).Select(item => (item, a.GetValueOrDefault(item), b.GetValueOrDefault(item)))];
        double least = all.Sum(static entry => Math.Min(entry.A, entry.B));
        return measure switch
        {
            JaccardMeasure => least / all.Sum(static entry => Math.Max(entry.A, entry.B)),
            DiceMeasure => 2 * least / (sumA + sumB),
            OverlapCoefficientMeasure => least / Math.Min(sumA, sumB),
            CoverageMeasure => all.Where(static entry => entry.A > 0).Sum(static entry => entry.B) / sumB,
            TverskyMeasure tversky => least == 0 ? 0 : least / (least + (tversky.Alpha * (sumA - least)) + (tversky.Beta * (sumB - least))),
            CosineMeasure => Product() / Math.Sqrt(Squares(a)) / Math.Sqrt(Squares(b)),
            BraunBlanquetMeasure => least / Math.Max(sumA, sumB),
            TanimotoMeasure => Product() / (Squares(a) + Squares(b) - Product()),
            _ => throw new NotSupportedException(measure.Name),
        };

        double Product() => all.Sum(static entry => entry.A * entry.B);
    }

    private static double Squares(Dictionary<int, double> set) => set.Values.Sum(static weight => weight * weight);
}
