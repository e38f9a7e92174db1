using System.Collections.Immutable;
using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>How much the competencies of a catalog count under a weighting.</summary>
public static class WeightQueries
{
    /// <summary>The weight of everything that a standard needs, in the order of the catalog's concepts.</summary>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public static ImmutableArray<ConceptWeight> WeightsOf(this CompetencyCatalog catalog, CompetencyStandard standard, ConceptWeighting weighting)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(weighting);
        int index = catalog.IndexOf(standard);
        return Pair(catalog, CompetencyGraph.Of(catalog).ConceptsOfStandard(index), CatalogWeights.Of(catalog, weighting)[index]);
    }

    /// <summary>
    /// The weight of each competency of a free set, such as a person's: by frequency and kind as in the catalog; importance,
    /// strength and number of tasks, which only roles know, count 1.
    /// </summary>
    /// <exception cref="ArgumentException">A competency is not in the catalog.</exception>
    public static ImmutableArray<ConceptWeight> WeightsOf(this CompetencyCatalog catalog, IEnumerable<Concept> concepts, ConceptWeighting weighting)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(concepts);
        ArgumentNullException.ThrowIfNull(weighting);
        int[] set = [.. concepts.Select(catalog.IndexOf).Distinct().Order()];
        double[] weights = new double[set.Length];
        weighting.Weigh(RoleNeeds.OfSets([0, set.Length], set), ConceptFrequencies.Of(catalog), weights);
        return Pair(catalog, set, weights);
    }

    private static ImmutableArray<ConceptWeight> Pair(CompetencyCatalog catalog, ReadOnlySpan<int> concepts, ReadOnlySpan<double> weights)
    {
        ConceptWeight[] paired = new ConceptWeight[concepts.Length];
        for (int index = 0; index < paired.Length; index++)
        {
            paired[index] = new ConceptWeight(catalog.Concepts[concepts[index]], weights[index]);
        }

        return ImmutableArray.Create(paired);
    }
}
