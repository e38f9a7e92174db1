using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Nice;

// The tables of NICE.
internal static class NiceTables
{
    private const string NewInVersion = "new_for_v";

    // Work roles.
    public static FrameworkTable Roles { get; } = new("work roles", ["work_role_id", "name", "description"], ["opm_code", "category"]);

    // Task, knowledge and skill statements.
    public static FrameworkTable Statements { get; } = new("statements", ["tks_id", "description"], []);

    // Which role, or competency area, has which statement.
    public static FrameworkTable Links { get; } = new("links between roles and statements", ["owner_id", "tks_id"], []);

    // Competency areas.
    public static FrameworkTable Areas { get; } = new("competency areas", ["id", "name", "description"], []) {
        Holds = static (top, fileName) =>
            top.FirstOf("id").StartsWith("NF-COM", StringComparison.Ordinal) || fileName.Contains("area", StringComparison.OrdinalIgnoreCase),
    };

    // All of them.
    public static FrameworkTables All { get; } = new([Roles, Links, Statements, Areas], [Roles, Links]);

    // The release that a heading such as new_for_v2.0.0 tells.
    public static string? VersionOf(IEnumerable<TableTop> tops) => tops
        .SelectMany(static top => top.Header)
        .Where(static heading => heading.StartsWith(NewInVersion, StringComparison.Ordinal))
        .Select(static heading => FrameworkNames.VersionIn(heading.AsSpan(NewInVersion.Length)))
        .FirstOrDefault();
}
