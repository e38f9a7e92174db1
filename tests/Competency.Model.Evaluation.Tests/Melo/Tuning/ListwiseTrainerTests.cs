using Competency.Model.Evaluation.Melo.Tuning;
using FsCheck.Xunit;

namespace Competency.Model.Evaluation.Tests.Melo.Tuning;

/// <summary>Weights of fields from queries with relevant labels.</summary>
public sealed class ListwiseTrainerTests
{
    private const int Size = 4;

    /// <summary>The first field knows in three of four queries, the second in one, the third says nothing.</summary>
    private static readonly Candidates[] Queries =
    [
        new([[1, 0, 1], [0, 1, 1], [0, 0, 1]], [true, false, false]),
        new([[1, 1, 1], [0, 1, 1], [0, 0, 1]], [true, false, true]),
        new([[0, 0, 1], [1, 0, 1]], [false, true]),
        new([[1, 0, 1], [0, 1, 1]], [false, true]),
        new([[1, 0, 1], [0, 1, 1]], [false, false]),
    ];

    [Fact]
    public void What_knows_weighs_most()
    {
        double[] weights = new ListwiseTrainer(0.1).Train(Queries);

        Assert.True(weights[0] > weights[1]);
        Assert.Equal(0, weights[2], 1e-9);
    }

    [Fact]
    public void No_other_weights_are_better_nearby()
    {
        double[] weights = new ListwiseTrainer(0.1).Train(Queries);
        double[] squares =
        [
            .. weights.Select((_, at) => Queries.SelectMany(static query => query.Scores).Average(scores => scores[at] * scores[at])),
        ];
        double Loss(double[] tried) =>
            tried.Select((weight, at) => 0.05 * weight * weight * squares[at])
                .Sum() - Queries.Where(static query => query.IsRelevant.Contains(true)).Sum(query => Math.Log(Chance(query, tried)));
        double least = Loss(weights);

        for (int at = 0; at < weights.Length; at++)
        {
            foreach (double step in (double[])[-0.05, 0.05])
            {
                double[] tried = [.. weights];
                tried[at] += step;
                Assert.True(Loss(tried) > least);
            }
        }
    }

    [Property]
    public bool The_slope_is_that_of_the_value(sbyte[] weights)
    {
        double[] point = [.. weights.Concat(new sbyte[3]).Take(3).Select(static weight => weight / 64.0)];
        ListwiseLoss loss = new(Queries[..4], 0.5);
        double[] gradient = loss.Slope(point).Gradient;
        return gradient.Select((slope, at) =>
        {
            (double[] below, double[] above) = ([.. point], [.. point]);
            below[at] -= 1e-5;
            above[at] += 1e-5;
            return Math.Abs(((loss.Value(above) - loss.Value(below)) / 2e-5) - slope) < 1e-5;
        }).All(static isEqual => isEqual);
    }

    [Property]
    public bool A_solution_solves(sbyte[] numbers)
    {
        double[] values =
        [
            .. numbers.Select(static number => number / 16.0).Concat(new double[(Size * Size) + Size]).Take((Size * Size) + Size),
        ];
        double[][] matrix = [.. Enumerable.Range(0, Size).Select(row => Enumerable.Range(0, Size).Select(column =>
            Enumerable.Range(0, Size).Sum(at => values[(row * Size) + at] * values[(column * Size) + at]) + (row == column ? 1 : 0))
                .ToArray())];
        double[] right = values[^Size..];
        double[] solution = LinearSystem.Solve(matrix, right);
        return matrix.Select((row, at) => Math.Abs(row.Zip(solution, static (cell, value) => cell * value).Sum() - right[at]) < 1e-6)
            .All(static isEqual => isEqual);
    }

    private static double Chance(Candidates query, double[] weights)
    {
        double[] parts = [.. query.Scores.Select(scores => Math.Exp(scores.Zip(weights, static (score, weight) => score * weight).Sum()))];
        return parts.Where((_, label) => query.IsRelevant[label]).Sum() / parts.Sum();
    }
}
