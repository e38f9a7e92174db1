using Competency.Model.Names.Features;

namespace Competency.Model.Tests.Names.Features;

public sealed class FeatureListTests
{
    [Fact]
    public void What_is_not_0_is_kept_with_its_place()
    {
        FeatureList features = Of(0, 0.5, 0, 1);

        Assert.Equal(4, features.Count);
        Assert.Equal([1, 3], features.Places.ToArray());
        Assert.Equal([0.5, 1], features.Values.ToArray());
        Assert.Equal([0, 0.5, 0, 1], features.ToArray());
        Assert.Equal(["f0", "f1", "f2", "f3"], features.Names);
    }

    [Fact]
    public void Both_ways_are_the_lesser_and_the_greater_of_each()
    {
        FeatureList shared = Of(7);
        shared.AddBothWays(Of(0, 2, 3, 0), Of(0, 1, 4, 5));

        Assert.Equal([7, 0, 0, 1, 2, 3, 4, 0, 5], shared.ToArray());
        Assert.Equal(["f0", "f0.least", "f0.most", "f1.least", "f1.most"], shared.Names.Take(5));
        Assert.Equal(shared.Count, shared.Names.Count);
    }

    private static FeatureList Of(params double[] values)
    {
        FeatureList features = new(keepsNames: true);
        for (int at = 0; at < values.Length; at++)
        {
            features.Add($"f{at}", values[at]);
        }

        return features;
    }
}
