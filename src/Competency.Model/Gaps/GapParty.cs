using System.Text.Json.Serialization;
using Competency.Model.Catalog;
using Competency.Model.Codes;
using Competency.Model.Needs;
using Competency.Model.Weights;

namespace Competency.Model;

/// <summary>The origin of a gap: a standard of the catalog, or the profile of a person, course or team.</summary>
/// <remarks>Exactly one of <see cref="Standard"/> and <see cref="Profile"/> is present.</remarks>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class GapParty
{
    private readonly double[] _weights;
    private readonly bool _allRatings;

    // needs: What it needs or has.
    // weights: The weight of each need, aligned with those; empty if each is 1.
    // allRatings: Whether what it rates as not important is needed, too.
    private GapParty(RoleView needs, double[] weights, bool allRatings) =>
        (Needs, _weights, _allRatings) = (needs, weights, allRatings || needs.UnimportantCount == 0);

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
    internal static GapParty Of(CompetencyCatalog catalog, CompetencyStandard standard, GapOptions options)
    {
        int index = catalog.IndexOf(standard);
        RoleView needs = RoleView.Of(catalog, index);
        return new GapParty(needs, WeightsOf(catalog, index, needs, options), options.AllRatings)
        {
            Standard = standard,
            Key = catalog.KeyOf(standard),
        };
    }

    // A person, course or team.
    internal static GapParty Of(CompetencyCatalog catalog, CompetencyProfile profile, GapOptions options)
    {
        profile.MustBeOf(catalog);
        RoleView needs = RoleView.Of(profile.Competencies.Select(static held => RoleNeed.Of(held.Concept, held.Level)));
        return new GapParty(needs, IsOne(options.Weights) ? [] : Weigh(), allRatings: true) { Profile = profile };

        double[] Weigh()
        {
            CompetencyLevel?[] levels = [.. profile.Competencies.Select(static held => held.Level)];
            double[] weights = new double[levels.Length];
            ConceptFrequencies frequencies = ConceptFrequencies.Of(CatalogScope.Of(catalog, allRatings: options.AllRatings));
            options.Weights.Weigh(RoleNeeds.OfSets([0, levels.Length], needs.Concepts, levels), frequencies, weights);
            return weights;
        }
    }

    // Whether it is needed, and not only rated as not important; by its position.
    internal bool IsNeeded(int need) => _allRatings || Needs.Needs[need].IsImportant;

    // Whether a weighting gives everything in a profile the weight 1.
    private static bool IsOne(ConceptWeighting weighting) =>
        ReferenceEquals(weighting, ConceptWeightings.Uniform) || ReferenceEquals(weighting, ConceptWeightings.Importance);

    // The usual weightings look at nothing but the role, so that one gap in a large catalog does not weigh all its roles.
    private static double[] WeightsOf(CompetencyCatalog catalog, int standard, RoleView needs, GapOptions options)
    {
        if (!IsOne(options.Weights))
        {
            return CatalogWeights.Of(CatalogScope.Of(catalog, allRatings: options.AllRatings), options.Weights)[standard].ToArray();
        }

        double[] weights = ReferenceEquals(options.Weights, ConceptWeightings.Importance) ? needs.Importance : [];
        return options.AllRatings || needs.UnimportantCount == 0
            ? weights
            : [.. needs.Needs.Select((need, at) => !need.IsImportant ? 0 : weights.Length == 0 ? 1 : weights[at])];
    }

    // The weight of a need, by its position.
    internal double WeightOf(int need) => _weights.Length == 0 ? 1 : _weights[need];

    /// <summary>Key and title of the standard, or the profile.</summary>
    public override string ToString() => Profile?.ToString() ?? $"{Key} {Name}";
}
