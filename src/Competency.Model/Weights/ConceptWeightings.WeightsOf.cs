using System.Collections.Immutable;
using Competency.Model.Catalog;
using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <content>The weights of competencies under a weighting.</content>
public static partial class ConceptWeightings
{
    /// <summary>The weights of the competencies that a standard needs.</summary>
    /// <param name="catalog">The catalog of the standard.</param>
    /// <param name="standard">The standard.</param>
    /// <param name="weighting">The weighting.</param>
    /// <param name="allRatings">
    /// Whether competencies that standards rate as not important count as needed; if not, they have the weight 0. See
    /// <see cref="Requirement.IsImportant"/>.
    /// </param>
    /// <returns>Each competency once, in the order of the catalog.</returns>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public static ImmutableArray<ConceptWeight> WeightsOf(
        this CompetencyCatalog catalog,
        CompetencyStandard standard,
        ConceptWeighting weighting,
        bool allRatings = false)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        ArgumentNullException.ThrowIfNull(weighting);
        int index = catalog.IndexOf(standard);
        CatalogWeights weights = CatalogWeights.Of(CatalogScope.Of(catalog, allRatings: allRatings), weighting);
        return Pair(catalog, CompetencyGraph.Of(catalog).ConceptsOfStandard(index), weights[index]);
    }

    /// <summary>
    /// The weights of the competencies of a free set, such as a person's: by frequency and kind as in the catalog. Importance,
    /// strength and number of tasks, which only roles have, weigh 1.
    /// </summary>
    /// <param name="catalog">The catalog of the competencies.</param>
    /// <param name="concepts">The competencies, in any order and however often.</param>
    /// <param name="weighting">The weighting.</param>
    /// <returns>Each competency once, in the order of the catalog.</returns>
    /// <exception cref="ArgumentException">A competency is not in the catalog.</exception>
    public static ImmutableArray<ConceptWeight> WeightsOf(
        this CompetencyCatalog catalog,
        IEnumerable<Concept> concepts,
        ConceptWeighting weighting)
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
            paired[index] = new ConceptWeight(catalog.ConceptAt(concepts[index]), weights[index]);
        }

        return ImmutableArray.Create(paired);
    }
}
