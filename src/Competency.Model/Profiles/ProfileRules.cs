namespace Competency.Model.Profiles;

/// <summary>CM8: what profiles say.</summary>
internal static class ProfileRules
{
    /// <summary>CM8001: competency not in the catalog.</summary>
    public static DiagnosticDescriptor CompetencyUnknown { get; } = new(
        "CM8001", "Competency not in the catalog", DiagnosticSeverity.Warning,
        "'{0}' is no competency{1} in the catalog; it counts nowhere.");

    /// <summary>CM8002: level that cannot be used.</summary>
    public static DiagnosticDescriptor ProfileLevelUnusable { get; } = new(
        "CM8002", "Level that cannot be used", DiagnosticSeverity.Warning,
        "{0} is not a level of the scale {1}; '{2}' is held without a level.");

    /// <summary>CM8003: level whose scale is unknown.</summary>
    public static DiagnosticDescriptor ProfileLevelWithoutScale { get; } = new(
        "CM8003", "Level whose scale is unknown", DiagnosticSeverity.Warning,
        "Nothing says on which scale the level {0} stands; '{1}' is held without a level.");

    /// <summary>CM8004: levels of different scales.</summary>
    public static DiagnosticDescriptor ProfileLevelsOfDifferentScales { get; } = new(
        "CM8004", "Levels of different scales", DiagnosticSeverity.Warning,
        "'{0}' is held at level {1} ({2}) and at level {3} ({4}), which do not compare; the first of them counts.");

    /// <summary>CM8005: not a table of profiles.</summary>
    public static DiagnosticDescriptor ProfileTableUnknown { get; } = new(
        "CM8005", "Not a table of profiles", DiagnosticSeverity.Error,
        "A table of profiles has a column for the profile and one for the code or title of a competency; '{0}' has not. Nothing of the file was read.");

    /// <summary>CM8006: row that names no profile.</summary>
    public static DiagnosticDescriptor RowWithoutProfile { get; } = new(
        "CM8006", "Row that names no profile", DiagnosticSeverity.Warning,
        "The row does not say whose competency it is; it was left out.");

    /// <summary>CM8007: row that names no competency.</summary>
    public static DiagnosticDescriptor RowWithoutCompetency { get; } = new(
        "CM8007", "Row that names no competency", DiagnosticSeverity.Warning,
        "The row has neither code nor title of a competency; it was left out.");

    /// <summary>CM8008: profile that comes back.</summary>
    public static DiagnosticDescriptor ProfileComesBack { get; } = new(
        "CM8008", "Profile that comes back", DiagnosticSeverity.Warning,
        "'{0}' had rows before, and others came in between: the rows from here on are another profile of that name. Sort the table by profile.");

    public static DiagnosticDescriptor[] All =>
    [
        CompetencyUnknown, ProfileLevelUnusable, ProfileLevelWithoutScale, ProfileLevelsOfDifferentScales,
        ProfileTableUnknown, RowWithoutProfile, RowWithoutCompetency, ProfileComesBack,
    ];
}
