using Competency.Model.Codes;
using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model.Gaps;

/// <summary>One end of a gap: a role of the catalog, or a profile.</summary>
/// <param name="Role">What it needs or has.</param>
/// <param name="Weights">How much each need counts, aligned with those; empty if each counts 1.</param>
internal sealed record GapParty(RoleView Role, double[] Weights)
{
    /// <summary>The standard, if it is a role.</summary>
    public CompetencyStandard? Standard { get; private init; }

    /// <summary>The profile, if it is none.</summary>
    public CompetencyProfile? Profile { get; private init; }

    /// <summary>What the catalog calls the standard; empty for a profile.</summary>
    public StandardCode Key { get; private init; }

    /// <summary>A role of the catalog.</summary>
    public static GapParty Of(CompetencyCatalog catalog, CompetencyStandard standard, ConceptWeighting weighting)
    {
        int index = catalog.IndexOf(standard);
        double[] weights = ReferenceEquals(weighting, ConceptWeightings.Uniform) ? [] : CatalogWeights.Of(catalog, weighting)[index].ToArray();
        return new GapParty(RoleProfiles.Of(catalog)[index], weights) { Standard = standard, Key = catalog.KeyOf(standard) };
    }

    /// <summary>A person, course or team.</summary>
    public static GapParty Of(CompetencyCatalog catalog, CompetencyProfile profile, ConceptWeighting weighting)
    {
        profile.MustBeOf(catalog);
        RoleView role = RoleView.Of(profile);
        return new GapParty(role, ReferenceEquals(weighting, ConceptWeightings.Uniform) ? [] : Weigh()) { Profile = profile };

        double[] Weigh()
        {
            CompetencyLevel?[] levels = [.. profile.Competencies.Select(static held => held.Level)];
            double[] weights = new double[levels.Length];
            weighting.Weigh(RoleNeeds.OfSets([0, levels.Length], role.Concepts, levels), ConceptFrequencies.Of(catalog), weights);
            return weights;
        }
    }

    /// <summary>How much a need counts, by its position.</summary>
    public double WeightOf(int need) => Weights.Length == 0 ? 1 : Weights[need];
}
