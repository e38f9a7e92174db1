namespace Competency.Model.Csv.Frameworks.Tabiya;

// The tables of a model of Tabiya, by headings whose order differs between exports.
internal static class TabiyaTables
{
    // The model itself.
    public static FrameworkTable Model { get; } = new("models", ["UUIDHISTORY", "NAME", "LOCALE"], ["VERSION", "DESCRIPTION"]);

    // Occupations.
    public static FrameworkTable Occupations { get; } = new(
        "occupations",
        ["ID", "UUIDHISTORY", "PREFERREDLABEL", "OCCUPATIONTYPE"],
        ["ORIGINURI", "OCCUPATIONGROUPCODE|ISCOGROUPCODE|ISCOCODE", "CODE", "ALTLABELS", "DESCRIPTION", "DEFINITION", "SCOPENOTE"]);

    // Skills and knowledge.
    public static FrameworkTable Skills { get; } = new(
        "skills",
        ["ID", "UUIDHISTORY", "PREFERREDLABEL", "SKILLTYPE"],
        ["ORIGINURI", "REUSELEVEL", "ALTLABELS", "DESCRIPTION", "DEFINITION", "SCOPENOTE"]);

    // Groups of occupations.
    public static FrameworkTable OccupationGroups { get; } = new(
        "groups of occupations", ["ID", "UUIDHISTORY", "PREFERREDLABEL", "CODE", "GROUPTYPE"], []);

    // Groups of skills.
    public static FrameworkTable SkillGroups { get; } = new(
        "groups of skills", ["ID", "UUIDHISTORY", "PREFERREDLABEL", "CODE"], ["ORIGINURI", "ALTLABELS", "DESCRIPTION", "SCOPENOTE"])
    { Never = ["GROUPTYPE", "OCCUPATIONTYPE", "SKILLTYPE"] };

    // Which occupation needs which skill.
    public static FrameworkTable Relations { get; } = new(
        "relations between occupations and skills",
        ["OCCUPATIONID", "SKILLID", "RELATIONTYPE"],
        ["SIGNALLINGVALUE", "SIGNALLINGVALUELABEL"]);

    // What is above a skill or a group of skills; occupations have a table with the same headings.
    public static FrameworkTable SkillHierarchy { get; } = new(
        "hierarchy of skills", ["PARENTID", "CHILDID", "PARENTOBJECTTYPE"], ["CHILDOBJECTTYPE"])
    { Holds = static (top, _) => top.FirstOf("PARENTOBJECTTYPE").StartsWith("skill", StringComparison.OrdinalIgnoreCase) };

    // What is above an occupation.
    public static FrameworkTable OccupationHierarchy { get; } = new(
        "hierarchy of occupations", ["PARENTID", "CHILDID", "PARENTOBJECTTYPE"], []);

    // Which skill requires which.
    public static FrameworkTable SkillRelations { get; } = new(
        "relations between skills", ["REQUIRINGID", "RELATIONTYPE", "REQUIREDID"], []);

    // All of them.
    public static FrameworkTables All { get; } = new(
        [Occupations, Skills, OccupationGroups, SkillGroups, Relations, SkillHierarchy, OccupationHierarchy, SkillRelations, Model],
        [Occupations, Skills, Relations]);
}
