using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Tests.Matching;

/// <summary>Matching policies of an application: what they can do, and what happens when they fail.</summary>
public sealed class OwnPolicyTests
{
    private static readonly CompetencyStandard X =
        Sketch.Draft("X", Sketch.Task("T1.1", 3, "K01 soup making", "K02 soup tasting", "K03 soup", "K04")).From("x.txt").Build();

    private static readonly CompetencyStandard Y =
        Sketch.Draft("Y", Sketch.Task("T1.1", 3, "K01 bread making", "K02 fish cooking")).From("y.txt").Build();

    [Fact]
    public void An_own_policy_decides_what_is_the_same()
    {
        CompetencyCatalog catalog = new CatalogBuilder(new SecondWordPolicy()).Add(Y).Build();

        Assert.Equal(["knowledge:cooking", "knowledge:making"], catalog.Concepts.Select(static concept => concept.Id));
        Assert.Empty(catalog.Diagnostics);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_policy_that_fails_is_reported_and_its_elements_match_themselves_alone()
    {
        CompetencyCatalog catalog = new CatalogBuilder(new SecondWordPolicy()).AddRange([X, Y]).Build();

        Diagnostic diagnostic = Assert.Single(catalog.Diagnostics);
        Assert.Equal(("CM5007", "X", "x.txt"), (diagnostic.Id, diagnostic.Standard, diagnostic.Location.File));
        Assert.Equal(
            "The matching policy 'second-word' failed for 2 elements of X, first for 'K03 soup' (IndexOutOfRangeException: " +
            "Index was outside the bounds of the array.); they match only themselves. Correct KeyOf of the policy.",
            diagnostic.Message);
        Assert.Same(catalog.ConceptOf(X.Element("K01")), catalog.ConceptOf(Y.Element("K01")));
        Assert.Equal([X.Element("K03")], catalog.ConceptOf(X.Element("K03")).Elements);
        Assert.Equal([X.Element("K04")], catalog.ConceptOf(X.Element("K04")).Elements);
    }

    [Fact]
    public void An_element_that_the_policy_failed_for_has_no_key_to_explain()
    {
        CompetencyCatalog catalog = new CatalogBuilder(new SecondWordPolicy()).AddRange([X, Y]).Build();
        MatchingReason reason = Assert.Single(catalog.Explain(X.Element("K03"), Y.Element("K01")).Reasons);

        Assert.Equal(MatchingReasonKind.DifferentKey, reason.Kind);
        Assert.Null(reason.FromKey);
        Assert.Equal("making", reason.ToKey!.Key);
    }

    [Fact]
    public void Failures_are_reported_around_mappings_too_and_for_vocabularies()
    {
        Mapping same = Mapping.Of(
            MappingEntity.Of(X.Element("K03")), MappingRelation.Exact, MappingEntity.Of(Y.Element("K02")), Mapping.MappingReview);
        IMatchingPolicy policy = MatchingPolicies.Mapped([new MappingSet([same])], new SecondWordPolicy());
        CompetencyCatalog catalog = new CatalogBuilder(policy).AddRange([X, Y]).AddVocabulary(Sketch.Vocabulary("v", "K1 law")).Build();

        Assert.Equal(["X", "v"], catalog.Diagnostics.Where(static found => found.Id == "CM5007").Select(static found => found.Standard));
        Assert.Same(catalog.ConceptOf(X.Element("K03")), catalog.ConceptOf(Y.Element("K02")));
    }

    [Fact]
    public void An_own_policy_stands_among_others()
    {
        IMatchingPolicy policy = MatchingPolicies.FirstOf(MatchingPolicies.GlobalCode, new SecondWordPolicy());

        Assert.Equal("global-code+second-word", policy.Id);
        Assert.Equal("v K1", policy.KeyOf(Sketch.Vocabulary("v", "K1 law").Elements[0]));
        Assert.Equal("making", policy.KeyOf(Y.Element("K01")));
    }

    /// <summary>Fails for every name of a single word.</summary>
    private sealed class SecondWordPolicy : IMatchingPolicy
    {
        public string Id => "second-word";

        public string? KeyOf(CompetencyElement element) => element.Title.Split(' ')[1];
    }
}
