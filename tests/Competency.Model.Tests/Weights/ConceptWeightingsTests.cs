using System.Globalization;
using Competency.Model.Drafts;

namespace Competency.Model.Tests.Weights;

public sealed class ConceptWeightingsTests
{
    private const double Exactly = 1e-12;

    private static readonly CompetencyStandard First = Rated(
        "F",
        ("K01 乙", 4, 3, RequirementStrength.Essential),
        ("K02 甲", 1, 5, RequirementStrength.Optional)).Build();
    private static readonly CompetencyStandard Second = Sketch.Draft(
        "S",
        Sketch.Task("T1.1", 2, "K09 乙", "S01 丙"),
        Sketch.Task("T1.2", 4, "S01 丙", "S02 丙")).With("A01 細心").Build();
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(First, Second);

    [Theory]
    [InlineData("uniform", 1, 1)]
    [InlineData("importance", 4, 1)]
    [InlineData("level", 3, 5)]
    [InlineData("tasks", 1, 1)]
    [InlineData("strength", 1, 0.5)]
    [InlineData("strength:optional=0.25,essential=3", 3, 0.25)]
    [InlineData("kind:knowledge=2", 2, 2)]
    [InlineData("importance*level", 12, 5)]
    public void Weights_of_a_rated_role(string name, double first, double second) => Assert.Equal([first, second], Weights(First, name));

    [Theory]
    [InlineData("importance", 1, 1, 1)]
    [InlineData("level", 2, 4, 1)]
    [InlineData("tasks", 1, 2, 1)]
    [InlineData("strength", 1, 1, 1)]
    [InlineData("strength:unspecified=0", 0, 0, 0)]
    [InlineData("kind:skill=3,attitude=0", 1, 3, 0)]
    [InlineData("tasks*kind:skill=3,attitude=0*level", 2, 24, 0)]
    public void Weights_of_a_role_with_tasks(string name, double knowledge, double skill, double attitude) =>
        Assert.Equal([knowledge, skill, attitude], Weights(Second, name));

    [Fact]
    public void Rare_competencies_count_more()
    {
        double rare = Math.Log(3.0 / 2) + 1;
        Assert.Equal([1, rare, rare], Weights(Second, "idf"));
    }

    [Fact]
    public void Revealed_advantage_is_a_share_by_a_share()
    {
        // x: the first role 4 and 1, the second 1 and 1 and 1; together 8, of them 5 for what both need.
        Assert.Equal([4.0 / 5 / (5.0 / 8), 1.0 / 5 / (1.0 / 8)], Weights(First, "rca"), Near);
        Assert.Equal([1.0 / 3 / (5.0 / 8), 1.0 / 3 / (1.0 / 8), 1.0 / 3 / (1.0 / 8)], Weights(Second, "rca"), Near);
    }

    [Fact]
    public void Free_sets_are_weighed_by_what_the_catalog_knows()
    {
        Concept[] set = [Catalog.ConceptOf(Second.Element("S01")), Catalog.ConceptOf(First.Element("K01"))];
        Assert.Equal([1, Math.Log(3.0 / 2) + 1], Free(set, "idf"));
        Assert.Equal([1, 1], Free(set, "importance*tasks*strength*level"));
        Assert.Equal([1, 5], Free(set, "kind:skill=5"));
        Assert.Equal([1.0 / 2 / (5.0 / 8), 1.0 / 2 / (1.0 / 8)], Free(set, "rca"), Near);
    }

    [Theory]
    [InlineData("general:0.5", 0.5, 1, 1)]
    [InlineData("general:0", 0, 1, 1)]
    [InlineData("general:0.25*kind:knowledge=2", 0.5, 2, 1)]
    public void A_name_that_says_no_field_can_weigh_less(string name, double general, double named, double skill)
    {
        CompetencyStandard role = Sketch.Standard("G", Sketch.Task("T1.1", 2, "K01 相關法規", "K02 消防法規", "S01 溝通協調"));
        CompetencyCatalog catalog = Sketch.Catalog(role);
        double WeightOf(string local) => catalog.WeightsOf(role, Parse(name))
            .Single(weight => weight.Concept == catalog.ConceptOf(role.Element(local))).Weight;

        Assert.Equal([general, named, skill], new[] { "K01", "K02", "S01" }.Select(WeightOf));
    }

    [Theory]
    [InlineData("IDF*Tasks", "idf*tasks")]
    [InlineData("uniform*rca*uniform", "rca")]
    [InlineData("uniform", "uniform")]
    [InlineData("kind:skill=1,knowledge=2", "kind:knowledge=2,skill=1")]
    [InlineData("strength: Optional = 0.50", "strength:optional=0.5")]
    [InlineData("IDF*General: 0.50", "idf*general:0.5")]
    public void Texts_have_a_canonical_form(string text, string name)
    {
        Assert.True(ConceptWeightings.TryParse(text, out ConceptWeighting? weighting));
        Assert.Equal(name, weighting.Name);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("idf*")]
    [InlineData("rarity")]
    [InlineData("kind:")]
    [InlineData("kind:knowledge")]
    [InlineData("kind:knowledge=1,knowledge=2")]
    [InlineData("kind:knowledge=-1")]
    [InlineData("kind:knowledge=NaN")]
    [InlineData("kind:knowledge=1e7")]
    [InlineData("strength:preferred=1")]
    [InlineData("strength:2=1")]
    [InlineData("general")]
    [InlineData("general:")]
    [InlineData("general:half")]
    [InlineData("general:-1")]
    [InlineData("general:NaN")]
    [InlineData("general:1e7")]
    [InlineData("general:knowledge=0.5")]
    public void Other_texts_are_no_weightings(string? text) => Assert.False(ConceptWeightings.TryParse(text, out _));

    [Fact]
    public void Names_lead_back_to_their_weightings_in_every_culture()
    {
        CultureInfo culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = new CultureInfo("de-DE");
        try
        {
            ConceptWeighting byKind = ConceptWeightings.ByKind(
                [new(ElementKind.Skill, 1.25), new(ElementKind.FromId("work-activity"), 0.5)]);
            foreach (
                ConceptWeighting weighting in ConceptWeightings.All.Append(byKind).Append(ConceptWeightings.Product(ConceptWeightings.All)))
            {
                Assert.True(ConceptWeightings.TryParse(weighting.Name, out ConceptWeighting? parsed));
                Assert.Equal(weighting.Name, parsed.Name);
                Assert.Equal(Catalog.WeightsOf(Second, weighting), Catalog.WeightsOf(Second, parsed));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Numbers_are_checked()
    {
        Assert.Throws<ArgumentException>(() => ConceptWeightings.ByKind([new(ElementKind.Skill, 1), new(ElementKind.Skill, 1)]));
        Assert.Throws<ArgumentException>(() => ConceptWeightings.ByStrength([new(RequirementStrength.Core, double.NaN)]));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConceptWeightings.ByGenerality(-0.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ConceptWeightings.ByGenerality(double.NaN));
    }

    [Fact]
    public void An_application_can_weigh_by_competency()
    {
        ConceptWeighting knowledge = ConceptWeightings.Create(
            "knowledge twice",
            static concept => concept.Kind.Equals(ElementKind.Knowledge) ? 2 : 1);

        Assert.Equal([2, 1, 1], Catalog.WeightsOf(Second, knowledge).Select(static weight => weight.Weight));
        Assert.Equal("knowledge twice", knowledge.Name);
        Assert.False(knowledge.DependsOnCatalog);
        Assert.Equal(
            [2, 2, 1],
            Catalog.WeightsOf(
                Second,
                ConceptWeightings.Product(knowledge, ConceptWeightings.TaskCount)).Select(static weight => weight.Weight));
        Assert.Equal(0.5, Catalog.Gap(Catalog.ProfileOf("", First), Second, new GapOptions { Weights = knowledge }).Coverage);
    }

    [Fact]
    public void An_application_can_weigh_by_need()
    {
        ConceptWeighting weighting = ConceptWeightings.CreateByNeed(
            "need",
            static need => (100 * (need.Level?.Value ?? 9))
                + (10 * (need.Importance ?? 9))
                + need.TaskCount
                + (need.HasStrength(RequirementStrength.Optional) ? 0.5 : 0),
            dependsOnCatalog: true);

        Assert.Equal([340, 510.5], Catalog.WeightsOf(First, weighting).Select(static weight => weight.Weight));
        Assert.Equal([291, 492, 990], Catalog.WeightsOf(Second, weighting).Select(static weight => weight.Weight));
        Assert.Equal(
            [990],
            Catalog.WeightsOf([Catalog.ConceptOf(Second.Element("S01"))], weighting).Select(static weight => weight.Weight));
        Assert.True(weighting.DependsOnCatalog);
        Assert.True(ConceptWeightings.Product(weighting, ConceptWeightings.Level).DependsOnCatalog);
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("idf")]
    [InlineData("Tasks")]
    [InlineData("mine*")]
    [InlineData("kind:skill=2")]
    public void A_name_that_means_something_else_is_misuse(string name)
    {
        Assert.Throws<ArgumentException>(() => ConceptWeightings.Create(name, static _ => 1));
        Assert.Throws<ArgumentException>(() => ConceptWeightings.CreateByNeed(name, static _ => 1));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(1_000_001)]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_out_of_range_is_misuse(double weight)
    {
        ConceptWeighting weighting = ConceptWeightings.Create("mine", _ => weight);
        InvalidOperationException misuse = Assert.Throws<InvalidOperationException>(() => Catalog.WeightsOf(Second, weighting));
        Assert.Contains("'mine'", misuse.Message, StringComparison.Ordinal);
    }

    private static bool Near(double expected, double actual) => Math.Abs(expected - actual) < Exactly;

    private static double[] Weights(CompetencyStandard standard, string name) =>
        [.. Catalog.WeightsOf(standard, Parse(name)).Select(static weight => weight.Weight)];

    private static double[] Free(Concept[] set, string name) =>
        [.. Catalog.WeightsOf(set, Parse(name)).Select(static weight => weight.Weight)];

    private static ConceptWeighting Parse(string name)
    {
        Assert.True(ConceptWeightings.TryParse(name, out ConceptWeighting? weighting));
        return weighting;
    }

    private static StandardDraft Rated(
        string code,
        params (string Element, double Importance, int Level, RequirementStrength Strength)[] needs)
    {
        StandardDraft draft = Sketch.Draft(code);
        draft.LevelScale = LevelScale.OnetLevel;
        draft.Requirements.AddRange(needs.Select(static need =>
        {
            LinkDraft link = Sketch.Link(need.Element);
            link.Weight = need.Importance;
            link.Level = new LevelDraft(need.Level, null, SourceLocation.None);
            link.Strength = need.Strength;
            return link;
        }));
        return draft;
    }
}
