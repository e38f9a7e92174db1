using Competency.Model.Matching;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Gaps;

[Properties(Arbitrary = [typeof(StandardArbitraries), typeof(MappingArbitraries)])]
public sealed class PartialCreditProperties
{
    private const double Nearly = 1e-9;

    private static readonly GapOptions Soft = new() { PartialCredit = PartialCredit.Default with { Broader = 0.3, Related = 1 } };

    [Property]
    public void Contributions_sum_to_the_shortage(GeneratedStandards generated, GeneratedMappings mappings) =>
        ForAllPairs(generated, mappings, static (_, gap) =>
        Assert.Equal(gap.Shortage ?? 0, gap.Items.Sum(static item => item.Contribution), Nearly));

    [Property]
    public void Credit_never_makes_a_gap_larger_and_changes_missing_items_only(GeneratedStandards generated, GeneratedMappings mappings) =>
        ForAllPairs(generated, mappings, static (hard, gap) =>
    {
        Assert.True((gap.Shortage ?? 0) <= (hard.Shortage ?? 0) + Nearly);
        Assert.Equal(hard.Coverage, gap.Coverage);
        Assert.Equal(hard.Redundancy, gap.Redundancy);
        Assert.Equal(hard.Missing.Length, gap.Missing.Length + gap.PartlyMet.Length);
        Assert.Equal(hard.Met.Select(static item => item.Concept), gap.Met.Select(static item => item.Concept));
        Assert.Empty(hard.PartlyMet);
        Assert.All(gap.Tasks.Zip(hard.Tasks), static pair =>
            Assert.True((pair.First.Readiness ?? 0) >= (pair.Second.Readiness ?? 0) - Nearly));
    });

    [Property]
    public void Partly_met_items_name_what_is_held(GeneratedStandards generated, GeneratedMappings mappings) =>
        ForAllPairs(generated, mappings, static (_, gap) => Assert.All(gap.PartlyMet, item =>
    {
        Assert.NotEmpty(item.PartlyMetBy);
        Assert.All(item.PartlyMetBy, evidence =>
        {
            Assert.InRange(evidence.Credit, double.Epsilon, 1);
            Assert.Contains(gap.Items, held => held.Concept == evidence.Held && !held.FromElements.IsEmpty);
            Assert.Same(item.Concept, evidence.Relation.From);
        });
        Assert.Equal(1 - item.PartlyMetBy.Max(static evidence => evidence.Credit), item.Deficit, Nearly);
    }));

    private static void ForAllPairs(GeneratedStandards generated, GeneratedMappings mappings, Action<GapReport, GapReport> check)
    {
        CompetencyCatalog catalog = new CatalogBuilder(MatchingPolicies.Mapped([mappings.Set()]))
            .AddVocabulary(StandardArbitraries.Vocabulary)
            .AddRange(generated.Standards)
            .Build();
        foreach (CompetencyStandard from in catalog.Standards)
        {
            foreach (CompetencyStandard to in catalog.Standards)
            {
                check(catalog.Gap(from, to), catalog.Gap(from, to, Soft));
            }
        }
    }
}
