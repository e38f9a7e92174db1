using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Dcwf;

// The tables of DCWF, by the headings of lists and of the sheets of the published workbook.
internal static class DcwfTables
{
    // Whether a statement is core or additional for a role.
    public const string Core = "Core/Additional";

    private const string Kind = "Task/KSA";
    private const string Text = "Description";
    private const string CurrentVersion = "Current Version:";
    private static readonly string[] Marks = ["dcwf", "statementid"];

    // Work roles.
    public static FrameworkTable Roles { get; } = new(
        "work roles",
        ["dcwf_code|DCWF Code", "title|Work Role", "description|Work Role Definition"],
        ["element_code", "element"])
    { Complete = Named, Marks = Marks };

    // The statements of one role, each a sheet of the workbook.
    public static FrameworkTable Sheets { get; } = new("statements of a role", ["DCWF #", Kind], [Text, Core])
    {
        Never = ["dcwf_code"],
        Holds = static (top, fileName) => DcwfSheet.Find(top, fileName) is not null,
        OrderOfParts = static top => DcwfSheet.Find(top, "")?.Code ?? "",
        ReadsRowsAbove = true,
        Complete = Named,
        Marks = Marks,
    };

    // Tasks, and knowledge, skills and abilities.
    public static FrameworkTable Statements { get; } = new(
        "statements", ["statement_id|DCWF #", $"kind|{Kind}", $"text|{Text}"], [])
    {
        Never = ["dcwf_code"],
        Complete = Named,
        Marks = Marks,
    };

    // Which role has which statement.
    public static FrameworkTable Links { get; } = new(
        "links between roles and statements", ["dcwf_code", "statement_id"], ["core_or_additional"]);

    // All of them.
    public static FrameworkTables All { get; } = new([Links, Sheets, Statements, Roles], [Roles, Links, Sheets])
    {
        IsOther = IsChangeLog,
    };

    // The release that the list of changes names.
    public static string? VersionOf(IEnumerable<TableTop> tops) => tops
        .Where(IsChangeLog)
        .SelectMany(static top => new[] { top.Header, top.First })
        .Where(static row => row.Length > 1 && row[0].Trim() == CurrentVersion)
        .Select(static row => FrameworkNames.VersionIn(row[1]))
        .FirstOrDefault();

    private static bool IsChangeLog(TableTop top) =>
        top.Header is [string header, ..]
        && (header.Trim() == CurrentVersion || (top.First is [string first, ..] && first.Trim() == CurrentVersion));

    // Statements stand beside their kind, often without a heading; what is core is headed in several ways.
    private static string[] Named(IReadOnlyList<string> header)
    {
        string[] names = [.. header];
        bool hasText = names.Any(static name => HeaderRow.Normalize(name) is "description" or "text");
        for (int column = 0; column < names.Length; column++)
        {
            string key = HeaderRow.Normalize(names[column]);
            bool isBesideKind = column > 0 && !hasText && HeaderRow.Normalize(names[column - 1]) == HeaderRow.Normalize(Kind);
            names[column] = key.StartsWith("core", StringComparison.Ordinal) ? Core
                : key.Length > 0 ? names[column]
                : isBesideKind ? Text
                : $"column {column + 1}";
        }

        return names;
    }
}
