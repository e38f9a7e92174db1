using Competency.Model.Drafts;
using Competency.Model.Similarity.Words;

namespace Competency.Model.Tests.Similarity.Words;

/// <summary>What a standard says of its role, and roles that share words of it.</summary>
public sealed class RoleTextsTests
{
    private static readonly CompetencyStandard Baker = Role("A", "麵包師", "製作麵包", "T1 備料", "K01 發酵原理", "S01 揉麵");
    private static readonly CompetencyStandard Pastry = Role("B", "西點師", "製作蛋糕與麵包", "T1 備料", "K01 糖藝", "S01 裝飾");
    private static readonly CompetencyStandard Driver = Role("C", "駕駛員", "運送貨物", "T1 行車", "K01 交通法規", "S01 倒車");
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(Baker, Pastry, Driver);
    private static readonly SimilarityOptions ByTexts = new() { Measure = SimilarityMeasures.Texts };

    [Fact]
    public void Texts_are_those_of_the_role_each_once_and_no_attitudes()
    {
        Assert.Equal(["麵包師", "製作麵包", "備料", "工作 T1.1", "發酵原理", "揉麵"], RoleTexts.Whole.Of(Baker));
        Assert.Equal(["發酵原理", "揉麵", "細心"], RoleTexts.Names.Of(Baker));
    }

    [Fact]
    public void Roles_that_share_no_competency_are_alike_by_what_they_do()
    {
        Assert.Equal(["細心"], Catalog.ConceptsOf(Baker).Intersect(Catalog.ConceptsOf(Pastry)).Select(static concept => concept.Title));
        Assert.True(Catalog.Similarity(Baker, Pastry, ByTexts).Score > Catalog.Similarity(Baker, Driver, ByTexts).Score);
        Assert.Equal("B", Catalog.MostSimilar(Baker, options: ByTexts)[0].Key.Text);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void A_word_is_explained_by_the_texts_that_hold_it()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(Baker, Pastry, maxCount: 50, ByTexts);

        SimilarityContribution word = Assert.Single(explanation.Items, static item => item.Word == "麵包");
        Assert.Equal(["麵包師", "製作麵包"], word.A!.Texts);
        Assert.Equal(["製作蛋糕與麵包"], word.B!.Texts);
        Assert.Empty(word.A.Elements);
        SimilarityContribution task = Assert.Single(explanation.Items, static item => item.Word == "工作");
        Assert.Equal(Baker.Tasks, task.A!.Tasks);
    }

    [Theory]
    [InlineData("手沖咖啡", "手沖|咖啡")]
    [InlineData("甲、乙", "甲|乙")]
    [InlineData("Excel 操作", "excel|操作")]
    public void Characters_that_are_no_words_are_one_word_together(string text, string words) =>
        Assert.Equal(words.Split('|'), RoleWords.WordsOf(text));

    private static CompetencyStandard Role(
        string code, string title, string description, string duty, string knowledge, string skill)
    {
        StandardDraft draft = Sketch.Draft(code, Sketch.Task("T1.1", 3, knowledge, skill)).With("A01 細心");
        draft.Title = new DraftText(title, Sketch.Line(1));
        draft.Description = new DraftText(description, Sketch.Line(1));
        draft.Duties.Add(new DutyDraft { Code = duty.Split(' ')[0], Title = duty.Split(' ')[1] });
        return draft.Build();
    }
}
