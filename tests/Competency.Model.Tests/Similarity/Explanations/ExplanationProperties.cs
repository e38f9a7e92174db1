using Competency.Model.Measures;
using Competency.Model.Tests.Measures;
using Competency.Model.Tests.Weights;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Similarity.Explanations;

[Properties(Arbitrary = [typeof(AllMeasuresProperties), typeof(ConceptWeightingsProperties)], MaxTest = 200)]
public sealed class ExplanationProperties
{
    private const double Exactly = 1e-12;

    [Property]
    public void Contributions_sum_to_the_score(
        GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights, byte count)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard a in catalog.Standards)
        {
            foreach (CompetencyStandard b in catalog.Standards)
            {
                SimilarityExplanation explanation = catalog.ExplainSimilarity(a, b, count % 5, options);
                SimilarPair pair = catalog.Similarity(a, b, options);
                Assert.Equal(
                    (pair.Score, pair.Overlap, pair.Basis), (explanation.Pair.Score, explanation.Pair.Overlap, explanation.Pair.Basis));
                Assert.Equal(Math.Min(count % 5, explanation.Items.Length + explanation.RemainderCount), explanation.Items.Length);
                if (explanation.Items.Length + explanation.RemainderCount > 0)
                {
                    double score = explanation.Pair.Score;
                    Assert.Equal(score, explanation.Items.Sum(static item => item.Contribution) + explanation.Remainder, Exactly);
                    Assert.Equal(
                        measure is WordsMeasure ? 0 : score, explanation.ByKind.Sum(static kind => kind.Contribution), Exactly);
                }
                else
                {
                    Assert.True(explanation.Pair.Score is 0 or 1);
                    Assert.Equal(
                        measure is not StandardMeasure && (measure.IsDistance
                            ? explanation.Weights is { TotalA: 0, TotalB: 0 }
                            : explanation.Pair.Score is 1),
                        explanation.IsByDefinition);
                }
            }
        }
    }

    [Property]
    public void What_is_shared_by_general_names_is_what_both_need_and_is_general(
        GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights)
    {
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard a in catalog.Standards)
        {
            foreach (CompetencyStandard b in catalog.Standards)
            {
                SimilarityExplanation explanation = catalog.ExplainSimilarity(a, b, options: options);
                Concept[] shared = [.. catalog.ConceptsOf(a).Intersect(catalog.ConceptsOf(b)).Where(static concept => concept.IsGeneral)];
                Assert.Equal(shared.OrderBy(static concept => concept.Index), explanation.SharedByGeneralName);
                Assert.All(
                    explanation.Items.Where(static item => item.IsByGeneralName), item => Assert.Contains(item.A!.Concept!, shared));
                Assert.DoesNotContain(explanation.Items, item => !item.IsByGeneralName
                    && item.A?.Concept == item.B?.Concept
                    && shared.Contains(item.A?.Concept));
            }
        }
    }

    [Property]
    public void Unweighted_amounts_are_whole_numbers_that_give_the_score_to_the_last_digit(
        GeneratedStandards generated, SimilarityMeasure measure)
    {
        CompetencyCatalog catalog = generated.Catalog();
        if (measure is not SetMeasure { IsDistance: false })
        {
            return;
        }

        foreach (CompetencyStandard a in catalog.Standards)
        {
            foreach (CompetencyStandard b in catalog.Standards)
            {
                SimilarityExplanation explanation = catalog.ExplainSimilarity(a, b, options: new SimilarityOptions { Measure = measure });
                Assert.All(explanation.Items, static item => Assert.True(double.IsInteger(item.Amount)));
                if (explanation.Items.Length > 0)
                {
                    Assert.Equal(explanation.Pair.Score, explanation.Items.Sum(static item => item.Amount) / explanation.Denominator);
                }
            }
        }
    }

    [Property]
    public void Everything_that_either_role_needs_is_shared_or_stands_on_one_side(GeneratedStandards generated, ConceptWeighting weights)
    {
        SimilarityOptions options = new() { Measure = SimilarityMeasures.Jaccard, Weights = weights };
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard a in catalog.Standards)
        {
            foreach (CompetencyStandard b in catalog.Standards)
            {
                SimilarityExplanation explanation = catalog.ExplainSimilarity(a, b, options: options);
                Assert.Equal(
                    NeedsOf(a).Except(NeedsOf(b)).ToHashSet(),
                    explanation.OnlyA.Select(static need => need.Concept!).ToHashSet());
                Assert.Equal(
                    NeedsOf(b).Except(NeedsOf(a)).ToHashSet(),
                    explanation.OnlyB.Select(static need => need.Concept!).ToHashSet());
                Assert.All(explanation.Items, item => Assert.Same(item.A!.Concept, item.B!.Concept));
                Assert.All(
                    explanation.Items,
                    item => Assert.All(item.A!.Elements, element => Assert.Same(item.A.Concept, catalog.ConceptOf(element))));
            }
        }

        IEnumerable<Concept> NeedsOf(CompetencyStandard standard) =>
            standard.Requirements.Where(static need => need.IsImportant).Select(need => catalog.ConceptOf(need.Element));
    }

    [Property]
    public void Shortage_is_that_of_the_gap(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard a in catalog.Standards)
        {
            foreach (CompetencyStandard b in catalog.Standards)
            {
                GapReport gap = catalog.Gap(a, b);
                Assert.Equal(gap.Shortage ?? 0, Score(SimilarityMeasures.Shortage), Exactly);
                Assert.Equal(gap.Redundancy ?? 0, Score(SimilarityMeasures.Redundancy), Exactly);

                double Score(SimilarityMeasure measure) => catalog.Similarity(
                    a, b, new SimilarityOptions { Measure = measure, Weights = GapOptions.Default.Weights }).Score;
            }
        }
    }
}
