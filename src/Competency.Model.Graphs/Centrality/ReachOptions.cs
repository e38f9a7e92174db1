namespace Competency.Model;

/// <summary>Which roles count for the reach of competencies. Roles without known competencies never do.</summary>
public sealed record ReachOptions
{
    /// <summary>All current standards, and what they rate as important.</summary>
    public static ReachOptions Default { get; } = new();

    /// <summary>The standards that count, or <see langword="null"/> for all.</summary>
    public StandardFilter? Filter { get; init; }

    /// <summary>
    /// Whether superseded editions and duplicates count, too. Default: only current standards, see
    /// <see cref="CompetencyCatalog.IsCurrent"/>.
    /// </summary>
    public bool AllEditions { get; init; }

    /// <summary>
    /// Whether a competency that a role rates as not important counts as needed. Default: it does not, see
    /// <see cref="Requirement.IsImportant"/>.
    /// </summary>
    public bool AllRatings { get; init; }

    /// <summary>
    /// Families of the same catalog, for <see cref="CompetencyReach.Families"/>; <see langword="null"/>, the default, for none.
    /// </summary>
    public FamilyReport? Families { get; init; }
}
