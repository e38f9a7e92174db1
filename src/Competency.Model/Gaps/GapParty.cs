using Competency.Model.Codes;
using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>The origin of a gap: a standard of the catalog, or the profile of a person, course or team.</summary>
/// <remarks>Exactly one of <see cref="Standard"/> and <see cref="Profile"/> is present.</remarks>
public sealed class GapParty
{
    private readonly double[] _weights;

    // needs: What it needs or has.
    // weights: The weight of each need, aligned with those; empty if each is 1.
    private GapParty(RoleView needs, double[] weights) => (Needs, _weights) = (needs, weights);

    /// <summary>The standard, or <see langword="null"/> if the origin is a profile.</summary>
    public CompetencyStandard? Standard { get; private init; }

    /// <summary>The profile, or <see langword="null"/> if the origin is a standard.</summary>
    public CompetencyProfile? Profile { get; private init; }

    /// <summary>The title of the standard, or the name of the profile.</summary>
    public string Name => Standard?.Title ?? Profile!.Name;

    /// <summary>The key of the standard in the catalog; empty for a profile.</summary>
    public StandardCode Key { get; private init; }

    // What it needs or has.
    internal RoleView Needs { get; }

    // A standard of the catalog.
    internal static GapParty Of(CompetencyCatalog catalog, CompetencyStandard standard, ConceptWeighting weighting)
    {
        int index = catalog.IndexOf(standard);
        bool isUniform = ReferenceEquals(weighting, ConceptWeightings.Uniform);
        double[] weights = isUniform ? [] : CatalogWeights.Of(catalog, weighting)[index].ToArray();
        return new GapParty(RoleView.Of(catalog, index), weights) { Standard = standard, Key = catalog.KeyOf(standard) };
    }

    // A person, course or team.
    internal static GapParty Of(CompetencyCatalog catalog, CompetencyProfile profile, ConceptWeighting weighting)
    {
        profile.MustBeOf(catalog);
        RoleView needs = RoleView.Of(profile.Competencies.Select(static held => RoleNeed.Of(held.Concept, held.Level)));
        return new GapParty(needs, ReferenceEquals(weighting, ConceptWeightings.Uniform) ? [] : Weigh()) { Profile = profile };

        double[] Weigh()
        {
            CompetencyLevel?[] levels = [.. profile.Competencies.Select(static held => held.Level)];
            double[] weights = new double[levels.Length];
            weighting.Weigh(RoleNeeds.OfSets([0, levels.Length], needs.Concepts, levels), ConceptFrequencies.Of(catalog), weights);
            return weights;
        }
    }

    // The weight of a need, by its position.
    internal double WeightOf(int need) => _weights.Length == 0 ? 1 : _weights[need];

    /// <summary>Key and title of the standard, or the profile.</summary>
    public override string ToString() => Profile?.ToString() ?? $"{Key} {Name}";
}
