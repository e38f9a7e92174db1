using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Nice;

// The tables of NICE, by the headings of lists and of the sheets of NIST's workbook.
internal static class NiceTables
{
    private const string StatementId = "tks_id|TKS ID";
    private const string StatementText = "description|TKS Description|TKS Statement";
    private static readonly string[] NewInVersion = ["new_for_v", "New for v"];

    // Work roles; in the workbook, a row with a category stands above its roles.
    public static FrameworkTable Roles { get; } = new(
        "work roles",
        ["work_role_id|Work Role ID", "name|Work Role", "description|Work Role Description"],
        ["opm_code|OPM Code|OPM Code (Fed Use)", "category"])
    { Complete = Named, Marks = ["workrole"] };

    // The statements of one role or competency area, each a sheet of the workbook.
    public static FrameworkTable Sheets { get; } = new("statements of a role", [StatementId, StatementText], [])
    {
        Never = ["owner_id"],
        Holds = static (top, fileName) => NiceSheet.Find(top, fileName) is not null,
        OrderOfParts = static top => NiceSheet.Find(top, "")?.Code ?? "",
        ReadsRowsAbove = true,
        Complete = Named,
        Marks = ["tks"],
    };

    // Task, knowledge and skill statements.
    public static FrameworkTable Statements { get; } = new("statements", [StatementId, StatementText], [])
    { Complete = Named, Marks = ["tks"] };

    // Which role, or competency area, has which statement.
    public static FrameworkTable Links { get; } = new("links between roles and statements", ["owner_id", "tks_id"], []);

    // Competency areas.
    public static FrameworkTable Areas { get; } = new(
        "competency areas",
        ["id|Competency Area ID", "name|Competency Area Name", "description|Competency Area Description"],
        [])
    {
        Holds = static (top, fileName) =>
            top.Names.Contains("Competency Area ID")
            || top.FirstOf("id").StartsWith("NF-COM", StringComparison.Ordinal)
            || fileName.Contains("area", StringComparison.OrdinalIgnoreCase),
        Complete = Named,
        Marks = ["description"],
    };

    // All of them.
    public static FrameworkTables All { get; } = new([Roles, Links, Sheets, Statements, Areas], [Roles, Links, Sheets]);

    // The release that a heading such as new_for_v2.0.0 or v2.0.0 TKS ID tells.
    public static string? VersionOf(IEnumerable<TableTop> tops)
    {
        string[] headings = [.. tops.SelectMany(static top => top.Header)];
        return headings
            .SelectMany(static heading => NewInVersion
                .Where(start => heading.StartsWith(start, StringComparison.OrdinalIgnoreCase))
                .Select(start => FrameworkNames.VersionIn(heading.AsSpan(start.Length))))
            .FirstOrDefault();
    }

    // Columns for links within the workbook have no heading; v2.0.0 TKS ID is TKS ID.
    private static string[] Named(IReadOnlyList<string> header) =>
        [.. header.Select(static (name, column) => string.IsNullOrWhiteSpace(name) ? $"column {column + 1}" : WithoutVersion(name.Trim()))];

    private static string WithoutVersion(string name) =>
        name is ['v' or 'V', >= '0' and <= '9', ..] && name.IndexOf(' ', StringComparison.Ordinal) is int blank and > 0
            ? name[(blank + 1)..].Trim()
            : name;
}
