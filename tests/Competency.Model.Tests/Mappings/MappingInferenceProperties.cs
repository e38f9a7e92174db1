using Competency.Model.Mappings;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Mappings;

[Properties(Arbitrary = [typeof(MappingArbitraries)])]
public sealed class MappingInferenceProperties
{
    private static readonly MappingRelation[] Relations = Enum.GetValues<MappingRelation>();

    [Property]
    public void Inverting_twice_gives_the_mapping_back(GeneratedMappings generated) => Assert.All(generated.Mappings, static mapping =>
    {
        Mapping twice = mapping.Invert()!.Invert()!;
        Assert.Equal(mapping.Slots.Without("mapping_justification"), twice.Slots.Without("mapping_justification"));
    });

    [Fact]
    public void Composition_is_associative_and_inversion_turns_it_around()
    {
        foreach (MappingRelation a in Relations)
        {
            Assert.Equal(a, a.Inverse().Inverse());
            Assert.Equal(a, MappingRelation.Exact.Then(a));
            Assert.Equal(a, a.Then(MappingRelation.Exact));
            foreach (MappingRelation b in Relations)
            {
                Assert.Equal(a.Then(b)?.Inverse(), b.Inverse().Then(a.Inverse()));
                foreach (MappingRelation c in Relations)
                {
                    MappingRelation? left = a.Then(b) is MappingRelation ab ? ab.Then(c) : null;
                    MappingRelation? right = b.Then(c) is MappingRelation bc ? a.Then(bc) : null;
                    Assert.Equal(left, right);
                }
            }
        }
    }

    [Property]
    public void Chains_of_any_two_mappings_follow_the_table(GeneratedMappings generated)
    {
        foreach (Mapping first in generated.Mappings)
        {
            foreach (Mapping second in generated.Mappings)
            {
                Mapping? chained = first.Chain(second);
                bool follows = !first.IsNegated &&
                    !second.IsNegated &&
                    first.Object.Key == second.Subject.Key &&
                    first.Relation!.Value.Then(second.Relation!.Value) is not null;
                Assert.Equal(follows, chained is not null);
                Assert.True(chained is null || (chained.Confidence ?? 1) <= (first.Confidence ?? 1) + 0.0005);
            }
        }
    }

    [Property]
    public void The_hash_of_a_set_does_not_depend_on_order(GeneratedMappings generated, int seed)
    {
        Mapping[] shuffled = [.. generated.Mappings];
        new Random(seed).Shuffle(shuffled);

        Assert.Equal(generated.Set().ContentHash, new MappingSet(shuffled).ContentHash);
    }
}
