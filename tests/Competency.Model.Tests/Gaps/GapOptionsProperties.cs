using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

/// <summary>Laws of gaps under every level rule and every weighting.</summary>
[Properties(Arbitrary = [typeof(StandardArbitraries)], MaxTest = 15)]
public sealed class GapOptionsProperties
{
    private const double Exactly = 1e-12;

    private static readonly LevelRule[] Rules = [LevelRule.Highest, LevelRule.Lowest, LevelRule.Mode, LevelRule.PerTask];

    private static readonly GapOptions[] All =
    [
        .. from rule in Rules from weights in ConceptWeightings.All select new GapOptions { LevelRule = rule, Weights = weights },
        new GapOptions { HeldLevelRule = LevelRule.Lowest },
        new GapOptions { LevelRule = LevelRule.Mode, HeldLevelRule = LevelRule.Mode, Weights = ConceptWeightings.InverseFrequency },
    ];

    [Property]
    public void Contributions_of_items_and_of_kinds_sum_to_the_shortage(GeneratedStandards generated) =>
        ForAllPairs(generated, All, static (_, gap) =>
    {
        Assert.Equal(gap.Shortage ?? 0, gap.Items.Sum(static item => item.Contribution), Exactly);
        Assert.Equal(gap.Shortage ?? 0, gap.ByKind.Sum(static kind => kind.Contribution), Exactly);
        Assert.Equal(gap.Weight, gap.ByKind.Sum(static kind => kind.Weight), 1e-9 * Math.Max(1, gap.Weight));
        Assert.InRange(gap.Shortage ?? 0, 0, 1 + Exactly);
        Assert.InRange(gap.Coverage ?? 0, 0, 1 + Exactly);
        Assert.Equal(gap.Weight > 0, gap.Coverage is not null);
    });

    [Property]
    public void Redundancy_is_the_shortage_of_the_way_back(GeneratedStandards generated) =>
        ForAllPairs(generated, All, static (catalog, gap) =>
        Assert.Equal(catalog.Gap(gap.To, gap.From.Standard!, gap.Options).Shortage ?? -1, gap.Redundancy ?? -1, Exactly));

    [Property]
    public void What_tasks_and_duties_lack_sums_to_what_makes_them_unready(GeneratedStandards generated) =>
        ForAllPairs(generated, All, static (_, gap) =>
    {
        Assert.All(
            gap.Tasks,
            static task => Assert.Equal(1 - (task.Readiness ?? 1), task.Lacking.Sum(static lack => lack.Contribution), Exactly));
        Assert.All(
            gap.Duties,
            static duty => Assert.Equal(1 - (duty.Readiness ?? 1), duty.Lacking.Sum(static lack => lack.Contribution), Exactly));
        Assert.All(gap.Tasks, static task => Assert.Equal(task is { Readiness: >= 1, UncomparedLevels: 0 }, task.IsReady));
        Assert.All(gap.Duties, duty => Assert.Equal(duty.Duty.Tasks.Count(task => gap.Tasks[task.Position].IsReady), duty.TasksReady));
    });

    [Property]
    public void A_lower_rule_never_makes_a_larger_gap(GeneratedStandards generated) =>
        ForAllPairs(generated, [GapOptions.Default], static (catalog, gap) =>
    {
        double[] shortages =
        [
            .. Rules.Select(rule => catalog.Gap(gap.From.Standard!, gap.To, new GapOptions { LevelRule = rule }).Shortage ?? 0),
        ];
        (double highest, double lowest, double mode, double perTask) = (shortages[0], shortages[1], shortages[2], shortages[3]);
        Assert.True(lowest <= mode + Exactly && mode <= highest + Exactly);
        Assert.True(lowest <= perTask + Exactly && perTask <= highest + Exactly);
    });

    [Property]
    public void Readiness_of_tasks_does_not_depend_on_the_rule_for_the_role(GeneratedStandards generated) =>
        ForAllPairs(generated, [GapOptions.Default], static (catalog, gap) =>
    {
        foreach (LevelRule rule in Rules)
        {
            Assert.Equal(
                gap.Tasks.Select(static task => task.Readiness),
                catalog.Gap(gap.From.Standard!, gap.To, new GapOptions { LevelRule = rule }).Tasks.Select(static task => task.Readiness));
        }
    });

    [Property]
    public void Readiness_of_a_duty_is_that_of_a_task_with_all_it_needs_at_the_highest_level(GeneratedStandards generated) =>
        ForAllPairs(generated, [GapOptions.Default], static (_, gap) =>
    {
        foreach (DutyReadiness duty in gap.Duties)
        {
            TaskReadiness[] tasks = [.. duty.Duty.Tasks.Select(task => gap.Tasks[task.Position])];
            Dictionary<Concept, double> deficits = [];
            foreach (LackingCompetency lack in tasks.SelectMany(static task => task.Lacking))
            {
                deficits[lack.Item.Concept] = Math.Max(lack.Deficit, deficits.GetValueOrDefault(lack.Item.Concept));
            }

            int needed = gap.Items.Count(item => item.Tasks.Any(task => ReferenceEquals(task.Duty, duty.Duty)));
            Assert.Equal(needed == 0, duty.Readiness is null);
            Assert.Equal(needed == 0 ? -1 : 1 - (deficits.Values.Sum() / needed), duty.Readiness ?? -1, Exactly);
        }
    });

    [Property]
    public void A_role_has_no_gap_to_itself_under_any_rule(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            Assert.All(Rules, rule => Assert.Equal(0, catalog.Gap(standard, standard, new GapOptions { LevelRule = rule }).Shortage ?? 0));
        }
    }

    [Property]
    public void The_profile_of_somebody_who_meets_a_role_has_the_gap_of_the_role(GeneratedStandards generated) =>
        ForAllPairs(generated, All[..8], static (catalog, gap) =>
    {
        GapReport person = catalog.Gap(catalog.ProfileOf("甲", gap.From.Standard!), gap.To, gap.Options);
        Assert.Null(person.From.Standard);
        Assert.Equal((gap.Coverage, gap.Shortage), (person.Coverage, person.Shortage));
        Assert.Equal(gap.Tasks.Select(static task => task.Readiness), person.Tasks.Select(static task => task.Readiness));
        Assert.Equal(gap.Missing.Select(static item => item.Concept), person.Missing.Select(static item => item.Concept));
        Assert.All(person.Items, static item => Assert.NotEmpty(item.ToString()));
    });

    private static void ForAllPairs(GeneratedStandards generated, GapOptions[] options, Action<CompetencyCatalog, GapReport> law)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard from in catalog.Standards)
        {
            foreach (CompetencyStandard to in catalog.Standards)
            {
                Array.ForEach(options, option => law(catalog, catalog.Gap(from, to, option)));
            }
        }
    }
}
