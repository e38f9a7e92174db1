using FsCheck.Fluent;

namespace Competency.Model.Tests.TestKit;

public sealed class StandardArbitrariesTests
{
    /// <summary>Laws that are never met by an interesting case prove nothing.</summary>
    [Fact]
    public void The_generator_makes_every_case_that_the_laws_are_about()
    {
        CompetencyCatalog[] catalogs =
        [
            .. StandardArbitraries.Standards().Generator.Sample(300, 50).Select(static generated => generated.Catalog()),
        ];
        GapReport[] gaps =
        [
            .. catalogs.SelectMany(
                static catalog => catalog.Standards.SelectMany(from => catalog.Standards.Select(to => catalog.Gap(from, to)))),
        ];

        Assert.Subset(
            catalogs.SelectMany(static catalog => catalog.Diagnostics).Select(static finding => finding.Id).ToHashSet(),
            new HashSet<string> { "CM5001", "CM5002", "CM5003" });
        Assert.All(
            Enum.GetValues<GapOutcome>().Except([GapOutcome.PartlyMet]),
            outcome => Assert.Contains(gaps, gap => gap.Items.Any(item => item.Outcome == outcome)));
        Assert.All(
            Enum.GetValues<RequirementStrength>(),
            strength => Assert.Contains(catalogs, catalog => catalog.Tasks.Any(task => task.Necessity == strength)));
        Assert.Contains(gaps, static gap => gap.Items.Any(static item => item.HasDifferentScales));
        Assert.Contains(gaps, static gap => gap.Items.Any(static item => item.ToElements.Length > 1));
        Assert.Contains(gaps, static gap => gap.Items.Any(static item => item.LevelSource == LevelSource.Given));
        Assert.Contains(
            gaps, static gap => gap.Items.Any(static item => item.Concept.Elements[0].IsGlobal && item.Outcome == GapOutcome.BelowLevel));
        Assert.Contains(catalogs, static catalog => catalog.Concepts.Any(static concept => concept.Title.Length == 0));
    }
}
