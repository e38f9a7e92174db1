using System.Collections.Immutable;

namespace Competency.Model;

/// <summary>A family of roles: at least two that belong together.</summary>
public sealed class RoleFamily
{
    internal RoleFamily(string id, ImmutableArray<CompetencyStandard> members, CompetencyStandard center) =>
        (Id, Members, Center) = (id, members, center);

    /// <summary>The number of the family, the largest first: <c>3</c>; of a part with that of its family: <c>3.1</c>.</summary>
    public string Id { get; }

    /// <summary>Its roles, in the order of the catalog.</summary>
    public ImmutableArray<CompetencyStandard> Members { get; }

    /// <summary>The role whose links to the others weigh most, of equals the first one: what stands for the family best.</summary>
    public CompetencyStandard Center { get; }

    /// <summary>The competencies that more than half of the roles need, the most common first.</summary>
    public ImmutableArray<FamilyCompetency> Defining { get; internal init; } = [];

    /// <summary>
    /// The competencies that set it apart: needed by at least <see cref="FamilyOptions.MinShare"/> of its roles and two of them, and more
    /// than elsewhere; the greatest <see cref="FamilyCompetency.Advantage"/> first.
    /// </summary>
    public ImmutableArray<FamilyCompetency> Distinguishing { get; internal init; } = [];

    /// <summary>The families that it is linked to, the closest first; of a part, the other parts of its family.</summary>
    public ImmutableArray<FamilyLink> Links { get; internal set; } = [];

    /// <summary>
    /// The mean silhouette of its roles, −1 to 1; <see langword="null"/> where <see cref="FamilyReport.Silhouette"/> is, and of parts.
    /// </summary>
    public double? Silhouette { get; internal init; }

    /// <summary>Its parts at the next of <see cref="FamilyOptions.Resolutions"/>; empty at the last one.</summary>
    public ImmutableArray<RoleFamily> Parts { get; internal init; } = [];

    /// <summary>The roles that stand in none of <see cref="Parts"/>; empty at the last resolution.</summary>
    public ImmutableArray<CompetencyStandard> Alone { get; internal init; } = [];

    /// <summary>Number, center and size.</summary>
    public override string ToString() => $"{Id} {Center.Title} ({Members.Length})";
}
