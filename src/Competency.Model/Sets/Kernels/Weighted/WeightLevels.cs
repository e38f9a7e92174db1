using Competency.Model.Sets.Kernels.Simd;

namespace Competency.Model.Sets.Kernels.Weighted;

// The levels that the weights of frequent items are sorted into: a fifteenth of the largest weight of the item each, numbered from 1
// without those that no weight is in. Level 0 is no weight.
internal sealed class WeightLevels
{
    private const int Steps = LevelLayout.LevelCount - 1;

    private readonly double[] _largest;
    private readonly byte[] _levelOfStep;
    private readonly float[] _bounds;
    private readonly byte[] _counts;

    // terms: The items of all sets, the frequent ones first.
    // weights: Their weights.
    // rowCount: How many items are frequent.
    public WeightLevels(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights, int rowCount)
    {
        RowCount = rowCount;
        _largest = new double[RowCount];
        _levelOfStep = new byte[RowCount * LevelLayout.LevelCount];
        _bounds = new float[RowCount * LevelLayout.LevelCount];
        _counts = new byte[RowCount];
        FindLargest(terms, weights);
        NumberLevels(FindBounds(terms, weights));
    }

    // How many items are frequent.
    public int RowCount { get; }

    // How many bytes it holds.
    public long ByteCount =>
        (_largest.LongLength * sizeof(double))
        + _levelOfStep.LongLength + (_bounds.LongLength * sizeof(float)) + _counts.LongLength;

    // The level of a weight at which some set has the item.
    public byte LevelOf(int row, double weight) => _levelOfStep[(row * LevelLayout.LevelCount) + StepOf(row, weight)];

    // The largest weight of each level from 1 on, ascending, in single precision.
    public ReadOnlySpan<float> Bounds(int row) => _bounds.AsSpan(row * LevelLayout.LevelCount, _counts[row]);

    // The largest weight of a frequent item, in single precision.
    public float LargestBound(int row) => (float)_largest[row];

    private void FindLargest(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights)
    {
        for (int link = 0; link < terms.Length; link++)
        {
            int row = terms[link];
            if (row < RowCount)
            {
                _largest[row] = Math.Max(_largest[row], weights[link]);
            }
        }
    }

    // The largest weight of each step.
    private double[] FindBounds(ReadOnlySpan<int> terms, ReadOnlySpan<double> weights)
    {
        double[] bounds = new double[RowCount * LevelLayout.LevelCount];
        for (int link = 0; link < terms.Length; link++)
        {
            int row = terms[link];
            if (row < RowCount)
            {
                ref double bound = ref bounds[(row * LevelLayout.LevelCount) + StepOf(row, weights[link])];
                bound = Math.Max(bound, weights[link]);
            }
        }

        return bounds;
    }

    private void NumberLevels(ReadOnlySpan<double> bounds)
    {
        for (int row = 0; row < RowCount; row++)
        {
            int start = row * LevelLayout.LevelCount;
            for (int step = 1; step <= Steps; step++)
            {
                if (bounds[start + step] > 0)
                {
                    _bounds[start + _counts[row]++] = (float)bounds[start + step];
                    _levelOfStep[start + step] = _counts[row];
                }
            }
        }
    }

    // Only a weight of 0 is in step 0.
    private int StepOf(int row, double weight) =>
        weight > 0 ? Math.Clamp((int)Math.Ceiling(weight / _largest[row] * Steps), 1, Steps) : 0;
}
