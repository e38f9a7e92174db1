using System.Collections.Immutable;
using Competency.Model.Names.Normalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;

namespace Competency.Model.Tests.Weights;

/// <summary>Laws of every registered weighting, and of products of them.</summary>
[Properties(Arbitrary = [typeof(StandardArbitraries), typeof(ConceptWeightingsProperties)])]
public sealed class ConceptWeightingsProperties
{
    private const double Exactly = 1e-12;

    public static Arbitrary<ConceptWeighting> Weightings() => Arb.From(Gen.OneOf(
        Gen.Elements(ConceptWeightings.All.AsEnumerable()),
        Gen.Elements(ConceptWeightings.All.AsEnumerable())
            .ListOf()
            .Resize(3)
            .Select(static factors => ConceptWeightings.Product(factors))));

    [Property]
    public void Every_need_has_a_finite_weight_of_0_or_more(GeneratedStandards generated, ConceptWeighting weighting)
    {
        CompetencyCatalog catalog = generated.Catalog();
        Assert.All(catalog.Standards, standard =>
        {
            Assert.Equal(catalog.ConceptsOf(standard), catalog.WeightsOf(standard, weighting).Select(static weight => weight.Concept));
            Assert.All(
                catalog.WeightsOf(standard, weighting),
                static weight => Assert.True(double.IsFinite(weight.Weight) && weight.Weight >= 0));
        });
    }

    [Property]
    public void Weights_do_not_depend_on_the_order_of_documents(GeneratedStandards generated, ConceptWeighting weighting)
    {
        CompetencyCatalog catalog = generated.Catalog();
        CompetencyCatalog reversed = (generated with { Standards = [.. generated.Standards.Reverse()] }).Catalog();
        Assert.Equal(
            catalog.Standards.SelectMany(
                standard => catalog.WeightsOf(standard, weighting).Select(static weight => (weight.Concept.Id, weight.Weight))),
            reversed.Standards.SelectMany(
                standard => reversed.WeightsOf(standard, weighting).Select(static weight => (weight.Concept.Id, weight.Weight))));
    }

    [Property]
    public void Weights_are_those_of_the_definitions(GeneratedStandards generated)
    {
        CompetencyCatalog catalog = generated.Catalog();
        CompetencyStandard[] current = [.. catalog.Standards.Where(catalog.IsCurrent)];
        double total = current.Sum(
            standard => catalog.ConceptsOf(standard).Sum(concept => Importance(catalog, standard, concept)));
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            double ofRole = catalog.ConceptsOf(standard).Sum(concept => Importance(catalog, standard, concept));
            foreach (Concept concept in catalog.ConceptsOf(standard))
            {
                CompetencyStandard[] needing = [.. catalog.StandardsNeeding(concept).Intersect(current)];
                double ofConcept = needing.Sum(other => Importance(catalog, other, concept));
                AssertWeight(Math.Log((1.0 + current.Length) / (1.0 + needing.Length)) + 1, ConceptWeightings.InverseFrequency);
                AssertWeight(
                    ofConcept > 0 ? Importance(catalog, standard, concept) / ofRole / (ofConcept / total) : 0,
                    ConceptWeightings.RevealedAdvantage);
                AssertWeight(
                    Math.Max(1, standard.Tasks.Count(task => catalog.ConceptsOf(task).Contains(concept))),
                    ConceptWeightings.TaskCount);

                void AssertWeight(double expected, ConceptWeighting weighting) =>
                    Assert.Equal(
                        expected,
                        catalog.WeightsOf(standard, weighting).Single(weight => weight.Concept == concept).Weight,
                        Exactly);
            }
        }
    }

    [Property]
    public void A_product_multiplies(GeneratedStandards generated, ConceptWeighting first, ConceptWeighting second)
    {
        CompetencyCatalog catalog = generated.Catalog();
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            ImmutableArray<ConceptWeight> products = catalog.WeightsOf(standard, ConceptWeightings.Product(first, second));
            Assert.Equal(
                catalog.WeightsOf(standard, first).Select(static weight => weight.Concept),
                products.Select(static weight => weight.Concept));
            Assert.All(
                catalog.WeightsOf(standard, first).Zip(catalog.WeightsOf(standard, second), products),
                static weights => Assert.Equal(weights.First.Weight * weights.Second.Weight, weights.Third.Weight, 1e-9));
        }
    }

    [Property]
    public void General_names_have_their_weight_and_all_others_1(GeneratedStandards generated, byte percent)
    {
        CompetencyCatalog catalog = generated.Catalog();
        double general = percent / 100.0;
        ConceptWeighting even = ConceptWeightings.ByGenerality(1);
        foreach (CompetencyStandard standard in catalog.Standards)
        {
            Assert.Equal(catalog.WeightsOf(standard, ConceptWeightings.Uniform), catalog.WeightsOf(standard, even));
            Assert.All(
                catalog.WeightsOf(standard, ConceptWeightings.ByGenerality(general)),
                weight => Assert.Equal(IsGeneral(weight.Concept) ? general : 1, weight.Weight));
            Assert.All(
                catalog.Standards,
                other => Assert.Equal(
                    catalog.Similarity(standard, other, new SimilarityOptions { Measure = SimilarityMeasures.Jaccard }).Score,
                    catalog.Similarity(standard, other, new SimilarityOptions { Weights = even }).Score,
                    Exactly));
        }

        static bool IsGeneral(Concept concept) => concept.Elements.Any(static element => element.Title.Length > 0)
            && concept.Elements.All(static element => element.Title.Length == 0 || NameNormalizer.IsGeneral(element.Title));
    }

    private static double Importance(CompetencyCatalog catalog, CompetencyStandard standard, Concept concept) =>
        standard.Requirements.Where(need => catalog.ConceptOf(need.Element) == concept).Max(static need => need.Weight) ?? 1;
}
