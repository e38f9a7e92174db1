using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Text;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Catalog;

[Properties(Arbitrary = [typeof(StandardArbitraries)])]
public sealed class CompetencyCatalogProperties
{
    [Property]
    public void The_order_of_adding_changes_nothing(GeneratedStandards generated, int seed)
    {
        CompetencyStandard[] shuffled = [.. generated.Standards];
        new Random(seed).Shuffle(shuffled);
        CompetencyCatalog one = generated.Catalog();
        CompetencyCatalog other = new CatalogBuilder().AddVocabulary(StandardArbitraries.Vocabulary).AddRange(shuffled).Build();

        Assert.Equal(one.Id, other.Id);
        Assert.Equal(one.Standards.Select(one.KeyOf), other.Standards.Select(other.KeyOf));
        Assert.Equal(one.Standards.Select(one.ContentHashOf), other.Standards.Select(other.ContentHashOf));
        Assert.Equal(one.Concepts.Select(Describe), other.Concepts.Select(Describe));
        Assert.Equal(
            one.Diagnostics.Select(static finding => finding.ToString()),
            other.Diagnostics.Select(static finding => finding.ToString()));

        static string Describe(Concept concept) =>
            $"{concept.Id} {concept.Title} {string.Join(',', concept.Elements.Select(static element => element.Id))}";
    }

    [Property]
    public void Every_content_is_there_once_under_its_code(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        Assert.Equal(
            generated.Standards.Select(ContentHash.Of).Distinct().Order(StringComparer.Ordinal),
            catalog.Standards.Select(catalog.ContentHashOf).Order(StringComparer.Ordinal));
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            StandardCode key = catalog.KeyOf(standard);
            Assert.Same(standard, catalog[key]);
            Assert.StartsWith(standard.Code.Text, key.Text, StringComparison.Ordinal);
            Assert.Equal(standard.Code, catalog.KeyOf(catalog[standard.Code]));
        }
    }

    [Property]
    public void Indices_are_dense_and_lead_back(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        Assert.Equal(Enumerable.Range(0, catalog.Standards.Length), catalog.Standards.Select(catalog.IndexOf));
        Assert.Equal(Enumerable.Range(0, catalog.Tasks.Length), catalog.Tasks.Select(catalog.IndexOf));
        Assert.Equal(Enumerable.Range(0, catalog.Elements.Length), catalog.Elements.Select(catalog.IndexOf));
        Assert.Equal(Enumerable.Range(0, catalog.Concepts.Length), catalog.Concepts.Select(catalog.IndexOf));
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            foreach (CompetencyElement element in standard.Elements)
            {
                Assert.True(
                    catalog.TryGetElement(new ElementId(catalog.KeyOf(standard).Text, element.Id.Local), out CompetencyElement? found));
                Assert.Same(element, found);
            }
        }
    }

    [Property]
    public void Concepts_are_the_classes_of_kind_and_name(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyElement element in catalog.Elements)
        {
            Concept concept = catalog.ConceptOf(element);
            Assert.Equal(element.Kind, concept.Kind);
            Assert.Equal(catalog.Elements.Where(other => AreSame(element, other)), concept.Elements);
        }

        Assert.Distinct(catalog.Concepts.Select(static concept => concept.Id));

        static bool AreSame(CompetencyElement left, CompetencyElement right) =>
            ReferenceEquals(left, right) ||
            (left.Kind.Equals(right.Kind) &&
             left.IsGlobal == right.IsGlobal &&
             (left.IsGlobal ? left.Id == right.Id : left.Title.Length > 0 && SpellingFold.AreVariants(left.Title, right.Title)));
    }

    [Property]
    public void Whatever_has_a_name_is_found_by_it(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        Assert.All(catalog.Concepts.Where(static concept => concept.Title.Length > 0), concept =>
            Assert.Contains(
                catalog.Find(concept.Title, int.MaxValue), hit => hit.Concept == concept && hit.FoundBy == MatchMethod.ExactTitle));
        Assert.All(catalog.Standards, standard =>
            Assert.Same(standard, catalog.Find(catalog.KeyOf(standard).Text, 1)[0].Standard));
    }
}
