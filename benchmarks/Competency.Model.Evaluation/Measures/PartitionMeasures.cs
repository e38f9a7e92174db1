namespace Competency.Model.Evaluation.Measures;

/// <summary>How well groups agree with labels of the same things.</summary>
internal static class PartitionMeasures
{
    /// <summary>
    /// The adjusted Rand index (Hubert and Arabie 1985), up to 1: the share of pairs that both put together or both keep apart, 0 for what
    /// chance gives.
    /// </summary>
    public static double AdjustedRandIndex(IReadOnlyList<int> groups, IReadOnlyList<int> labels)
    {
        double both = Cells(groups, labels).Sum(PairsOf);
        double first = Sizes(groups).Sum(PairsOf);
        double second = Sizes(labels).Sum(PairsOf);
        double expected = groups.Count < 2 ? 0 : first * second / PairsOf(groups.Count);
        double most = (first + second) / 2;
        return most.Equals(expected) ? 1 : (both - expected) / (most - expected);
    }

    /// <summary>
    /// The normalized mutual information, 0 to 1: twice the information that both share, divided by the sum of their own.
    /// </summary>
    public static double NormalizedMutualInformation(IReadOnlyList<int> groups, IReadOnlyList<int> labels)
    {
        double first = Entropy(Sizes(groups), groups.Count);
        double second = Entropy(Sizes(labels), groups.Count);
        double joint = Entropy(Cells(groups, labels), groups.Count);
        return first + second > 0 ? Math.Max(0, 2 * (first + second - joint) / (first + second)) : 1;
    }

    /// <summary>The share of things that have the most frequent label of their group, 0 to 1.</summary>
    public static double Purity(IReadOnlyList<int> groups, IReadOnlyList<int> labels) =>
        groups.Zip(labels)
            .GroupBy(static pair => pair.First)
            .Sum(static group => group.CountBy(static pair => pair.Second).Max(static label => label.Value))
        / (double)groups.Count;

    private static IEnumerable<int> Cells(IReadOnlyList<int> groups, IReadOnlyList<int> labels) =>
        groups.Zip(labels).CountBy(static pair => pair).Select(static cell => cell.Value);

    private static IEnumerable<int> Sizes(IReadOnlyList<int> groups) =>
        groups.CountBy(static group => group).Select(static group => group.Value);

    private static double PairsOf(int count) => count * (count - 1.0) / 2;

    private static double Entropy(IEnumerable<int> sizes, int total) =>
        -sizes.Sum(size => (double)size / total * Math.Log((double)size / total));
}
