namespace Competency.Model.Csv.Frameworks.Esco;

/// <summary>The tables of ESCO that are read, by the headings of releases 1.0 to 1.2.</summary>
internal static class EscoTables
{
    /// <summary>Occupations.</summary>
    public static FrameworkTable Occupations { get; } = new(
        "occupations", ["conceptUri", "iscoGroup", "preferredLabel"], ["altLabels", "description", "code"]);

    /// <summary>Skills and knowledge.</summary>
    public static FrameworkTable Skills { get; } = new(
        "skills", ["conceptUri", "skillType", "preferredLabel"], ["altLabels", "description", "definition"]);

    /// <summary>Which occupation needs which skill.</summary>
    public static FrameworkTable Relations { get; } = new(
        "relations between occupations and skills", ["occupationUri", "relationType", "skillUri"], []);

    /// <summary>What is broader than a skill; the pillars of occupations and skills have the same headings.</summary>
    public static FrameworkTable Broader { get; } = new("broader skills", ["conceptUri", "broaderUri"], []) { NameHint = "skill" };

    /// <summary>All of them.</summary>
    public static FrameworkTables All { get; } = new([Occupations, Skills, Relations, Broader], [Occupations, Skills]);
}
