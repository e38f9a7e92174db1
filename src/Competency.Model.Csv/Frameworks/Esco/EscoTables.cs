namespace Competency.Model.Csv.Frameworks.Esco;

// The tables of ESCO that are read, by the headings of releases 1.0 to 1.2.
internal static class EscoTables
{
    // Columns that only tables of ESCO have.
    private static readonly string[] Own =
    [
        "conceptUri", "conceptSchemeUri", "broaderUri", "originalSkillUri", "occupationUri", "skillUri", "Level 0 URI", "data header",
    ];

    // Occupations.
    public static FrameworkTable Occupations { get; } = new(
        "occupations", ["conceptUri", "iscoGroup", "preferredLabel"], ["altLabels", "description", "code"])
    { HasLanguages = true };

    // Skills and knowledge.
    public static FrameworkTable Skills { get; } = new(
        "skills", ["conceptUri", "skillType", "preferredLabel"], ["altLabels", "description", "definition"])
    { HasLanguages = true };

    // Which occupation needs which skill.
    public static FrameworkTable Relations { get; } = new(
        "relations between occupations and skills",
        ["occupationUri", "relationType", "skillUri"],
        ["occupationLabel", "skillLabel", "skillType"])
    { HasLanguages = true };

    // What is broader than a skill; the pillars of occupations and skills have the same headings.
    public static FrameworkTable Broader { get; } = new("broader skills", ["conceptUri", "broaderUri"], [])
    {
        HasLanguages = true,
        Holds = static (top, _) => top.FirstOf("conceptUri") is string uri && !uri.Contains("/isco/", StringComparison.Ordinal)
            && !uri.Contains("/occupation/", StringComparison.Ordinal),
    };

    // All of them.
    public static FrameworkTables All { get; } = new([Occupations, Skills, Relations, Broader], [Occupations, Skills, Relations])
    {
        IsOther = static top => Own.Any(top.Names.Contains),
    };
}
