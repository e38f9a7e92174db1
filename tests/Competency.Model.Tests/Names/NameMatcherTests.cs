using Competency.Model.Mappings;
using Competency.Model.Names;
using Competency.Model.Tests.Names.Normalization;

namespace Competency.Model.Tests.Names;

public sealed class NameMatcherTests
{
    [Theory]
    [InlineData("K", "記錄", "紀錄", MappingRelation.Exact)]
    [InlineData("K", "顧客服務概念", "客戶服務", MappingRelation.Exact)]
    [InlineData("S", "撰寫提案書", "提案書撰寫能力", MappingRelation.Exact)]
    [InlineData("K", "基礎電學", "電學", MappingRelation.Close)]
    [InlineData("K", "財務管理規範", "財務管理法規", MappingRelation.Close)]
    [InlineData("K", "會計", "會計與稅務", MappingRelation.Broad)]
    [InlineData("K", "會計與稅務", "會計", MappingRelation.Narrow)]
    [InlineData("S", "菜單規劃能力", "規劃能力", MappingRelation.Broad)]
    [InlineData("S", "規劃能力", "菜單規劃能力", MappingRelation.Narrow)]
    [InlineData("K", "美髮器具", "航空運輸", null)]
    [InlineData("A", "親和力", "親和關係", MappingRelation.Exact)]
    [InlineData("A", "壓力容忍", "抗壓", MappingRelation.Exact)]
    [InlineData("A", "持續學習", "自我提升", MappingRelation.Exact)]
    [InlineData("S", "溝通協調", "溝通與協調技巧", MappingRelation.Exact)]
    public void The_guide_s_kinds_of_pairs_are_told_apart(string kind, string first, string second, MappingRelation? relation) =>
        Assert.Equal(relation, NameMatcher.Default.Match(ElementKind.FromLetter(kind[0])!, first, second).Relation);

    [Theory]
    [InlineData("基礎會計知識", "基礎稅務知識")]
    [InlineData("進口實務", "出口實務")]
    [InlineData("溝通協調", "合作協調")]
    [InlineData("Java程式設計", "JavaScript程式設計")]
    [InlineData("儀器分析", "分析儀器")]
    [InlineData("設施維護", "基礎設施維護")]
    [InlineData("採購管理", "行銷管理")]
    public void What_only_looks_alike_is_not_exact(string first, string second) =>
        Assert.NotEqual(MappingRelation.Exact, NameMatcher.Default.Match(ElementKind.Knowledge, first, second).Relation);

    [Fact]
    public void An_explanation_names_words_and_features()
    {
        NameMatchExplanation explanation = NameMatcher.Default.Explain(ElementKind.Skill, "設備保養能力", "機具設備清潔與保養能力");

        Assert.Contains(new WordCorrespondence("設備", "設備", "same"), explanation.Words);
        Assert.Contains(new WordCorrespondence(null, "清潔", "only"), explanation.Words);
        Assert.Contains(new WordCorrespondence(null, "機具", "echo"), explanation.Words);
        Assert.True(explanation.Evidence[0].Contribution > 0);
        Assert.True(
            explanation.Evidence.Zip(explanation.Evidence.Skip(1)).All(static pair => pair.First.Contribution >= pair.Second.Contribution));
    }

    [Fact]
    public void Where_nothing_is_named_there_is_no_match()
    {
        NameMatch match = NameMatcher.Default.Match(ElementKind.Skill, "…", "溝通");

        Assert.Null(match.Relation);
        Assert.Equal(0, match.Score);
    }

    [Theory]
    [MemberData(nameof(HostileNames.All), MemberType = typeof(HostileNames))]
    public void Hostile_names_are_judged(string what)
    {
        NameMatch match = NameMatcher.Default.Match(ElementKind.Knowledge, HostileNames.Text(what), "會計");

        Assert.Equal(1, match.Probabilities.Sum(), 1e-9);
        Assert.NotNull(NameMatcher.Default.Explain(ElementKind.Knowledge, HostileNames.Text(what), "會計"));
    }

    [Fact]
    public void No_text_is_misuse()
    {
        Assert.Throws<ArgumentNullException>(() => NameMatcher.Default.Match(null!, "", ""));
        Assert.Throws<ArgumentNullException>(() => NameMatcher.Default.Match(ElementKind.Skill, null!, ""));
        Assert.Throws<ArgumentNullException>(() => NameMatcher.Default.Match(ElementKind.Skill, "", null!));
    }
}
