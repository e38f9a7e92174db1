namespace Competency.Model.Csv.Frameworks.Dcwf;

// The tables of DCWF.
internal static class DcwfTables
{
    // Work roles.
    public static FrameworkTable Roles { get; } = new("work roles", ["dcwf_code", "title", "description"], ["element_code", "element"]);

    // Tasks, and knowledge, skills and abilities.
    public static FrameworkTable Statements { get; } = new("statements", ["statement_id", "kind", "text"], []) { Never = ["dcwf_code"] };

    // Which role has which statement.
    public static FrameworkTable Links { get; } = new(
        "links between roles and statements", ["dcwf_code", "statement_id"], ["core_or_additional"]);

    // All of them.
    public static FrameworkTables All { get; } = new([Links, Statements, Roles], [Roles, Links]);
}
