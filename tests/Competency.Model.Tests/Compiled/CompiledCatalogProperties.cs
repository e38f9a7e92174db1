using FsCheck.Xunit;

namespace Competency.Model.Tests.Compiled;

[Properties(Arbitrary = [typeof(StandardArbitraries)])]
public sealed class CompiledCatalogProperties
{
    [Property]
    public void A_catalog_that_was_compiled_says_the_same(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        Assert.Equal(CatalogDump.Of(catalog), CatalogDump.Of(CompiledBytes.Reopened(catalog)));
    }

    [Property]
    public void Compiled_again_it_has_the_same_bytes(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        byte[] bytes = CompiledBytes.Of(catalog);

        Assert.Equal(bytes, CompiledBytes.Of(catalog));
        Assert.Equal(bytes, CompiledBytes.Of(CompiledCatalog.Open(bytes).Catalog));
    }

    [Property]
    public void An_object_is_the_same_however_it_is_reached(GeneratedStandards generated, int seed)
    {
        CompetencyCatalog catalog = CompiledBytes.Reopened(generated.Catalog());
        Random random = new(seed);
        for (int attempt = 0; attempt < 10 && catalog.StandardCount > 0; attempt++)
        {
            int index = random.Next(catalog.StandardCount);
            CompetencyStandard standard = catalog.StandardAt(index);
            Assert.Same(standard, catalog[catalog.KeyOf(standard)]);
            Assert.Equal(index, catalog.IndexOf(standard));
            Assert.All(standard.Tasks, task => Assert.Same(task, catalog.TaskAt(catalog.IndexOf(task))));
            Assert.All(standard.Requirements, need =>
            {
                Concept concept = catalog.ConceptOf(need.Element);
                Assert.Same(concept, catalog.ConceptAt(concept.Index));
                Assert.Contains(catalog.ElementAt(catalog.IndexOf(need.Element)), concept.Elements);
            });
        }

        Assert.Equal(catalog.Standards, Enumerable.Range(0, catalog.StandardCount).Select(catalog.StandardAt));
        Assert.Equal(catalog.Concepts, Enumerable.Range(0, catalog.ConceptCount).Select(catalog.ConceptAt));
    }
}
