namespace Competency.Model.Csv.Frameworks.Esco;

// The tables of ESCO that are read, by the headings of releases 1.0 to 1.2.
internal static class EscoTables
{
    // Occupations.
    public static FrameworkTable Occupations { get; } = new(
        "occupations", ["conceptUri", "iscoGroup", "preferredLabel"], ["altLabels", "description", "code"]);

    // Skills and knowledge.
    public static FrameworkTable Skills { get; } = new(
        "skills", ["conceptUri", "skillType", "preferredLabel"], ["altLabels", "description", "definition"]);

    // Which occupation needs which skill.
    public static FrameworkTable Relations { get; } = new(
        "relations between occupations and skills", ["occupationUri", "relationType", "skillUri"], []);

    // What is broader than a skill; the pillars of occupations and skills have the same headings.
    public static FrameworkTable Broader { get; } = new("broader skills", ["conceptUri", "broaderUri"], []) {
        Holds = static (top, _) => top.FirstOf("conceptUri") is string uri && !uri.Contains("/isco/", StringComparison.Ordinal)
            && !uri.Contains("/occupation/", StringComparison.Ordinal),
    };

    // All of them.
    public static FrameworkTables All { get; } = new([Occupations, Skills, Relations, Broader], [Occupations, Skills]);
}
