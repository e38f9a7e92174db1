using System.Numerics.Tensors;
using System.Runtime.Intrinsics;
using BenchmarkDotNet.Attributes;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Similarity;

/// <summary>
/// What do the ten nearest of every row of dense ratings cost, in the shapes of O*NET? The baseline is a hand-written loop over
/// <see cref="Vector256{T}"/> for each pair of rows in single precision; another goes through TensorPrimitives.
/// </summary>
[MemoryDiagnoser]
public class FindingNearestRatings
{
    private const int Top = 10;
    private const int Seed = 3;

    private readonly float[] _best = new float[Top];
    private float[] _units = [];
    private int _width;
    private RatingIndex _cosine = null!;
    private RatingIndex _ruzicka = null!;

    /// <summary>The knowledge and skills of 879 occupations, and a wider table.</summary>
    [Params("879x68", "1000x200")]
    public string Shape { get; set; } = "";

    private int Count => _cosine.Count;

    [GlobalSetup]
    public void Setup()
    {
        int[] shape = [.. Shape.Split('x').Select(static text => int.Parse(text, System.Globalization.CultureInfo.InvariantCulture))];
        Random random = new(Seed);
        double[] ratings = [.. Enumerable.Range(0, shape[0] * shape[1]).Select(_ => Math.Round(1 + (4 * random.NextDouble()), 2))];
        _cosine = RatingIndex.Create(ratings, shape[1], RatingMeasure.Cosine);
        _ruzicka = RatingIndex.Create(ratings, shape[1], RatingMeasure.Ruzicka);
        _width = (shape[1] + Vector256<float>.Count - 1) / Vector256<float>.Count * Vector256<float>.Count;
        _units = new float[shape[0] * _width];
        for (int row = 0; row < shape[0]; row++)
        {
            double[] numbers = ratings[(row * shape[1])..((row + 1) * shape[1])];
            double length = Math.Sqrt(numbers.Sum(static number => number * number));
            for (int column = 0; column < numbers.Length; column++)
            {
                _units[(row * _width) + column] = (float)(numbers[column] / length);
            }
        }
    }

    [Benchmark(Baseline = true, Description = "Vector256 loop, cosine")]
    public double ByVectors()
    {
        double sum = 0;
        for (int row = 0; row < Count; row++)
        {
            Array.Clear(_best);
            for (int other = 0; other < Count; other++)
            {
                Keep(Dot(ref _units[row * _width], ref _units[other * _width], (nuint)_width));
            }

            sum += _best.Sum();
        }

        return sum;
    }

    [Benchmark(Description = "TensorPrimitives.Dot, cosine")]
    public double ByTensors()
    {
        double sum = 0;
        for (int row = 0; row < Count; row++)
        {
            Array.Clear(_best);
            for (int other = 0; other < Count; other++)
            {
                Keep(TensorPrimitives.Dot(_units.AsSpan(row * _width, _width), _units.AsSpan(other * _width, _width)));
            }

            sum += _best.Sum();
        }

        return sum;
    }

    [Benchmark(Description = "RatingIndex, cosine")]
    public int Cosine() => _cosine.MostSimilarToAll(Top, threads: 1).QueryCount;

    [Benchmark(Description = "RatingIndex, Ruzicka")]
    public int Ruzicka() => _ruzicka.MostSimilarToAll(Top, threads: 1).QueryCount;

    private static float Dot(ref float a, ref float b, nuint width)
    {
        Vector256<float> sum = Vector256<float>.Zero;
        for (nuint column = 0; column < width; column += (nuint)Vector256<float>.Count)
        {
            sum = Vector256.MultiplyAddEstimate(Vector256.LoadUnsafe(ref a, column), Vector256.LoadUnsafe(ref b, column), sum);
        }

        return Vector256.Sum(sum);
    }

    private void Keep(float score)
    {
        float[] best = _best;
        if (score <= best[Top - 1])
        {
            return;
        }

        int place = Top - 1;
        for (; place > 0 && best[place - 1] < score; place--)
        {
            best[place] = best[place - 1];
        }

        best[place] = score;
    }
}
