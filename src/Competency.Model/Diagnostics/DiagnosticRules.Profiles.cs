namespace Competency.Model.Diagnostics;

/// <content>CM8: what profiles say.</content>
public static partial class DiagnosticRules
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

    private static DiagnosticDescriptor[] ProfileRules =>
    [
        CompetencyUnknown, ProfileLevelUnusable, ProfileLevelWithoutScale, ProfileLevelsOfDifferentScales,
    ];
}
