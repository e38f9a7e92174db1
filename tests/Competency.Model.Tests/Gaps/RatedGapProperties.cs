using System.Collections.Immutable;
using Competency.Model.Drafts;
using Competency.Model.Measures;
using Competency.Model.Tests.Measures;
using Competency.Model.Tests.Similarity;
using Competency.Model.Tests.Weights;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

/// <summary>Laws of what is important, and of standard errors.</summary>
[Properties(
    Arbitrary = [typeof(RatedGapProperties), typeof(AllMeasuresProperties), typeof(ConceptWeightingsProperties)], MaxTest = 60)]
public sealed class RatedGapProperties
{
    private const double Exactly = 1e-12;

    private static readonly GapOptions[] All =
    [
        .. from allRatings in new[] { false, true }
           from allDifferences in new[] { false, true }
           from weights in new[] { ConceptWeightings.Importance, ConceptWeightings.Uniform, ConceptWeightings.RevealedAdvantage }
           select new GapOptions { AllRatings = allRatings, AllDifferences = allDifferences, Weights = weights },
    ];

    public static Arbitrary<ImmutableArray<StandardDraft>> Rated() => Arb.From(RatedStandards.Drafts);

    [Property]
    public void Figures_are_sums_and_redundancy_is_the_shortage_of_the_way_back(ImmutableArray<StandardDraft> drafts) =>
        ForAllPairs(drafts, static (catalog, from, to) =>
    {
        foreach (GapOptions options in All)
        {
            GapReport gap = catalog.Gap(from, to, options);
            Assert.Equal(gap.Shortage ?? 0, gap.Items.Sum(static item => item.Contribution), Exactly);
            Assert.Equal(gap.Shortage ?? 0, gap.ByKind.Sum(static kind => kind.Contribution), Exactly);
            Assert.Equal(gap.Weight, NeededIn(gap).Sum(static item => item.Weight), Exactly);
            Assert.Equal(gap.Redundancy ?? -1, catalog.Gap(to, from, options).Shortage ?? -1, Exactly);
            Assert.InRange(gap.Coverage ?? 0, 0, 1 + Exactly);
        }
    });

    [Property]
    public void Items_stand_in_the_order_that_a_plain_sort_gives(ImmutableArray<StandardDraft> drafts) =>
        ForAllPairs(drafts, static (catalog, from, to) =>
    {
        foreach (GapOptions options in All)
        {
            GapReport gap = catalog.Gap(from, to, options);
            Assert.Equal(
                gap.Items
                    .OrderBy(static item => item.Outcome)
                    .ThenBy(static item => item.Kind)
                    .ThenByDescending(static item => item.Contribution)
                    .ThenBy(static item => item.Strength is RequirementStrength.Optional or RequirementStrength.Additional)
                    .ThenByDescending(static item => item.Tasks.Length)
                    .ThenBy(static item => item.Rank),
                gap.Items);
        }
    });

    [Property]
    public void What_is_needed_is_what_is_important(ImmutableArray<StandardDraft> drafts) =>
        ForAllPairs(drafts, static (catalog, from, to) =>
    {
        GapReport gap = catalog.Gap(from, to);
        Requirement[] needed = [.. to.Requirements.Where(static need => need.IsImportant)];
        Assert.Equal(
            needed.Select(static need => need.Element.Title).Order(),
            NeededIn(gap).Select(static item => item.Concept.Title).Order());
        Assert.Equal(to.Requirements.Length - needed.Length, gap.UnimportantCount);
        Assert.All(
            to.Requirements, need => Assert.Equal(to.ImportanceScale is null || need.Weight is null or >= 3, need.IsImportant));
        Assert.Equal(
            to.Requirements.Length,
            NeededIn(catalog.Gap(from, to, new GapOptions { AllRatings = true })).Count());
    });

    [Property]
    public void Gaps_weigh_as_the_weighting_says(ImmutableArray<StandardDraft> drafts, ConceptWeighting weights) =>
        ForAllPairs(drafts, (catalog, from, to) =>
    {
        foreach (bool allRatings in new[] { false, true })
        {
            GapReport gap = catalog.Gap(from, to, new GapOptions { Weights = weights, AllRatings = allRatings });
            Dictionary<Concept, double> expected = catalog.WeightsOf(to, weights, allRatings)
                .ToDictionary(static weight => weight.Concept, static weight => weight.Weight);
            Assert.All(
                NeededIn(gap),
                item => Assert.Equal(expected[item.Concept], item.Weight));
            Assert.Equal(expected.Values.Sum(), gap.Weight, 1e-9);
        }
    });

    [Property]
    public void Without_errors_every_difference_counts(ImmutableArray<StandardDraft> drafts)
    {
        double[] expected = Shortages(drafts, new GapOptions { AllDifferences = true });
        Scale(drafts, static _ => null);
        Assert.Equal(expected, Shortages(drafts, GapOptions.Default));
        Assert.Equal(expected, Shortages(drafts, new GapOptions { AllDifferences = true }));
    }

    [Property]
    public void A_larger_error_never_makes_a_larger_shortage(ImmutableArray<StandardDraft> drafts, LevelRule rule, PositiveInt factor)
    {
        GapOptions options = new() { LevelRule = rule };
        double[] before = Shortages(drafts, options);
        Assert.All(
            before.Zip(Shortages(drafts, options with { AllDifferences = true })),
            static pair => Assert.True(pair.First <= pair.Second + Exactly));
        Scale(drafts, error => (error * factor.Get) + 0.1);
        Assert.All(before.Zip(Shortages(drafts, options)), static pair => Assert.True(pair.Second <= pair.First + Exactly));
    }

    [Property]
    public void Symmetric_measures_see_what_is_needed_and_nothing_else(
        ImmutableArray<StandardDraft> drafts, SimilarityMeasure measure, ConceptWeighting weights)
    {
        if (!measure.IsSymmetric || measure is not (SetMeasure or WordsMeasure))
        {
            return;
        }

        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        double[] scores = Scores(drafts, options);
        foreach (StandardDraft draft in drafts)
        {
            draft.Requirements.RemoveAll(need => need.Weight < draft.ImportanceScale?.Middle);
        }

        Assert.Equal(Scores(drafts, options), scores, static (one, other) => Math.Abs(one - other) <= Exactly);
    }

    [Property]
    public void Measures_of_ratings_see_all_of_them(ImmutableArray<StandardDraft> drafts)
    {
        foreach (SimilarityMeasure measure in new[]
        {
            SimilarityMeasures.Centered, SimilarityMeasures.CenteredLevels, SimilarityMeasures.Correlation, SimilarityMeasures.SkillSpace,
        })
        {
            SimilarityOptions options = new() { Measure = measure, Weights = ConceptWeightings.Importance };
            Assert.Equal(Scores(drafts, options with { AllRatings = true }), Scores(drafts, options));
        }
    }

    private static IEnumerable<GapItem> NeededIn(GapReport gap) =>
        gap.Items.Where(static item => item.Outcome != GapOutcome.Surplus);

    private static double[] Scores(ImmutableArray<StandardDraft> drafts, SimilarityOptions options)
    {
        CompetencyStandard[] standards = [.. drafts.Select(static draft => draft.Build())];
        CompetencyCatalog catalog = Sketch.Catalog(standards);
        return [.. from a in standards from b in standards select catalog.Similarity(a, b, options).Score];
    }

    private static double[] Shortages(ImmutableArray<StandardDraft> drafts, GapOptions options)
    {
        CompetencyStandard[] standards = [.. drafts.Select(static draft => draft.Build())];
        CompetencyCatalog catalog = Sketch.Catalog(standards);
        return [.. from a in standards from b in standards select catalog.Gap(a, b, options).Shortage ?? 0];
    }

    private static void Scale(ImmutableArray<StandardDraft> drafts, Func<double, double?> scale)
    {
        foreach (LinkDraft link in drafts.SelectMany(static draft => draft.Requirements))
        {
            link.Level = link.Level is LevelDraft level
                ? level with { StandardError = level.StandardError is double error ? scale(error) : null }
                : null;
        }
    }

    private static void ForAllPairs(
        ImmutableArray<StandardDraft> drafts, Action<CompetencyCatalog, CompetencyStandard, CompetencyStandard> law)
    {
        CompetencyStandard[] standards = [.. drafts.Select(static draft => draft.Build())];
        CompetencyCatalog catalog = Sketch.Catalog(standards);
        foreach (CompetencyStandard from in standards)
        {
            foreach (CompetencyStandard to in standards)
            {
                law(catalog, from, to);
            }
        }
    }
}
