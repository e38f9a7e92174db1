using Competency.Model.Mappings;

namespace Competency.Model.Tests.Mappings;

public sealed class MappingChecksTests
{
    [Fact]
    public void A_circle_of_any_length_is_found_once()
    {
        const int Length = 20_000;
        Mapping[] circle = [.. Enumerable.Range(0, Length).Select(static at => Broad(at, (at + 1) % Length))];

        Assert.Equal(["CM7009"], Found(circle));
        Assert.Empty(Found(circle[1..]));
    }

    [Fact]
    public void Narrow_read_backwards_closes_a_circle() =>
        Assert.Equal(["CM7009"], Found([Broad(1, 2), Broad(2, 3), Made(1, MappingRelation.Narrow, 3)]));

    [Theory]
    [InlineData(MappingRelation.Exact, MappingRelation.Broad, true)]
    [InlineData(MappingRelation.Broad, MappingRelation.Narrow, true)]
    [InlineData(MappingRelation.Exact, MappingRelation.Close, false)]
    [InlineData(MappingRelation.Close, MappingRelation.Narrow, false)]
    [InlineData(MappingRelation.Broad, MappingRelation.Related, false)]
    public void Of_exact_broad_and_narrow_one_can_hold(MappingRelation one, MappingRelation other, bool contradict)
    {
        Assert.Equal(contradict ? ["CM7008"] : [], Found([Made(1, one, 2), Made(1, other, 2)]));
        Assert.Equal(contradict ? ["CM7008"] : [], Found([Made(1, one, 2), Made(2, other.Inverse(), 1)]));
    }

    [Fact]
    public void What_is_said_and_denied_is_a_contradiction_in_either_direction()
    {
        Assert.Equal(["CM7008"], Found([Made(1, MappingRelation.Exact, 2), Made(1, MappingRelation.Exact, 2).Negated()]));
        Assert.Equal(["CM7008"], Found([Made(1, MappingRelation.Broad, 2), Made(2, MappingRelation.Narrow, 1).Negated()]));
        Assert.Empty(Found([Made(1, MappingRelation.Close, 2), Made(1, MappingRelation.Exact, 2).Negated()]));
    }

    [Fact]
    public void A_repetition_is_the_same_in_every_slot_but_its_record()
    {
        Mapping mapping = Broad(1, 2);

        Assert.Equal(["CM7007"], Found([mapping, mapping.With("record_id", "https://example.org/r")]));
        Assert.Empty(Found([mapping, mapping.With("comment", "another justification")]));
    }

    private static IEnumerable<string> Found(IReadOnlyList<Mapping> mappings)
    {
        DiagnosticBag diagnostics = new();
        MappingChecks.Check(mappings, diagnostics);
        return diagnostics.ToImmutable().Select(static finding => finding.Id);
    }

    private static Mapping Broad(int subject, int @object) => Made(subject, MappingRelation.Broad, @object);

    private static Mapping Made(int subject, MappingRelation relation, int @object) => Mapping.Of(
        MappingEntity.Of($"https://example.org/{subject}"),
        relation,
        MappingEntity.Of($"https://example.org/{@object}"),
        Mapping.ManualMappingCuration);
}
