namespace Competency.Model.Tests.Similarity.Explanations;

public sealed class ExplanationTests
{
    private static readonly CompetencyStandard A = Sketch.Draft(
        "A", Sketch.Task("T1.1", 3, "K01 甲", "S01 丙"), Sketch.Task("T1.2", 4, "K01 甲", "K02 乙")).With("A01 細心").Build();
    private static readonly CompetencyStandard B = Sketch.Draft("B", Sketch.Task("T1.1", 2, "K07 甲", "S05 丁")).With("A01 細心").Build();
    private static readonly CompetencyCatalog Catalog = Sketch.Catalog(A, B);
    private static readonly SimilarityOptions ByJaccard = new() { Measure = SimilarityMeasures.Jaccard };

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Jaccard_is_a_fifth_for_each_that_both_need()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(A, B, options: ByJaccard);

        Assert.Equal((2.0 / 5, 5.0), (explanation.Pair.Score, explanation.Denominator));
        Assert.Equal(
            [("甲", 1.0, 1.0 / 5), ("細心", 1.0, 1.0 / 5)],
            explanation.Items.Select(static item => (item.Title, item.Amount, item.Contribution)));
        Assert.Equal(["乙", "丙"], explanation.OnlyA.Select(static need => need.ToString()));
        Assert.Equal(["丁"], explanation.OnlyB.Select(static need => need.ToString()));
        ExplainedNeed need = explanation.Items[0].A!;
        Assert.Equal([A.Element("K01")], need.Elements);
        Assert.Equal(A.Tasks, need.Tasks);
        Assert.Equal(4, need.Level?.Value);
    }

    [Fact]
    public void Kinds_apart_and_their_shares()
    {
        KindSimilarity[] kinds = [.. Catalog.ExplainSimilarity(A, B, options: ByJaccard).ByKind];

        Assert.Equal([ElementKind.Knowledge, ElementKind.Skill, ElementKind.Attitude], kinds.Select(static kind => kind.Kind));
        Assert.Equal([0.5, 0, 1], kinds.Select(static kind => kind.Score));
        Assert.Equal([0.5, 0, 0.5], kinds.Select(static kind => kind.Share));
        Assert.Equal(new SetOverlap(1, 2, 1), kinds[0].Overlap);
    }

    [Fact]
    public void A_shortage_is_made_of_what_is_lacking()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(
            B, A, options: new SimilarityOptions { Measure = SimilarityMeasures.Shortage });

        Assert.Equal(["乙", "丙", "甲"], explanation.Items.Select(static item => item.Title));
        Assert.Equal([0.25, 0.25, 0.125], explanation.Items.Select(static item => item.Contribution));
        Assert.Null(explanation.Items[0].A);
    }

    [Fact]
    public void What_is_shared_by_general_names_only_is_marked()
    {
        CompetencyStandard a = Sketch.Standard("A", Sketch.Task("T1.1", 3, "K01 相關法規", "K02 消防法規", "K03 專業知識"));
        CompetencyStandard b = Sketch.Standard("B", Sketch.Task("T1.1", 3, "K01 法規知識", "K02 消防法規", "K03 電腦操作"));
        SimilarityExplanation explanation = Sketch.Catalog(a, b).ExplainSimilarity(a, b, options: ByJaccard);
        SimilarityExplanation shortage = Sketch.Catalog(a, b).ExplainSimilarity(
            a, b, options: new SimilarityOptions { Measure = SimilarityMeasures.Shortage });

        Assert.Equal([true, false], explanation.Items.OrderBy(static item => item.Title).Select(static item => item.IsByGeneralName));
        Assert.Equal(["knowledge:法規"], explanation.SharedByGeneralName.Select(static concept => concept.Id));
        Assert.False(Assert.Single(shortage.Items).IsByGeneralName);
    }

    [Fact]
    public void What_is_not_listed_is_in_the_remainder()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(
            B, A, 1, new SimilarityOptions { Measure = SimilarityMeasures.Shortage });

        Assert.Equal((1, 2, 0.375), (explanation.Items.Length, explanation.RemainderCount, explanation.Remainder));
        Assert.Throws<ArgumentOutOfRangeException>(() => Catalog.ExplainSimilarity(A, B, maxCount: -1));
    }

    [Fact]
    public void Skill_space_is_made_of_pairs()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(
            A, B, options: new SimilarityOptions { Measure = SimilarityMeasures.SkillSpace });

        SimilarityContribution pair = explanation.Items.First(static item => item.A!.Concept != item.B!.Concept);
        Assert.Equal(Catalog.Relatedness(pair.A!.Concept!, pair.B!.Concept!), pair.Amount);
        Assert.Equal(4 * 3, explanation.Denominator);
        Assert.Contains(" – ", pair.Title, StringComparison.Ordinal);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Fact]
    public void Names_are_explained_by_words_and_their_holders()
    {
        SimilarityExplanation explanation = Catalog.ExplainSimilarity(
            A, B, options: new SimilarityOptions { Measure = SimilarityMeasures.Names });

        Assert.Contains(
            explanation.Items,
            item => item.Word == "甲"
                && item.A!.Elements.SequenceEqual([A.Element("K01")])
                && item.B!.Elements.SequenceEqual([B.Element("K07")]));
        Assert.Empty(explanation.ByKind);
    }

    [Fact]
    public void Related_competencies_are_characteristic_of_the_same_roles()
    {
        Concept shared = Catalog.ConceptOf(A.Element("A01"));
        RelatedConcept[] related = [.. Catalog.RelatedTo(shared)];

        Assert.Equal(1, Catalog.Relatedness(shared, shared));
        Assert.DoesNotContain(related, entry => entry.Concept == shared);
        Assert.All(related, entry => Assert.Equal(entry.Relatedness, Catalog.Relatedness(entry.Concept, shared)));
        Assert.Equal(related.OrderByDescending(static entry => entry.Relatedness), related);
    }
}
