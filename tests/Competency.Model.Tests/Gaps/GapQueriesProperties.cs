using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

[Properties(Arbitrary = [typeof(StandardArbitraries)])]
public sealed class GapQueriesProperties
{
    private const double Exactly = 1e-12;

    [Property]
    public void Contributions_sum_to_the_shortage(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        Assert.Equal(gap.Shortage ?? 0, gap.Missing.Concat(gap.BelowLevel).Sum(static item => item.Contribution), Exactly);
        Assert.All(gap.Met.Concat(gap.Surplus), static item => Assert.Equal(0, item.Contribution));
        Assert.All(gap.Missing.Concat(gap.BelowLevel), static item => Assert.True(item.Contribution > 0));
        Assert.InRange(gap.Shortage ?? 0, 0, 1 + Exactly);
    });

    [Property]
    public void Coverage_is_what_is_not_missing(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        int required = gap.Missing.Length + gap.BelowLevel.Length + gap.Met.Length;
        Assert.Equal(required == 0, gap.Coverage is null);
        Assert.Equal(gap.Coverage is null, gap.Shortage is null);
        Assert.Equal(required == 0 ? 0 : 1 - ((double)gap.Missing.Length / required), gap.Coverage ?? 0, Exactly);
        Assert.True(required == 0 || gap.Shortage >= 1 - gap.Coverage - Exactly);
    });

    [Property]
    public void Without_levels_shortage_is_what_coverage_leaves(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        if (gap.Coverage is not null
            && gap.Items.All(static item => item.RequiredLevel is null || item.HeldLevel is null || item.HasDifferentScales))
        {
            Assert.Equal(1 - gap.Coverage.Value, gap.Shortage!.Value, Exactly);
        }
    });

    [Property]
    public void A_role_has_no_gap_to_itself(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            GapReport gap = catalog.Gap(standard, standard);
            Assert.All(gap.Items, static item => Assert.Equal(GapOutcome.Met, item.Outcome));
            (double?, double?, double?) none = (null, null, null);
            Assert.Equal(gap.Items.IsEmpty ? none : (1, 0, 0), (gap.Coverage, gap.Shortage, gap.Redundancy));
        }
    }

    [Property]
    public void Items_partition_what_either_role_needs(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ForAllPairs(generated, gap =>
        {
            IEnumerable<Concept> from = ConceptsOf(gap.From.Standard!);
            IEnumerable<Concept> to = ConceptsOf(gap.To);
            Assert.Distinct(gap.Items.Select(static item => item.Concept.Id));
            Same(to.Except(from), gap.Missing);
            Same(to.Intersect(from), gap.BelowLevel.Concat(gap.Met));
            Same(from.Except(to), gap.Surplus);
        }, catalog);

        IEnumerable<Concept> ConceptsOf(CompetencyStandard standard) =>
            standard.Requirements.Select(need => catalog.ConceptOf(need.Element)).Distinct();

        static void Same(IEnumerable<Concept> expected, IEnumerable<GapItem> items) =>
            Assert.Equal(
                expected.OrderBy(static concept => concept.Index),
                items.Select(static item => item.Concept).OrderBy(static concept => concept.Index));
    }

    [Property]
    public void Redundancy_is_the_shortage_of_the_way_back(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ForAllPairs(generated, gap =>
        {
            GapReport back = catalog.Gap(gap.To, gap.From.Standard!);
            Assert.Equal(back.Shortage is null, gap.Redundancy is null);
            Assert.Equal(back.Shortage ?? 0, gap.Redundancy ?? 0, Exactly);
            Assert.Equal(back.Missing.Length, gap.Surplus.Length);
        }, catalog);
    }

    [Property]
    public void Kinds_sum_to_the_whole(GeneratedStandards generated) => ForAllPairs(generated, static gap =>
    {
        Assert.Equal(gap.Missing.Length, gap.ByKind.Sum(static kind => kind.Missing));
        Assert.Equal(gap.BelowLevel.Length, gap.ByKind.Sum(static kind => kind.BelowLevel));
        Assert.Equal(gap.Met.Length, gap.ByKind.Sum(static kind => kind.Met));
        Assert.Equal(gap.Surplus.Length, gap.ByKind.Sum(static kind => kind.Surplus));
        int required = gap.ByKind.Sum(static kind => kind.Required);
        Assert.All(gap.ByKind, static kind => Assert.Equal(kind.Required == 0, kind.Coverage is null));
        Assert.Equal((gap.Shortage ?? 0) * required, gap.ByKind.Sum(static kind => (kind.Shortage ?? 0) * kind.Required), 1e-10);
        Assert.Equal((gap.Coverage ?? 0) * required, gap.ByKind.Sum(static kind => (kind.Coverage ?? 0) * kind.Required), 1e-10);
    });

    [Property]
    public void Readiness_is_that_of_a_walk_over_the_links(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ForAllPairs(generated, gap =>
        {
            Assert.Equal(gap.To.Tasks, gap.Tasks.Select(static task => task.Task));
            Assert.All(gap.Tasks, static task => Assert.Equal(task.Task.Links.IsEmpty, task.Readiness is null));
            Assert.All(gap.Tasks.Where(static task => task.Readiness is not null), task =>
                Assert.Equal(NaiveReadiness(catalog, gap.From.Standard!, task.Task), task.Readiness!.Value, Exactly));
        }, catalog);
    }

    [Property]
    public void Levels_are_the_highest_of_all_elements_and_tasks_are_united(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        ForAllPairs(generated, gap => Assert.All(gap.Items.Where(static item => item.Outcome != GapOutcome.Surplus), item =>
        {
            Requirement[] needs = [.. gap.To.Requirements.Where(need => catalog.ConceptOf(need.Element) == item.Concept)];
            Assert.Equal(needs.Max(static need => need.Level?.Value), item.RequiredLevel?.Value);
            Assert.Equal(needs.Select(static need => need.Element), item.ToElements);
            Assert.Equal(gap.To.Tasks.Where(task => task.Links.Any(link => catalog.ConceptOf(link.Element) == item.Concept)), item.Tasks);
        }), catalog);
    }

    private static double NaiveReadiness(CompetencyCatalog catalog, CompetencyStandard from, WorkTask task)
    {
        Dictionary<Concept, double> deficits = [];
        foreach (ElementLink link in task.Links)
        {
            Concept concept = catalog.ConceptOf(link.Element);
            Requirement[] held = [.. from.Requirements.Where(need => catalog.ConceptOf(need.Element) == concept)];
            double? holds = held.Max(static need => need.Level?.Value);
            bool oneScale = string.Equals(from.LevelScale?.Id, task.Standard.LevelScale?.Id, StringComparison.Ordinal);
            double deficit = held.Length == 0 ? 1
                : oneScale && holds is double have && task.LevelOf(link)?.Value is double need && need > 0 ? Math.Max(0, 1 - (have / need))
                : 0;
            deficits[concept] = Math.Max(deficit, deficits.GetValueOrDefault(concept));
        }

        return 1 - deficits.Values.Average();
    }

    private static void ForAllPairs(GeneratedStandards generated, Action<GapReport> law, CompetencyCatalog? catalog = null)
    {
        catalog ??= generated.Catalog();
        foreach (CompetencyStandard from in catalog.Standards)
        {
            foreach (CompetencyStandard to in catalog.Standards)
            {
                law(catalog.Gap(from, to));
            }
        }
    }
}
