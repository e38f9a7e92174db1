using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Tests.Names.Normalization;

namespace Competency.Model.Tests.Names;

public sealed class NameIndexTests
{
    private static readonly (ElementKind Kind, string Name)[] Names =
    [
        (ElementKind.Skill, "溝通協調能力"), (ElementKind.Skill, "溝通與協調"), (ElementKind.Skill, "溝通技巧"), (ElementKind.Skill, "設備操作"),
        (ElementKind.Knowledge, "溝通協調"), (ElementKind.Knowledge, "會計"), (ElementKind.Skill, "溝通技巧"),
    ];

    [Fact]
    public void Suggestions_are_of_the_same_kind_the_nearest_first()
    {
        ImmutableArray<NameMatch> found = new NameIndex(Names).Suggest(ElementKind.Skill, "協調與溝通能力");

        Assert.Equal(["溝通協調能力", "溝通技巧", "溝通與協調"], found.Select(static match => match.Second).Order(StringComparer.Ordinal));
        Assert.Equal(found.OrderByDescending(static match => match.Score), found);
        Assert.Equal("溝通技巧", found[^1].Second);
        Assert.All(found, static match => Assert.Equal("協調與溝通能力", match.First));
        Assert.Equal(MappingRelation.Exact, found[0].Relation);
    }

    [Fact]
    public void The_name_itself_is_not_suggested_and_equal_names_are_one()
    {
        NameIndex index = new(Names);

        Assert.Equal(6, index.Count);
        Assert.DoesNotContain(index.Suggest(ElementKind.Skill, "溝通技巧"), static match => match.Second == "溝通技巧");
    }

    [Fact]
    public void The_order_of_names_means_nothing() => Assert.Equal(
        new NameIndex(Names).Suggest(ElementKind.Skill, "溝通").Select(static match => match.ToString()),
        new NameIndex(Names.Reverse()).Suggest(ElementKind.Skill, "溝通").Select(static match => match.ToString()));

    [Fact]
    public void A_threshold_and_a_count_cut_off()
    {
        NameIndex index = new(Names);

        Assert.Single(index.Suggest(ElementKind.Skill, "溝通", maxCount: 1));
        Assert.Empty(index.Suggest(ElementKind.Skill, "溝通", maxCount: 0));
        Assert.All(index.Suggest(ElementKind.Skill, "溝通", minScore: 0.5), static match => Assert.True(match.Score >= 0.5));
        Assert.Empty(index.Suggest(ElementKind.Attitude, "溝通"));
    }

    [Fact]
    public void Nothing_is_found_in_nothing() => Assert.Empty(new NameIndex([]).Suggest(ElementKind.Skill, "溝通"));

    [Fact]
    public void A_synonym_of_the_tables_is_found_without_a_common_character() =>
        Assert.Contains(
            "儀器維護",
            new NameIndex([(ElementKind.Skill, "儀器維護"), (ElementKind.Skill, "會計")])
                .Suggest(ElementKind.Skill, "設備保養")
                .Select(static match => match.Second));

    [Fact]
    public void What_is_suggested_is_what_the_matcher_says()
    {
        foreach (NameMatch match in new NameIndex(Names).Suggest(ElementKind.Skill, "溝通技能與協調"))
        {
            Assert.Equal(NameMatcher.Default.Match(ElementKind.Skill, match.First, match.Second).Probabilities, match.Probabilities);
        }
    }

    [Fact]
    public void Many_names_at_once_are_answered_like_one_after_the_other()
    {
        string[] pieces = ["溝通", "協調", "設備", "操作", "保養", "會計", "稅務", "分析", "規劃", "plc", "程式"];
        (ElementKind Kind, string Name)[] many =
        [
            .. pieces.SelectMany(first => pieces.Select(second => (ElementKind.Skill, first + second + "能力"))),
        ];
        NameIndex index = new(many);

        ImmutableArray<ImmutableArray<NameMatch>> found = index.SuggestAll(
            many.Append((ElementKind.Attitude, "溝通")), maxCount: 4, minScore: 0.1);

        Assert.Equal(many.Length + 1, found.Length);
        Assert.Empty(found[^1]);
        Assert.All(many.Zip(found), pair => Assert.Equal(
            index.Suggest(pair.First.Kind, pair.First.Name, 4, 0.1).Select(Say),
            pair.Second.Select(Say)));
        static string Say(NameMatch match) => $"{match} {match.Score:R}";
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void Hostile_names_are_indexed_and_asked_for(string what)
    {
        string hostile = HostileNames.Text(what);
        NameIndex index = new(Names.Append((ElementKind.Skill, hostile)));

        Assert.All(index.Suggest(ElementKind.Skill, hostile), match => Assert.NotEqual(hostile, match.Second));
        Assert.All(
            index.Suggest(ElementKind.Skill, "溝通" + hostile[..Math.Min(50, hostile.Length)]),
            static match => Assert.InRange(match.Confidence, 0, 1));
    }
}
