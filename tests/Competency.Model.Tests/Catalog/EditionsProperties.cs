using Competency.Model.Codes;
using Competency.Model.Tests.Measures;
using Competency.Model.Tests.Weights;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Catalog;

[Properties(Arbitrary = [typeof(AllMeasuresProperties), typeof(ConceptWeightingsProperties)])]
public sealed class EditionsProperties
{
    [Property]
    public void Editions_part_the_catalog_and_at_most_the_newest_is_current(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            CompetencyStandard[] editions = [.. catalog.Editions(catalog.KeyOf(standard))];
            Assert.Contains(standard, editions);
            Assert.All(editions, other => Assert.Equal(editions, catalog.Editions(catalog.KeyOf(other))));
            Assert.All(editions.SkipLast(1), older => Assert.False(catalog.IsCurrent(older)));
        }
    }

    [Property]
    public void The_order_of_adding_does_not_matter(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        CompetencyCatalog reversed = new GeneratedStandards([.. generated.Standards.Reverse()]).Catalog();
        Assert.Equal(Current(catalog), Current(reversed));

        static IEnumerable<StandardCode> Current(CompetencyCatalog of) => of.Standards.Where(of.IsCurrent).Select(of.KeyOf);
    }

    [Trait(CompiledRun.Needs, CompiledRun.BuiltObjects)]
    [Property]
    public void Rankings_are_those_of_a_catalog_of_current_standards(
        GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights, byte count)
    {
        CompetencyCatalog catalog = generated.Catalog();
        CompetencyCatalog current = new GeneratedStandards([.. catalog.Standards.Where(catalog.IsCurrent)]).Catalog();
        SimilarityOptions options = new() { Measure = measure, Weights = weights };
        foreach (CompetencyStandard standard in current.Standards)
        {
            Assert.Equal(
                current.MostSimilar(standard, count, options).Select(static near => (near.Standard, Math.Round(near.Score, 10))),
                catalog.MostSimilar(standard, count, options).Select(static near => (near.Standard, Math.Round(near.Score, 10))));
        }
    }

    [Property]
    public void Answers_about_all_standards_are_those_about_each(
        GeneratedStandards generated, SimilarityMeasure measure, ConceptWeighting weights, bool allEditions)
    {
        CompetencyCatalog catalog = generated.Catalog();
        SimilarityOptions options = new() { Measure = measure, Weights = weights, AllEditions = allEditions };
        Assert.Equal(
            catalog.Standards.Select(standard => catalog.MostSimilar(standard, 3, options).Select(static near => (near.Key, near.Score))),
            catalog.MostSimilarToAll(3, options).Select(static found => found.Select(static near => (near.Key, near.Score))));
    }
}
