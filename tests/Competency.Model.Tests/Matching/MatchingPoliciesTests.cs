using Competency.Model.Matching;

namespace Competency.Model.Tests.Matching;

public sealed class MatchingPoliciesTests
{
    private static readonly CompetencyVocabulary Nice = Sketch.Vocabulary("nice-2", "K1 法規", "K2 法規");
    private static readonly CompetencyStandard Own = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K1 會議記錄", "K2 會議紀錄 ", "K3"));

    [Fact]
    public void Global_codes_say_nothing_about_elements_of_one_standard()
    {
        Assert.Equal("nice-2 K1", MatchingPolicies.GlobalCode.KeyOf(Nice.Elements[0]));
        Assert.Null(MatchingPolicies.GlobalCode.KeyOf(Own.Elements[0]));
    }

    [Fact]
    public void Spelling_variants_have_one_key_and_the_unnamed_none()
    {
        Assert.Equal(MatchingPolicies.NormalizedTitle.KeyOf(Own.Element("K1")), MatchingPolicies.NormalizedTitle.KeyOf(Own.Element("K2")));
        Assert.Null(MatchingPolicies.NormalizedTitle.KeyOf(Own.Element("K3")));
    }

    [Fact]
    public void The_default_takes_the_code_where_it_is_global_else_the_name()
    {
        Assert.Equal("nice-2 K2", MatchingPolicies.Default.KeyOf(Nice.Elements[1]));
        Assert.Equal("會議記錄", MatchingPolicies.Default.KeyOf(Own.Element("K1")));
        Assert.Equal("global-code+normalized-name", MatchingPolicies.Default.Id);
    }

    [Fact]
    public void Endings_and_particles_are_for_the_name_and_not_for_the_title()
    {
        CompetencyStandard standard = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K1 專案管理", "K2 專案的管理知識", "K3 專案規劃", "K4"));

        Assert.NotEqual(
            MatchingPolicies.NormalizedTitle.KeyOf(standard.Element("K1")), MatchingPolicies.NormalizedTitle.KeyOf(standard.Element("K2")));
        Assert.Equal(
            MatchingPolicies.NormalizedName.KeyOf(standard.Element("K1")), MatchingPolicies.NormalizedName.KeyOf(standard.Element("K2")));
        Assert.NotEqual(
            MatchingPolicies.NormalizedName.KeyOf(standard.Element("K1")), MatchingPolicies.NormalizedName.KeyOf(standard.Element("K3")));
        Assert.Null(MatchingPolicies.NormalizedName.KeyOf(standard.Element("K4")));
    }

    [Fact]
    public void Attitudes_that_the_dictionary_explains_in_the_same_words_are_one()
    {
        CompetencyStandard one = Sketch.Standard("X", Sketch.Task("T1.1", 3, "A01 團體意識", "A02 彈性", "S01 團隊合作"));
        CompetencyStandard other = Sketch.Standard("Y", Sketch.Task("T1.1", 3, "A01 團隊合作", "A02 心態開放", "S01 團體意識"));
        CompetencyCatalog catalog = Sketch.Catalog(one, other);

        Assert.Equal(catalog.ConceptOf(one.Element("A01")), catalog.ConceptOf(other.Element("A01")));
        Assert.NotEqual(catalog.ConceptOf(one.Element("A02")), catalog.ConceptOf(other.Element("A02")));
        Assert.NotEqual(catalog.ConceptOf(one.Element("S01")), catalog.ConceptOf(other.Element("S01")));
        Assert.Contains(
            "attitudes: 團隊合作 → 團隊意識",
            catalog.Explain(one.Element("A01"), other.Element("A01")).ToString(),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_policy_decides_what_shares_a_concept()
    {
        CompetencyCatalog byCode = new CatalogBuilder(MatchingPolicies.GlobalCode).Add(Own).AddVocabulary(Nice).Build();
        CompetencyCatalog byTitle = new CatalogBuilder(MatchingPolicies.NormalizedTitle).Add(Own).AddVocabulary(Nice).Build();

        Assert.Equal(5, byCode.Concepts.Length);
        Assert.Equal(3, byTitle.Concepts.Length);
        Assert.NotEqual(byCode.Id, byTitle.Id);
    }

    [Fact]
    public void Ids_of_policies_are_distinct() =>
        Assert.Distinct(MatchingPolicies.All.Select(static policy => policy.Id));

    [Fact]
    public void What_is_one_by_a_general_name_alone_is_said()
    {
        CompetencyStandard one = Sketch.Standard("X", Sketch.Task("T1.1", 3, "K01 相關法規", "K02 消防法規"));
        CompetencyStandard other = Sketch.Standard("Y", Sketch.Task("T1.1", 3, "K01 法規知識", "K02 消防相關法規"));
        CompetencyCatalog catalog = Sketch.Catalog(one, other);

        MatchingReason general = Assert.Single(catalog.Explain(one.Element("K01"), other.Element("K01")).Reasons);
        MatchingReason named = Assert.Single(catalog.Explain(one.Element("K02"), other.Element("K02")).Reasons);

        Assert.True(general.IsGeneral);
        Assert.Contains("a general name, which says no field", general.ToString(), StringComparison.Ordinal);
        Assert.False(named.IsGeneral);
    }
}
