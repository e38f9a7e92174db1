using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>A rule for the weight of each competency of a role, 0 or more. See <see cref="ConceptWeightings"/>.</summary>
/// <remarks>
/// <para>
/// Elements of a role that are one competency have one weight together.
/// </para>
/// <para>
/// Weightings compare by reference. A catalog keeps what it computes for a weighting as long as the weighting is alive, so reuse
/// one object instead of creating equal ones again and again.
/// </para>
/// </remarks>
public sealed class ConceptWeighting
{
    internal ConceptWeighting(WeightingRule rule) => Rule = rule;

    /// <summary>The permanent text form. <see cref="ConceptWeightings.TryParse"/> reads that of every built-in weighting.</summary>
    public string Name => Rule.Name;

    /// <summary>
    /// Whether the weight of a competency depends on what other roles of the catalog need. Cite scores under such a weighting
    /// with the id of the catalog.
    /// </summary>
    public bool DependsOnCatalog => Rule.DependsOnCatalog;

    // The rule behind it.
    internal WeightingRule Rule { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights) => Rule.Weigh(needs, frequencies, weights);
}
