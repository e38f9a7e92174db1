using Competency.Model.Matching;
using FsCheck.Fluent;

namespace Competency.Model.Tests.TestKit;

public sealed class MappingArbitrariesTests
{
    private static readonly GapOptions Soft = new() { PartialCredit = PartialCredit.Default };

    /// <summary>Laws that are never met by an interesting case prove nothing.</summary>
    [Fact]
    public void The_generator_makes_every_case_that_the_laws_are_about()
    {
        IEnumerable<GeneratedStandards> standards = StandardArbitraries.Standards().Generator.Sample(400, 50);
        IEnumerable<GeneratedMappings> mappings = MappingArbitraries.Mappings().Generator.Sample(400, 50);
        CompetencyCatalog[] catalogs =
        [
            .. standards.Zip(mappings, static (generated, mapped) => new CatalogBuilder(MatchingPolicies.Mapped([mapped.Set()]))
                .AddVocabulary(StandardArbitraries.Vocabulary)
                .AddRange(generated.Standards)
                .Build()),
        ];

        Assert.Subset(
            catalogs.SelectMany(static catalog => catalog.Diagnostics).Select(static finding => finding.Id).ToHashSet(),
            new HashSet<string> { "CM7008", "CM7010", "CM7011", "CM7012", "CM7014" });
        Assert.Contains(
            catalogs,
            static catalog => catalog.Concepts.Any(static concept => concept.Elements.Any(element => !element.Kind.Equals(concept.Kind))));
        Assert.Contains(catalogs, static catalog =>
            catalog.Concepts.Any(concept => catalog.RelationsOf(concept).Any(static relation => relation.Mappings.Length > 1)));
        Assert.Contains(
            catalogs,
            static catalog => catalog.Standards.Any(from => catalog.Standards.Any(to => !catalog.Gap(from, to, Soft).PartlyMet.IsEmpty)));
    }
}
