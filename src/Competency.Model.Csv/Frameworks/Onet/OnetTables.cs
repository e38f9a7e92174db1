using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks.Onet;

// The tables of O*NET that are read. Releases differ in their names of files, in names of columns, and in what they repeat: titles of
// occupations, names of scales and titles of activities stand in some tables of some releases only.
internal static class OnetTables
{
    private const string Activity = "DWA ID|DWA Element ID";
    private const string ActivityTitle = "DWA Title|DWA Element Name";

    // Columns that only tables of O*NET have.
    private static readonly string[] Own =
        ["O*NET-SOC Code", "Element ID", "Scale ID", "Job Zone", "IWA ID", "Commodity Code", "Reported Job Title"];

    // Occupations.
    public static FrameworkTable Occupations { get; } = new("occupations", ["O*NET-SOC Code", "Title", "Description"], []);

    // Ratings of skills, knowledge and abilities: of which an element is, its id tells, whatever the file is called. Releases have
    // a table for each, since 30 two for skills.
    public static FrameworkTable Ratings { get; } = new(
        "ratings",
        ["O*NET-SOC Code", "Element ID", "Scale ID", "Data Value"],
        ["Element Name", "Recommend Suppress", "Not Relevant", "Standard Error", "Title"])
    {
        Never = ["Category"],
        Holds = static (top, _) => OnetElements.KindOf(top.FirstOf("Element ID")) is not null,
        OrderOfParts = static top => OnetElements.OrderOf(top.FirstOf("Element ID")),
    };

    // What the elements of the content model are called, and what they are.
    public static FrameworkTable ContentModel { get; } = new("elements", ["Element ID", "Element Name", "Description"], [])
    {
        Never = ["O*NET-SOC Code"],
    };

    // Tasks of occupations.
    public static FrameworkTable Tasks { get; } = new(
        "tasks", ["O*NET-SOC Code", "Task ID", "Task", "Task Type"], ["Title"]);

    // Detailed work activities.
    public static FrameworkTable Activities { get; } = new("detailed work activities", [Activity, ActivityTitle], [])
    {
        Never = ["O*NET-SOC Code"],
    };

    // Which task is which detailed work activity.
    public static FrameworkTable TaskActivities { get; } = new(
        "detailed work activities of tasks", ["O*NET-SOC Code", "Task ID", Activity], [ActivityTitle]);

    // All of them.
    public static FrameworkTables All { get; } = new(
        [Ratings, TaskActivities, Tasks, Activities, Occupations, ContentModel], [Occupations, Ratings])
    {
        IsOther = static top => Own.Any(top.Names.Contains) || IsRelation(top) || IsNotice(top),
    };

    // Relations of the content model name both ends: Abilities Element ID, Work Context Element ID.
    private static bool IsRelation(TableTop top) =>
        top.Names.Names.Any(static name => HeaderRow.Normalize(name).EndsWith("elementid", StringComparison.Ordinal));

    private static bool IsNotice(TableTop top) => top.Header is [string first] && first.StartsWith("O*NET ", StringComparison.Ordinal);
}
