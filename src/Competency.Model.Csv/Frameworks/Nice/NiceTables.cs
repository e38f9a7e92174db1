using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Nice;

/// <summary>The tables of NICE.</summary>
internal static class NiceTables
{
    private const string NewInVersion = "new_for_v";

    /// <summary>Work roles.</summary>
    public static FrameworkTable Roles { get; } = new("work roles", ["work_role_id", "name", "description"], ["opm_code", "category"]);

    /// <summary>Task, knowledge and skill statements.</summary>
    public static FrameworkTable Statements { get; } = new("statements", ["tks_id", "description"], []);

    /// <summary>Which role, or competency area, has which statement.</summary>
    public static FrameworkTable Links { get; } = new("links between roles and statements", ["owner_id", "tks_id"], []);

    /// <summary>Competency areas.</summary>
    public static FrameworkTable Areas { get; } = new("competency areas", ["id", "name", "description"], []) { NameHint = "area" };

    /// <summary>All of them.</summary>
    public static FrameworkTables All { get; } = new([Roles, Links, Statements, Areas], [Roles, Links]);

    /// <summary>The release that a heading such as <c>new_for_v2.0.0</c> tells.</summary>
    public static string? VersionOf(IEnumerable<DocumentFile> files, FileHeaders headers) => files
        .SelectMany(file => headers.Of(file).Names)
        .Where(static heading => heading.StartsWith(NewInVersion, StringComparison.Ordinal))
        .Select(static heading => FrameworkNames.VersionIn(heading.AsSpan(NewInVersion.Length)))
        .FirstOrDefault();
}
