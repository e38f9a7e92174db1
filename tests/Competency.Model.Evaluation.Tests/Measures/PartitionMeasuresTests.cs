using Competency.Model.Evaluation.Measures;

namespace Competency.Model.Evaluation.Tests.Measures;

/// <summary>Agreement of groups with labels, beside figures of scikit-learn 1.2 and what follows from the definitions.</summary>
public sealed class PartitionMeasuresTests
{
    private const int Precision = 9;

    [Theory]
    [InlineData("0 0 1 1", "0 0 1 1", 1, 1, 1)]
    [InlineData("0 0 1 1", "7 7 3 3", 1, 1, 1)]
    [InlineData("0 0 1 2", "0 0 1 1", 0.5714285714, 0.8, 1)]
    [InlineData("0 0 1 1", "0 1 0 1", -0.5, 0, 0.5)]
    [InlineData("0 0 0 0", "0 1 2 3", 0, 0, 0.25)]
    [InlineData("0 1 2 3", "0 1 2 3", 1, 1, 1)]
    [InlineData("0 0 0", "1 1 1", 1, 1, 1)]
    public void Groups_are_compared_with_labels(string groups, string labels, double rand, double information, double purity)
    {
        (int[] found, int[] truth) = (Read(groups), Read(labels));

        Assert.Equal(rand, PartitionMeasures.AdjustedRandIndex(found, truth), Precision);
        Assert.Equal(information, PartitionMeasures.NormalizedMutualInformation(found, truth), Precision);
        Assert.Equal(purity, PartitionMeasures.Purity(found, truth), Precision);
    }

    private static int[] Read(string numbers) => [.. numbers.Split(' ').Select(static number => number[0] - '0')];
}
