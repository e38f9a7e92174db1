namespace Competency.Model.Csv.Frameworks.Onet;

// The tables of O*NET that are read; titles of occupations and names of scales stand in newer releases only.
internal static class OnetTables
{
    private static readonly string[] OfRatings = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"];
    private static readonly string[] OfRatingsOptional = ["Recommend Suppress", "Not Relevant", "Standard Error"];

    // Occupations.
    public static FrameworkTable Occupations { get; } = new("occupations", ["O*NET-SOC Code", "Title", "Description"], []);

    // Ratings of skills.
    public static FrameworkTable Skills { get; } = Ratings("ratings of skills", "skills");

    // Ratings of knowledge.
    public static FrameworkTable Knowledge { get; } = Ratings("ratings of knowledge", "knowledge");

    // Ratings of abilities.
    public static FrameworkTable Abilities { get; } = Ratings("ratings of abilities", "abilities");

    // What the elements of the content model are.
    public static FrameworkTable ContentModel { get; } = new("elements", ["Element ID", "Element Name", "Description"], []);

    // Tasks of occupations.
    public static FrameworkTable Tasks { get; } = new("tasks", ["O*NET-SOC Code", "Task ID", "Task", "Task Type"], []);

    // Detailed work activities.
    public static FrameworkTable Activities { get; } = new("detailed work activities", ["Element ID", "IWA ID", "DWA ID", "DWA Title"], []);

    // Which task is which detailed work activity.
    public static FrameworkTable TaskActivities { get; } = new(
        "detailed work activities of tasks", ["O*NET-SOC Code", "Task ID", "DWA ID"], ["DWA Title"])
    { Never = ["IWA ID"] };

    // All of them.
    public static FrameworkTables All { get; } = new(
        [Skills, Knowledge, Abilities, TaskActivities, Tasks, Activities, Occupations, ContentModel],
        [Occupations, Skills],
        IsUnquoted: true);

    private static FrameworkTable Ratings(string noun, string name) =>
        new(noun, OfRatings, OfRatingsOptional) { NameHint = name, Never = ["Category"] };
}
