using Competency.Model.Mappings;

namespace Competency.Model.Tests.Mappings;

public sealed class MappingInferenceTests
{
    private static readonly MappingEntity Soup = MappingEntity.Of("urn:competency:X/S1", "煮湯", "skill");
    private static readonly MappingEntity Cooking = MappingEntity.Of("urn:competency:Y/S7", "烹飪", "skill");
    private static readonly MappingEntity Trade = MappingEntity.Of("urn:competency:Z/S3", "餐飲", "skill");

    [Fact]
    public void Broad_points_at_the_broader_one()
    {
        Mapping mapping = Mapping.Of(Soup, MappingRelation.Broad, Cooking, Mapping.ManualMappingCuration);

        Assert.Equal("http://www.w3.org/2004/02/skos/core#broadMatch", mapping.Predicate);
        Assert.Equal(("煮湯", "烹飪"), (mapping.Subject.Label, mapping.Object.Label));
        Mapping inverse = mapping.Invert()!;
        Assert.Equal((MappingRelation.Narrow, "烹飪", "煮湯"), (inverse.Relation, inverse.Subject.Label, inverse.Object.Label));
        Assert.Equal("http://www.w3.org/2004/02/skos/core#narrowMatch", inverse.Predicate);
        Assert.Equal(Mapping.MappingInversion, inverse.Justification);
    }

    [Fact]
    public void Inversion_exchanges_every_slot_of_subject_and_object()
    {
        Mapping mapping = Mapping.Of(Soup, MappingRelation.Exact, Cooking, Mapping.LexicalMatching)
            .With("record_id", "https://example.org/1")
            .With("subject_source", "https://example.org/x")
            .With("mapping_cardinality", "1:n")
            .With("cardinality_scope", "object_source", "predicate_id")
            .Negated();

        Mapping inverse = mapping.Invert()!;

        Assert.Equal("https://example.org/x", inverse.Slots["object_source"]);
        Assert.Equal("n:1", inverse.Slots["mapping_cardinality"]);
        Assert.Equal(["subject_source", "predicate_id"], inverse.Slots.AllOf("cardinality_scope"));
        Assert.Null(inverse.Slots["record_id"]);
        Assert.True(inverse.IsNegated);
    }

    [Theory]
    [InlineData(MappingRelation.Exact, MappingRelation.Exact, MappingRelation.Exact)]
    [InlineData(MappingRelation.Exact, MappingRelation.Close, MappingRelation.Close)]
    [InlineData(MappingRelation.Related, MappingRelation.Exact, MappingRelation.Related)]
    [InlineData(MappingRelation.Broad, MappingRelation.Broad, MappingRelation.Broad)]
    [InlineData(MappingRelation.Narrow, MappingRelation.Narrow, MappingRelation.Narrow)]
    [InlineData(MappingRelation.Broad, MappingRelation.Narrow, null)]
    [InlineData(MappingRelation.Narrow, MappingRelation.Broad, null)]
    [InlineData(MappingRelation.Close, MappingRelation.Close, null)]
    [InlineData(MappingRelation.Related, MappingRelation.Related, null)]
    [InlineData(MappingRelation.Close, MappingRelation.Broad, null)]
    public void Relations_compose_as_SSSOM_says(MappingRelation first, MappingRelation second, MappingRelation? expected) =>
        Assert.Equal(expected, first.Then(second));

    [Fact]
    public void A_chain_is_as_sure_as_both_together()
    {
        Mapping first = Mapping.Of(Soup, MappingRelation.Broad, Cooking, Mapping.ManualMappingCuration).WithConfidence(0.8);
        Mapping second = Mapping.Of(Cooking, MappingRelation.Broad, Trade, Mapping.ManualMappingCuration).WithConfidence(0.5);

        Mapping chained = first.Chain(second)!;

        Assert.Equal(
            (MappingRelation.Broad, "煮湯", "餐飲", 0.4), (chained.Relation, chained.Subject.Label, chained.Object.Label, chained.Confidence));
        Assert.Equal(Mapping.MappingChaining, chained.Justification);
    }

    [Fact]
    public void Nothing_follows_from_a_denial_or_from_mappings_that_do_not_meet()
    {
        Mapping first = Mapping.Of(Soup, MappingRelation.Exact, Cooking, Mapping.ManualMappingCuration);
        Mapping second = Mapping.Of(Cooking, MappingRelation.Exact, Trade, Mapping.ManualMappingCuration);

        Assert.NotNull(first.Chain(second));
        Assert.Null(first.Negated().Chain(second));
        Assert.Null(first.Chain(second.Negated()));
        Assert.Null(second.Chain(first));
        Mapping nothing = Mapping.Of(
            Soup, MappingRelation.Exact, MappingEntity.Of(MappingEntity.NoTermFound), Mapping.ManualMappingCuration);
        Assert.Null(nothing.Chain(nothing.Invert()!));
    }

    [Fact]
    public void A_predicate_without_known_meaning_has_no_inverse_and_no_effect()
    {
        Mapping mapping = Mapping
            .Of(Soup, MappingRelation.Exact, Cooking, Mapping.ManualMappingCuration)
            .With("predicate_id", "https://example.org/like");

        Assert.Null(mapping.Relation);
        Assert.Null(mapping.Invert());
    }

    [Fact]
    public void A_modifier_without_known_meaning_takes_the_effect_away()
    {
        Mapping mapping = Mapping
            .Of(Soup, MappingRelation.Exact, Cooking, Mapping.ManualMappingCuration)
            .With("predicate_modifier", "Maybe");

        Assert.Null(mapping.Relation);
        Assert.False(mapping.IsNegated);
    }

    [Fact]
    public void A_mapping_needs_both_sides_a_predicate_and_a_justification()
    {
        SlotValues slots = Mapping.Of(Soup, MappingRelation.Exact, Cooking, Mapping.ManualMappingCuration).Slots;

        foreach (string slot in (string[])["subject_id", "predicate_id", "object_id", "mapping_justification"])
        {
            Assert.Contains(
                slot,
                Assert.Throws<ArgumentException>(() => new Mapping(slots.Without(slot))).Message,
                StringComparison.Ordinal);
        }
    }
}
