using Competency.Model.Needs;

namespace Competency.Model.Weights;

/// <summary>The rule of a weighting, over all needs of a table at once.</summary>
internal abstract class WeightingRule(string name)
{
    /// <summary>The text form.</summary>
    public string Name { get; } = name;

    /// <summary>Whether the weight of a competency depends on what other roles of the catalog need.</summary>
    public virtual bool DependsOnCatalog => false;

    /// <summary>Weighs every need of every row.</summary>
    /// <param name="needs">What roles, or free sets, need.</param>
    /// <param name="frequencies">How often the catalog needs it.</param>
    /// <param name="weights">The weights, aligned with the needs; all of them are written.</param>
    public abstract void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights);
}
