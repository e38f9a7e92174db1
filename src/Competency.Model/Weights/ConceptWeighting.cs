using System.Text.Json.Serialization;
using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>A rule for the weight of each competency of a role, 0 or more. See <see cref="ConceptWeightings"/>.</summary>
/// <remarks>
/// <para>
/// Elements of a role that are the same competency have a single weight.
/// </para>
/// <para>
/// Weightings compare by reference. A catalog caches the results of a weighting as long as the weighting is alive, so reuse one
/// object instead of creating equal ones repeatedly.
/// </para>
/// </remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class ConceptWeighting
{
    internal ConceptWeighting(WeightingRule rule) => Rule = rule;

    /// <summary>The permanent name, which <see cref="ConceptWeightings.TryParse"/> reads if the weighting is a built-in one.</summary>
    public string Name => Rule.Name;

    /// <summary>
    /// Whether the weight of a competency depends on the needs of other roles in the catalog. Cite scores under such a weighting with the
    /// id of the catalog.
    /// </summary>
    public bool DependsOnCatalog => Rule.DependsOnCatalog;

    // Whether the weight of a competency depends on the level at which it is needed or held.
    internal bool SeesLevels => Rule.SeesLevels;

    // The rule behind it.
    internal WeightingRule Rule { get; }

    /// <summary>The name.</summary>
    public override string ToString() => Name;

    internal void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights) => Rule.Weigh(needs, frequencies, weights);
}
