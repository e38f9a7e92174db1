using System.Collections.Immutable;
using System.Globalization;

namespace Competency.Model;

/// <summary>How a family of roles is connected to another one.</summary>
public sealed class FamilyLink
{
    internal FamilyLink(RoleFamily family, double share, ImmutableArray<Concept> competencies) =>
        (Family, Share, Competencies) = (family, share, competencies);

    /// <summary>The other family.</summary>
    public RoleFamily Family { get; }

    /// <summary>The share that links to it have in the weight of all links of the first family, 0 to 1.</summary>
    public double Share { get; }

    /// <summary>
    /// Competencies that both need in at least <see cref="FamilyOptions.MinShare"/> of their roles: those with the largest smaller share
    /// first.
    /// </summary>
    public ImmutableArray<Concept> Competencies { get; }

    /// <summary>The other family and the share.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Family} {Share:0.00}");
}
