using System.Globalization;

namespace Competency.Model;

/// <summary>How far a competency reaches: how many roles and tasks need it.</summary>
/// <remarks>Made by <see cref="CentralityQueries.Reach"/>.</remarks>
public sealed class CompetencyReach
{
    internal CompetencyReach(Concept concept, int roles, int tasks, double roleShare, int? families) =>
        (Concept, Roles, Tasks, RoleShare, Families) = (concept, roles, tasks, roleShare, families);

    /// <summary>The competency.</summary>
    public Concept Concept { get; }

    /// <summary>The number of roles that need it, 1 or more.</summary>
    public int Roles { get; }

    /// <summary>The number of tasks of these roles that are linked to it; 0 if only roles as a whole need it.</summary>
    public int Tasks { get; }

    /// <summary>The share of roles that need it, of those that need anything, above 0 and at most 1.</summary>
    public double RoleShare { get; }

    /// <summary>
    /// The number of families in which at least <see cref="FamilyOptions.MinShare"/> of the roles need it; <see langword="null"/> without
    /// <see cref="ReachOptions.Families"/>. A competency of many families opens other trades; one of a single family does not.
    /// </summary>
    public int? Families { get; }

    /// <summary>The competency, and how many roles and tasks need it.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Concept}: {Roles} roles, {Tasks} tasks");
}
