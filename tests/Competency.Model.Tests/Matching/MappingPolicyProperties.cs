using Competency.Model.Codes;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Matching;

[Properties(Arbitrary = [typeof(StandardArbitraries), typeof(MappingArbitraries)])]
public sealed class MappingPolicyProperties
{
    [Property]
    public void Order_of_standards_mappings_and_sets_changes_nothing(GeneratedStandards generated, GeneratedMappings mappings, int seed)
    {
        Random random = new(seed);
        CompetencyStandard[] standards = [.. generated.Standards];
        Mapping[] shuffled = [.. mappings.Mappings];
        random.Shuffle(standards);
        random.Shuffle(shuffled);

        CompetencyCatalog one = Catalog(generated.Standards, [mappings.Set()]);
        CompetencyCatalog other = Catalog(standards, [new MappingSet(shuffled)]);

        Assert.Equal(one.Id, other.Id);
        Assert.Equal(one.Concepts.Select(Describe), other.Concepts.Select(Describe));
        Assert.Equal(
            one.Diagnostics.Select(static finding => finding.ToString()),
            other.Diagnostics.Select(static finding => finding.ToString()));
    }

    [Property]
    public void Concepts_are_a_partition(GeneratedStandards generated, GeneratedMappings mappings)
    {
        CompetencyCatalog catalog = Catalog(generated.Standards, [mappings.Set()]);

        Assert.Equal(catalog.Elements.Length, catalog.Concepts.Sum(static concept => concept.Elements.Length));
        Assert.All(catalog.Concepts, concept => Assert.All(concept.Elements, element => Assert.Same(concept, catalog.ConceptOf(element))));
        Assert.Distinct(catalog.Concepts.Select(static concept => concept.Id));
    }

    /// <summary>The oracle: without denials, the reflexive, symmetric and transitive closure of common keys and exact mappings.</summary>
    [Property]
    public void Without_denials_concepts_are_the_closure_of_keys_and_exact_mappings(
        GeneratedStandards generated, GeneratedMappings mappings)
    {
        Mapping[] exact =
        [
            .. mappings.Mappings.Where(static mapping => !mapping.IsNegated && !mapping.Subject.IsLiteral && !mapping.Object.IsLiteral),
        ];
        CompetencyCatalog catalog = Catalog(generated.Standards, [new MappingSet(exact)]);
        CompetencyCatalog plain = Catalog(generated.Standards, []);
        int[] group = [.. plain.Elements.Select(plain.ConceptOf).Select(static concept => concept.Index)];
        Dictionary<string, int> byIri = plain.Standards
            .SelectMany(
                standard =>
                    standard.Elements.Select(
                        element => (ElementIri.Of(element.Id with { Owner = plain.KeyOf(standard).Text }), plain.IndexOf(element))))
            .Concat(
                plain.Vocabularies
                    .SelectMany(static vocabulary => vocabulary.Elements)
                    .Select(element => (ElementIri.Of(element.Id), plain.IndexOf(element))))
            .ToDictionary();
        for (int round = 0; round < exact.Length; round++)
        {
            foreach (Mapping mapping in exact.Where(static mapping => mapping.Relation == MappingRelation.Exact))
            {
                if (byIri.TryGetValue(mapping.Subject.Id!, out int subject) && byIri.TryGetValue(mapping.Object.Id!, out int @object))
                {
                    int lost = group[@object];
                    int kept = group[subject];
                    group = [.. group.Select(number => number == lost ? kept : number)];
                }
            }
        }

        for (int one = 0; one < group.Length; one++)
        {
            for (int other = 0; other < group.Length; other++)
            {
                Assert.Equal(
                    group[one] == group[other], catalog.ConceptOf(catalog.Elements[one]) == catalog.ConceptOf(catalog.Elements[other]));
            }
        }
    }

    [Property]
    public void What_is_denied_is_never_one(GeneratedStandards generated, GeneratedMappings mappings)
    {
        CompetencyCatalog catalog = Catalog(generated.Standards, [mappings.Set()]);
        IEnumerable<Mapping> denials = mappings.Mappings.Where(
            static mapping =>
                mapping is { IsNegated: true, Relation: MappingRelation.Exact, Subject.IsLiteral: false, Object.IsLiteral: false });

        foreach (Mapping denial in denials.Where(static denial => denial.Subject.Key != denial.Object.Key))
        {
            CompetencyElement? subject = Element(catalog, denial.Subject);
            CompetencyElement? @object = Element(catalog, denial.Object);
            Assert.True(subject is null || @object is null || catalog.ConceptOf(subject) != catalog.ConceptOf(@object), denial.ToString());
        }
    }

    [Property]
    public void No_kinds_meet_without_a_mapping_between_kinds(GeneratedStandards generated, GeneratedMappings mappings)
    {
        CompetencyCatalog catalog = Catalog(generated.Standards, [mappings.Set()]);
        bool isReported = catalog.Diagnostics.Any(static finding => finding.Id == "CM7012");

        Assert.True(
            isReported || catalog.Concepts.All(static concept => concept.Elements.All(element => element.Kind.Equals(concept.Kind))));
        Assert.All(
            Catalog(generated.Standards, []).Concepts,
            static concept => Assert.All(concept.Elements, element => Assert.Equal(concept.Kind, element.Kind)));
    }

    [Property(MaxTest = 50)]
    public void Every_pair_has_an_explanation_that_fits(GeneratedStandards generated, GeneratedMappings mappings)
    {
        CompetencyCatalog catalog = Catalog(generated.Standards, [mappings.Set()]);
        foreach (CompetencyElement one in catalog.Elements.Take(12))
        {
            foreach (CompetencyElement other in catalog.Elements.Take(12))
            {
                ConceptExplanation why = catalog.Explain(one, other);
                Assert.Equal(catalog.ConceptOf(one) == catalog.ConceptOf(other), why.AreSame);
                Assert.NotEmpty(why.Reasons);
                Assert.All(
                    why.Reasons,
                    reason =>
                        Assert.Equal(
                            why.AreSame,
                            reason.Kind is MatchingReasonKind.SameElement or MatchingReasonKind.SameKey or MatchingReasonKind.Mapping));
                if (why.AreSame)
                {
                    Assert.Equal(
                        [one, .. why.Reasons.Select(static reason => reason.To)],
                        [.. why.Reasons.Select(static reason => reason.From), other]);
                }
            }
        }
    }

    private static CompetencyElement? Element(CompetencyCatalog catalog, MappingEntity entity) =>
        ElementIri.TryParse(entity.Id, out ElementId id) && catalog.TryGetElement(id, out CompetencyElement? element) ? element : null;

    private static CompetencyCatalog Catalog(IEnumerable<CompetencyStandard> standards, IEnumerable<MappingSet> sets) =>
        new CatalogBuilder(MatchingPolicies.Mapped(sets)).AddVocabulary(StandardArbitraries.Vocabulary).AddRange(standards).Build();

    private static string Describe(Concept concept) =>
        $"{concept.Id} {concept.Title} {string.Join(',', concept.Elements.Select(static element => element.Id))}";
}
