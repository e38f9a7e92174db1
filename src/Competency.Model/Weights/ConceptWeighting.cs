using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>
/// How much each competency counts for a role, 0 or more: a rule, of which <see cref="ConceptWeightings"/> lists those that
/// the library knows.
/// </summary>
/// <remarks>
/// Several elements of a role that are one competency have one weight. Some rules look at the whole catalog (see
/// <see cref="DependsOnCatalog"/>); scores under them are cited with the catalog's id. Weightings are compared by reference,
/// and what a catalog computes for one is kept as long as the weighting is.
/// </remarks>
public abstract class ConceptWeighting
{
    private protected ConceptWeighting(string name) => Name = name;

    /// <summary>The permanent text form, as <see cref="ConceptWeightings.TryParse"/> reads it.</summary>
    public string Name { get; }

    /// <summary>Whether the weight of a competency depends on what other roles of the catalog need.</summary>
    public virtual bool DependsOnCatalog => false;

    /// <summary>The name.</summary>
    public sealed override string ToString() => Name;

    /// <summary>Weighs every need of every row.</summary>
    /// <param name="needs">What roles, or free sets, need.</param>
    /// <param name="frequencies">How often the catalog needs it.</param>
    /// <param name="weights">The weights, aligned with the needs; all of them are written.</param>
    internal abstract void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights);
}
