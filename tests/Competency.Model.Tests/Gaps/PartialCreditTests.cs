using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Gaps;

public sealed class PartialCreditTests
{
    private const double Exactly = 1e-12;

    private static readonly CompetencyStandard From = Sketch.Draft(
        "X",
        Sketch.Task("T1.1", 2, "K01 食品衛生", "S01 刀工", "S04 擺盤")).With("A01 細心").Build();

    private static readonly CompetencyStandard To = Sketch.Draft(
        "Y",
        Sketch.Task("T1.1", 4, "K05 衛生法規", "S02 切菜"),
        Sketch.Task("T1.2", 2, "S02 切菜", "S03 烹飪")).With("A02 熱情").Build();

    private static readonly Mapping Close = Mapped("Y/S02", MappingRelation.Close, "X/S01").WithConfidence(0.8);
    private static readonly Mapping Narrow = Mapped("X/K01", MappingRelation.Broad, "Y/K05");
    private static readonly Mapping Broad = Mapped("Y/S03", MappingRelation.Broad, "X/S04");

    [Fact]
    public void Without_soft_credit_mappings_of_other_relations_change_nothing()
    {
        GapReport gap = Catalog(Close, Narrow, Broad).Gap(From, To);

        Assert.Empty(gap.PartlyMet);
        Assert.Equal(1, gap.Shortage);
        Assert.Equal(4, gap.Missing.Length);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_close_one_counts_its_share_times_confidence_times_level()
    {
        GapReport gap = Soft(Catalog(Close), PartialCredit.Default);

        GapItem item = Assert.Single(gap.PartlyMet);
        PartialMatch evidence = Assert.Single(item.PartlyMetBy);
        Assert.Equal("切菜", item.Concept.Title);
        Assert.Equal([From.Element("S01")], evidence.Elements);
        Assert.Equal(0.5 * 0.8 * (2.0 / 4), evidence.Credit, Exactly);
        Assert.Equal(1 - 0.2, item.Deficit, Exactly);
        Assert.Equal((3 + 0.8) / 4, gap.Shortage!.Value, Exactly);
        Assert.Equal(0, gap.Coverage);
        Assert.Equal(gap.Shortage!.Value, gap.Items.Sum(static each => each.Contribution), Exactly);
    }

    [Fact]
    public void Readiness_credits_at_the_level_of_the_task()
    {
        GapReport gap = Soft(Catalog(Close), PartialCredit.Default);

        Assert.Equal((0.5 * 0.8 * 0.5) / 2, gap.Tasks[0].Readiness!.Value, Exactly);
        Assert.Equal((0.5 * 0.8) / 2, gap.Tasks[1].Readiness!.Value, Exactly);
    }

    [Fact]
    public void What_is_held_is_narrower_when_the_mapping_calls_the_needed_one_broad()
    {
        GapReport gap = Soft(Catalog(Narrow, Broad), PartialCredit.Default);

        PartialMatch evidence = Assert.Single(Assert.Single(gap.PartlyMet).PartlyMetBy);
        Assert.Equal((MappingRelation.Narrow, "食品衛生"), (evidence.Relation.Relation, evidence.Held.Title));
        Assert.Equal(0.5 * 0.5, evidence.Credit, Exactly);
        GapReport both = Soft(Catalog(Narrow, Broad), PartialCredit.Default with { Broader = 0.25 });
        Assert.Equal(["衛生法規", "烹飪"], both.PartlyMet.Select(static item => item.Concept.Title));
        Assert.Equal(0.25, both.PartlyMet[1].PartlyMetBy[0].Credit, Exactly);
    }

    [Fact]
    public void The_best_of_several_counts_and_all_are_listed()
    {
        GapReport gap = Soft(Catalog(Close, Mapped("Y/S02", MappingRelation.Close, "X/S04")), PartialCredit.Default);

        GapItem item = Assert.Single(gap.PartlyMet);
        Assert.Equal(["擺盤", "刀工"], item.PartlyMetBy.Select(static evidence => evidence.Held.Title));
        Assert.Equal(1 - (0.5 * 0.5), item.Deficit, Exactly);
    }

    /// <summary>The threshold itself is enough: 0.8 is the confidence of the mapping.</summary>
    [Theory]
    [InlineData(0.79, 1)]
    [InlineData(0.8, 1)]
    [InlineData(0.8000001, 0)]
    public void A_confidence_exactly_at_the_threshold_earns_credit(double minConfidence, int partlyMet) =>
        Assert.Equal(partlyMet, Soft(Catalog(Close), PartialCredit.Default with { MinConfidence = minConfidence }).PartlyMet.Length);

    [Fact]
    public void Too_little_confidence_counts_nothing() =>
        Assert.Empty(Soft(Catalog(Close), PartialCredit.Default with { MinConfidence = 0.81 }).PartlyMet);

    [Fact]
    public void A_denial_takes_a_relation_back() =>
        Assert.Empty(Soft(Catalog(Close, Mapped("X/S01", MappingRelation.Close, "Y/S02").Negated()), PartialCredit.Default).PartlyMet);

    [Fact]
    public void Another_source_is_asked_about_what_is_missing_and_what_is_held()
    {
        Everything source = new();
        GapReport gap = Soft(Catalog(), PartialCredit.Default with { Related = 0.1, Sources = [source] });

        Assert.Equal(4, gap.PartlyMet.Length);
        Assert.All(gap.PartlyMet, static item => Assert.Equal("everything", item.PartlyMetBy[0].Relation.Source));
    }

    [Theory]
    [InlineData(MappingRelation.Exact)]
    [InlineData(MappingRelation.Narrow)]
    [InlineData(MappingRelation.Related)]
    public void What_a_person_has_denied_no_source_can_claim(MappingRelation relation)
    {
        CompetencyCatalog catalog = Catalog(Mapped("Y/S02", relation, "X/S01").Negated());
        GapReport gap = Soft(catalog, PartialCredit.Default with { Related = 0.1, Sources = [new Everything()] });

        GapItem cutting = gap.PartlyMet.Single(static item => item.Concept.Title == "切菜");
        Assert.DoesNotContain(cutting.PartlyMetBy, static evidence => evidence.Held.Title == "刀工");
        Assert.Equal(3, cutting.PartlyMetBy.Length);
        Assert.True(catalog.AreMapped(catalog.ConceptOf(From.Element("S01")), catalog.ConceptOf(To.Element("S02"))));
        Assert.False(catalog.AreMapped(catalog.ConceptOf(From.Element("S04")), catalog.ConceptOf(To.Element("S02"))));
    }

    [Fact]
    public void What_a_person_has_judged_to_be_related_no_source_raises()
    {
        GapReport gap = Soft(
            Catalog(Mapped("Y/S02", MappingRelation.Related, "X/S01")),
            PartialCredit.Default with { Related = 0.1, Sources = [new Everything()] });

        PartialMatch evidence = gap.PartlyMet
            .Single(static item => item.Concept.Title == "切菜").PartlyMetBy
            .Single(static evidence => evidence.Held.Title == "刀工");
        Assert.Equal("a mapping", evidence.Relation.Source);
    }

    [Fact]
    public void Items_say_what_they_are_partly_met_by()
    {
        GapReport gap = Soft(Catalog(Close), PartialCredit.Default);

        Assert.Equal(
            "S02 切菜: partly met by S01 刀工 (close, confidence 0.8, a mapping), needed by T1.1, T1.2 at level 4 for O1.1.1, O1.2.1",
            gap.PartlyMet[0].ToString());
        Assert.Equal((1, 3), (gap.ByKind.Single(static kind => kind.Kind.Equals(ElementKind.Skill)).PartlyMet, gap.Missing.Length));
        Assert.Equal(2, gap.ByKind.Single(static kind => kind.Kind.Equals(ElementKind.Skill)).Required);
    }

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void Shares_lie_between_nothing_and_all(double share) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => PartialCredit.Default with { Close = share });

    [Theory]
    [InlineData(-0.1)]
    [InlineData(1.5)]
    [InlineData(double.NaN)]
    public void A_source_with_an_impossible_confidence_is_misuse(double confidence)
    {
        PartialCredit credit = PartialCredit.Default with { Sources = [new SameCharacter(confidence)] };
        InvalidOperationException misuse = Assert.Throws<InvalidOperationException>(() => Soft(Catalog(), credit));
        Assert.Contains("same character", misuse.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_application_can_bring_a_source_of_its_own()
    {
        PartialCredit credit = PartialCredit.Default with { Sources = [new SameCharacter(0.9)] };
        GapItem item = Assert.Single(Soft(Catalog(), credit).PartlyMet);

        Assert.Equal(("衛生法規", "食品衛生"), (item.Concept.Title, item.PartlyMetBy[0].Held.Title));
        Assert.Equal(0.5 * 0.9 * (2.0 / 4), item.PartlyMetBy[0].Credit, Exactly);
    }

    private static GapReport Soft(CompetencyCatalog catalog, PartialCredit credit) =>
        catalog.Gap(From, To, new GapOptions { PartialCredit = credit });

    private static CompetencyCatalog Catalog(params Mapping[] mappings) =>
        new CatalogBuilder(MatchingPolicies.Mapped([new MappingSet(mappings)])).AddRange([From, To]).Build();

    private static Mapping Mapped(string subject, MappingRelation relation, string @object) =>
        Mapping.Of(
            MappingEntity.Of(ElementIri.Prefix + subject),
            relation,
            MappingEntity.Of(ElementIri.Prefix + @object),
            Mapping.ManualMappingCuration);

    private sealed class Everything : IRelationSource
    {
        public string Id => "everything";

        public IEnumerable<ConceptRelation> Between(
            CompetencyCatalog catalog,
            IReadOnlyList<Concept> needed,
            IReadOnlyList<Concept> held) =>
            needed.SelectMany(need => held.Select(has => new ConceptRelation(need, MappingRelation.Related, has, 1, [], Id)));
    }

    /// <summary>Holds knowledge that has a character in common with knowledge needed to be close to it.</summary>
    private sealed class SameCharacter(double confidence) : IRelationSource
    {
        public string Id => "same character";

        public IEnumerable<ConceptRelation> Between(
            CompetencyCatalog catalog,
            IReadOnlyList<Concept> needed,
            IReadOnlyList<Concept> held) =>
            from need in needed
            from has in held
            where need.Kind.Equals(ElementKind.Knowledge) && has.Title.Intersect(need.Title).Any()
            select new ConceptRelation(need, MappingRelation.Close, has, confidence, [], Id);
    }
}
