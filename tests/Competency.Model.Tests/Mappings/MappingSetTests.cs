using Competency.Model.Mappings;

namespace Competency.Model.Tests.Mappings;

public sealed class MappingSetTests
{
    private static readonly Mapping First = Made("1");
    private static readonly Mapping Second = Made("2");

    [Fact]
    public void What_the_set_says_of_all_is_said_by_each()
    {
        MappingSet set = new([First, Second], SlotValues.Empty.With("mapping_tool", "t").With("license", "https://example.org/l"));

        Assert.All(set.Mappings, static mapping => Assert.Equal("t", mapping.Slots["mapping_tool"]));
        Assert.Null(set.Slots["mapping_tool"]);
        Assert.Equal("https://example.org/l", set.License);
        Assert.All(set.Mappings, static mapping => Assert.Null(mapping.Slots["license"]));
    }

    [Fact]
    public void A_slot_that_any_mapping_fills_is_not_spread()
    {
        MappingSet set = new([First.With("mapping_tool", "own"), Second], SlotValues.Empty.With("mapping_tool", "t"));

        Assert.Equal("t", set.Slots["mapping_tool"]);
        Assert.Null(set.Mappings[1].Slots["mapping_tool"]);
    }

    [Fact]
    public void The_hash_is_about_what_mappings_say()
    {
        string hash = new MappingSet([First, Second]).ContentHash;

        Assert.Equal(
            hash, new MappingSet([Second, First], SlotValues.Empty.With("comment", "x"), CurieMap.Empty.With("a", "b")).ContentHash);
        Assert.NotEqual(hash, new MappingSet([First]).ContentHash);
        Assert.NotEqual(hash, new MappingSet([First, Second.Negated()]).ContentHash);
        Assert.NotEqual(
            new MappingSet([First.With("author_label", "a", "b")]).ContentHash,
            new MappingSet([First.With("author_label", "ab")]).ContentHash);
    }

    private static Mapping Made(string id) => Mapping.Of(
        MappingEntity.Of("https://example.org/a" + id),
        MappingRelation.Exact,
        MappingEntity.Of("https://example.org/b" + id),
        Mapping.ManualMappingCuration);
}
