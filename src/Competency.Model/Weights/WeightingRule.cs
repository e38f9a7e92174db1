using Competency.Model.Needs;

namespace Competency.Model.Weights;

// The rule of a weighting, over all needs of a table at once.
internal abstract class WeightingRule(string name)
{
    // The text form.
    public string Name { get; } = name;

    // Whether the weight of a competency depends on what other roles of the catalog need.
    public virtual bool DependsOnCatalog => false;

    // Whether the weight of a competency depends on the level at which it is needed or held.
    public virtual bool SeesLevels => false;

    // Weighs every need of every row.
    // needs: What roles, or free sets, need.
    // frequencies: How often the catalog needs it.
    // weights: The weights, aligned with the needs; all of them are written.
    public abstract void Weigh(RoleNeeds needs, ConceptFrequencies frequencies, Span<double> weights);
}
