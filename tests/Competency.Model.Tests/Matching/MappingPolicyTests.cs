using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Matching;

public sealed class MappingPolicyTests
{
    private static readonly CompetencyStandard X = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K01 會議記錄", "K02 採購", "S01 刀工", "S02 採購"));
    private static readonly CompetencyStandard Y = Sketch.Standard("Y", Sketch.Task("T1.1", 3, "K01 開會筆記", "K02 會議紀錄", "S01 切菜", "S02 採購"));
    private static readonly CompetencyStandard Z = Sketch.Standard("Z", Sketch.Task("T1.1", 3, "K01 筆錄", "K02 會議記錄", "S01 削皮"));

    [Fact]
    public void An_exact_mapping_joins_the_groups_of_the_inner_policy()
    {
        CompetencyCatalog catalog = Catalog(Exact("X/K01", "Y/K01"));

        Assert.Same(Concept(catalog, X, "K01"), Concept(catalog, Y, "K01"));
        Assert.Same(Concept(catalog, X, "K01"), Concept(catalog, Z, "K02"));
        Assert.NotSame(Concept(catalog, X, "K01"), Concept(catalog, Z, "K01"));
        Assert.NotEqual(Catalog().Id, catalog.Id);
        Assert.Empty(catalog.Diagnostics);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Explain_leads_from_one_to_the_other_over_keys_and_mappings()
    {
        CompetencyCatalog catalog = Catalog(Exact("X/K01", "Y/K01"), Exact("Z/K01", "Y/K01"));

        ConceptExplanation why = catalog.Explain(Z.Element("K02"), Z.Element("K01"));

        Assert.True(why.AreSame);
        Assert.Equal(
            [MatchingReasonKind.SameKey, MatchingReasonKind.Mapping, MatchingReasonKind.Mapping],
            why.Reasons.Select(static reason => reason.Kind));
        Assert.Equal([Z.Element("K02"), X.Element("K01"), Y.Element("K01")], why.Reasons.Select(static reason => reason.From));
        Assert.Equal([X.Element("K01"), Y.Element("K01"), Z.Element("K01")], why.Reasons.Select(static reason => reason.To));
        Assert.Equal("會議記錄", why.Reasons[0].FromKey!.Key);
        Assert.Equal("normalized-name", why.Reasons[0].FromKey!.PolicyId);
        Assert.Contains("one competency", why.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Explain_says_what_keeps_apart()
    {
        CompetencyCatalog catalog = Catalog(Exact("X/K01", "Z/K02").Negated());

        Assert.Equal([MatchingReasonKind.DifferentKind], Kinds(X.Element("K02"), X.Element("S02")));
        Assert.Equal([MatchingReasonKind.DifferentKey], Kinds(X.Element("S01"), Y.Element("S01")));
        Assert.Equal([MatchingReasonKind.MappingDenies], Kinds(X.Element("K01"), Z.Element("K02")));
        Assert.Equal([MatchingReasonKind.MappingDenies], Kinds(X.Element("K01"), Y.Element("K02")));
        Assert.Equal([MatchingReasonKind.SameElement], Kinds(X.Element("K01"), X.Element("K01")));
        Assert.Equal([MatchingReasonKind.SameKey], Kinds(X.Element("S02"), Y.Element("S02")));

        IEnumerable<MatchingReasonKind> Kinds(CompetencyElement one, CompetencyElement other) =>
            catalog.Explain(one, other).Reasons.Select(static reason => reason.Kind);
    }

    [Fact]
    public void Kinds_meet_only_where_a_mapping_says_so()
    {
        CompetencyCatalog apart = Catalog();
        CompetencyCatalog joined = Catalog(Exact("X/K02", "X/S02"));

        Assert.NotSame(Concept(apart, X, "K02"), Concept(apart, X, "S02"));
        Concept concept = Concept(joined, X, "K02");
        Assert.Same(concept, Concept(joined, Y, "S02"));
        Assert.Equal(ElementKind.Skill, concept.Kind);
        Assert.Equal("skill:採購", concept.Id);
        Assert.Equal(["CM7012"], joined.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_denial_takes_both_out_of_their_group_and_leaves_the_rest()
    {
        CompetencyCatalog catalog = Catalog(Exact("X/K01", "Y/K02").Negated());

        Assert.Equal(3, new[] { Concept(catalog, X, "K01"), Concept(catalog, Y, "K02"), Concept(catalog, Z, "K02") }.Distinct().Count());
        Assert.Equal("knowledge:會議記錄", Concept(catalog, Z, "K02").Id);
        Assert.Equal("knowledge:會議記錄 ~X K01", Concept(catalog, X, "K01").Id);
    }

    [Fact]
    public void A_denial_of_names_keeps_each_name_together()
    {
        Mapping denial = Mapping
            .Of(
                MappingEntity.Named("採購", ElementKind.Skill),
                MappingRelation.Exact,
                MappingEntity.Named("刀工", ElementKind.Skill),
                Mapping.ManualMappingCuration)
            .Negated();

        CompetencyCatalog catalog = Catalog(denial);

        Assert.Same(Concept(catalog, X, "S02"), Concept(catalog, Y, "S02"));
        Assert.NotSame(Concept(catalog, X, "S02"), Concept(catalog, X, "S01"));
    }

    [Fact]
    public void Of_a_chain_that_contradicts_a_denial_the_least_sure_link_gives_way()
    {
        CompetencyCatalog catalog = Catalog(
            Exact("X/S01", "Y/S01").WithConfidence(0.6),
            Exact("Y/S01", "Z/S01").WithConfidence(0.9),
            Exact("X/S01", "Z/S01").Negated());

        Assert.Same(Concept(catalog, Y, "S01"), Concept(catalog, Z, "S01"));
        Assert.NotSame(Concept(catalog, X, "S01"), Concept(catalog, Y, "S01"));
        Assert.Equal(["CM7014"], catalog.Diagnostics.Select(static finding => finding.Id));
        Assert.Equal(
            [MatchingReasonKind.DifferentKey, MatchingReasonKind.MappingRefused],
            catalog.Explain(X.Element("S01"), Y.Element("S01")).Reasons.Select(static reason => reason.Kind));
    }

    [Fact]
    public void Exact_and_denied_at_once_is_denied()
    {
        CompetencyCatalog catalog = Catalog(Exact("X/S01", "Y/S01"), Exact("Y/S01", "X/S01").Negated());

        Assert.NotSame(Concept(catalog, X, "S01"), Concept(catalog, Y, "S01"));
        Assert.Equal(["CM7008"], catalog.Diagnostics.Select(static finding => finding.Id));
    }

    [Fact]
    public void A_name_alone_means_every_element_of_that_name_and_kind()
    {
        Mapping mapping = Mapping.Of(
            MappingEntity.Named("會議紀錄", ElementKind.Knowledge),
            MappingRelation.Exact,
            MappingEntity.Named("筆錄"),
            Mapping.ManualMappingCuration);

        CompetencyCatalog catalog = Catalog(mapping);

        Assert.Same(Concept(catalog, X, "K01"), Concept(catalog, Z, "K01"));
        Assert.Same(Concept(catalog, Y, "K02"), Concept(catalog, Z, "K01"));
    }

    [Fact]
    public void Names_without_kind_are_joined_within_each_kind()
    {
        Mapping mapping = Mapping.Of(
            MappingEntity.Named("採購"), MappingRelation.Exact, MappingEntity.Named("刀工"), Mapping.ManualMappingCuration);

        CompetencyCatalog catalog = Catalog(mapping);

        Assert.Same(Concept(catalog, X, "S02"), Concept(catalog, X, "S01"));
        Assert.NotSame(Concept(catalog, X, "K02"), Concept(catalog, X, "S02"));
        Assert.Empty(catalog.Diagnostics);
    }

    [Fact]
    public void Mappings_that_mean_nothing_here_are_reported()
    {
        CompetencyCatalog catalog = Catalog(Exact("X/K1", "Y/K01"), Exact("W/K1", "Y/K01"));

        Assert.Equal(["CM7010", "CM7011"], catalog.Diagnostics.Select(static finding => finding.Id).Order(StringComparer.Ordinal));
        Assert.Contains(
            "Did you mean K01?",
            catalog.Diagnostics.Single(static finding => finding.Id == "CM7010").Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void Close_and_broader_ones_join_nothing_and_are_known()
    {
        CompetencyCatalog catalog = Catalog(
            Related("X/S01", MappingRelation.Broad, "Y/S01").WithConfidence(0.8),
            Related("Y/S01", MappingRelation.Broad, "Z/S01").WithConfidence(0.5),
            Related("X/S01", MappingRelation.Close, "X/S02"));

        ConceptRelation[] relations = [.. catalog.RelationsOf(Concept(catalog, X, "S01"))];
        Assert.Equal(4 + 3 + 4, catalog.Concepts.Length + 3);
        Assert.Equal(
            ["切菜 Broad 0.8", "削皮 Broad 0.4", "採購 Close 1"],
            relations.Select(static relation => FormattableString.Invariant($"{relation.To} {relation.Relation} {relation.Confidence}")));
        Assert.Equal(
            MappingRelation.Narrow,
            Assert.Single(catalog.RelationsOf(Concept(catalog, Z, "S01")), relation => relation.To == Concept(catalog, X, "S01")).Relation);
        Assert.Equal(2, relations[1].Mappings.Length);
    }

    [Fact]
    public void Policies_can_be_nested_but_not_hidden_within_others()
    {
        MappingSet one = new([Exact("X/K01", "Y/K01")]);
        MappingSet other = new([Exact("X/S01", "Y/S01")]);
        MappingPolicy nested = new([one], new MappingPolicy([other], MatchingPolicies.ExactTitle));

        Assert.Equal(new MappingPolicy([one, other], MatchingPolicies.ExactTitle).Id, nested.Id);
        Assert.StartsWith("exact-title+mappings(", nested.Id, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new FallbackPolicy(nested, MatchingPolicies.GlobalCode));
    }

    private static CompetencyCatalog Catalog(params Mapping[] mappings) =>
        new CatalogBuilder(MatchingPolicies.Mapped([new MappingSet(mappings)])).AddRange([X, Y, Z]).Build();

    private static Concept Concept(CompetencyCatalog catalog, CompetencyStandard standard, string local) =>
        catalog.ConceptOf(standard.Element(local));

    private static Mapping Exact(string subject, string @object) => Related(subject, MappingRelation.Exact, @object);

    private static Mapping Related(string subject, MappingRelation relation, string @object) =>
        Mapping.Of(
            MappingEntity.Of(ElementIri.Prefix + subject),
            relation,
            MappingEntity.Of(ElementIri.Prefix + @object),
            Mapping.ManualMappingCuration);
}
