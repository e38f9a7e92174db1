namespace Competency.Model.Profiles;

// CM8: what profiles say.
internal static class ProfileRules
{
    // CM8001: a profile mentions a competency that is not in the catalog.
    public static DiagnosticDescriptor CompetencyUnknown { get; } = new(
        "CM8001", "Competency not in the catalog", DiagnosticSeverity.Warning,
        "'{0}' is not a competency{1} in the catalog and was not counted.{2} " +
        "Use a title of the catalog, or owner and code, such as TFB5131-902v3/K05.");

    // CM8002: the level of a competency in a profile is not on its scale.
    public static DiagnosticDescriptor ProfileLevelOutsideScale { get; } = new(
        "CM8002", "Profile level outside its scale", DiagnosticSeverity.Warning,
        "{0} is not a level of the scale {1}; '{2}' was kept without a level. Correct the level or name its scale.");

    // CM8003: the scale of a level in a profile is unknown.
    public static DiagnosticDescriptor ProfileLevelWithoutScale { get; } = new(
        "CM8003", "Profile level without a scale", DiagnosticSeverity.Warning,
        "The scale of level {0} is unknown; '{1}' was kept without a level. Name the scale.");

    // CM8004: a profile contains a competency at levels of different scales.
    public static DiagnosticDescriptor ProfileLevelsOfDifferentScales { get; } = new(
        "CM8004", "Profile levels on different scales", DiagnosticSeverity.Warning,
        "'{0}' has level {1} ({2}) and level {3} ({4}), which cannot be compared; level {1} was kept. Use one scale.");

    // All of them.
    public static DiagnosticDescriptor[] All =>
    [
        CompetencyUnknown, ProfileLevelOutsideScale, ProfileLevelWithoutScale,
        ProfileLevelsOfDifferentScales,
    ];
}
