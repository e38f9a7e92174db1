using Competency.Model.Profiles.Matching;
using Competency.Model.Sets;
using Competency.Model.Tests.Measures;
using Competency.Model.Tests.Sets.Kernels;
using FsCheck;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Profiles.Matching;

/// <summary>What the engine finds is what a walk over hash sets finds, whatever the batches and threads.</summary>
[Properties(Arbitrary = [typeof(BatchMatcherProperties), typeof(SimilarityMeasuresProperties)], MaxTest = 40)]
public sealed class BatchMatcherProperties
{
    public static Arbitrary<RandomSets> Sets() => RandomSets.Arbitrary();

    [Property]
    public void Neighbors_are_those_of_a_walk_over_sets(
        RandomSets roles,
        RandomSets profiles,
        SetMeasure measure,
        byte count,
        byte size,
        byte threads)
    {
        (int[] starts, int[] items) = roles.Rows();
        (int[] queryStarts, int[] queryItems) = (profiles with { ItemCount = roles.ItemCount }).Rows();
        SetIndex index = SetIndex.Create(starts, items, Math.Max(roles.ItemCount, profiles.ItemCount + 1000));
        NaiveSets oracle = new(starts, items);
        int width = Math.Min((int)count, index.Count);
        int next = 0;
        using BatchMatcher<ProfileBatch> stream = new(
            () => new IndexedProfileSearch(index.CreateSearch(width, measure), width),
            (threads % 3) + 1,
            () => new ProfileBatch((size % 9) + 1, width));
        int asked = 0;
        while (asked < profiles.Count || !stream.IsEmpty)
        {
            if (asked < profiles.Count && !stream.IsFull)
            {
                ProfileBatch batch = stream.Rent();
                for (; asked < profiles.Count && !batch.IsFull; asked++)
                {
                    batch.Add(queryItems.AsSpan(queryStarts[asked]..queryStarts[asked + 1]));
                }

                stream.Add(batch);
                continue;
            }

            ProfileBatch matched = stream.Take().GetAwaiter().GetResult();
            for (int profile = 0; profile < matched.Count; profile++, next++)
            {
                int[] set = queryItems[queryStarts[next]..queryStarts[next + 1]];
                Assert.Equal(set, matched.Items(profile).ToArray());
                Assert.Equal(
                    oracle.MostSimilar(set, width, measure).Select(near => set.Length > 0 && near.Score > 0 ? near : RoleSets.None),
                    matched.Found(profile).ToArray());
            }

            stream.Return(matched);
        }

        Assert.Equal(profiles.Count, next);
    }
}
