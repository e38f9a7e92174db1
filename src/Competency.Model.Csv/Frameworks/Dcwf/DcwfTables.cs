namespace Competency.Model.Csv.Frameworks.Dcwf;

/// <summary>The tables of DCWF.</summary>
internal static class DcwfTables
{
    /// <summary>Work roles.</summary>
    public static FrameworkTable Roles { get; } = new("work roles", ["dcwf_code", "title", "description"], ["element_code", "element"]);

    /// <summary>Tasks, and knowledge, skills and abilities.</summary>
    public static FrameworkTable Statements { get; } = new("statements", ["statement_id", "kind", "text"], []) { Never = ["dcwf_code"] };

    /// <summary>Which role has which statement.</summary>
    public static FrameworkTable Links { get; } = new(
        "links between roles and statements", ["dcwf_code", "statement_id"], ["core_or_additional"]);

    /// <summary>All of them.</summary>
    public static FrameworkTables All { get; } = new([Links, Statements, Roles], [Roles, Links]);
}
