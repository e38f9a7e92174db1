using Competency.Model.Reports.Clusters;
using FsCheck.Xunit;

namespace Competency.Model.Reports.Tests.Clusters;

/// <summary>The order of clusters, compared with a clustering that looks at every pair at every step.</summary>
public sealed class AverageLinkageProperties
{
    [Property]
    public void The_order_is_that_of_the_nearest_pairs(byte size, int seed)
    {
        int count = size % 24;
        float[] similarity = Similarities(count, new Random(seed));

        Assert.Equal(Naive(similarity, count), AverageLinkage.Order([.. similarity], count));
    }

    [Property]
    public void Equal_similarities_end_in_an_order_of_all(byte size, int seed)
    {
        int count = size % 40;
        Random random = new(seed);
        float[] similarity = Similarities(count, random);
        for (int at = 0; at < similarity.Length; at++)
        {
            similarity[at] = MathF.Round(similarity[at] * 2) / 2;
        }

        Assert.Equal(Enumerable.Range(0, count), AverageLinkage.Order(similarity, count).Order());
    }

    private static float[] Similarities(int count, Random random)
    {
        float[] similarity = new float[count * count];
        for (int row = 0; row < count; row++)
        {
            for (int column = row; column < count; column++)
            {
                similarity[(row * count) + column] = similarity[(column * count) + row] = random.NextSingle();
            }
        }

        return similarity;
    }

    private static int[] Naive(float[] similarity, int count)
    {
        List<int[]> clusters = [.. Enumerable.Range(0, count).Select(static item => (int[])[item])];
        while (clusters.Count > 1)
        {
            (int[] one, int[] other) = clusters
                .SelectMany((cluster, at) => clusters.Skip(at + 1).Select(second => (cluster, second)))
                .MaxBy(pair => pair.cluster.Average(a => pair.second.Average(b => (double)similarity[(a * count) + b])));
            clusters.Remove(one);
            clusters.Remove(other);
            bool isOneFirst = one.Length > other.Length || (one.Length == other.Length && one[0] < other[0]);
            clusters.Add(isOneFirst ? [.. one, .. other] : [.. other, .. one]);
        }

        return clusters.Count == 0 ? [] : clusters[0];
    }
}
