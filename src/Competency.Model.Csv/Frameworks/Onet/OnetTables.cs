namespace Competency.Model.Csv.Frameworks.Onet;

/// <summary>The tables of O*NET that are read; titles of occupations and names of scales stand in newer releases only.</summary>
internal static class OnetTables
{
    private static readonly string[] OfRatings = ["O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value"];
    private static readonly string[] OfRatingsOptional = ["Recommend Suppress", "Not Relevant"];

    /// <summary>Occupations.</summary>
    public static FrameworkTable Occupations { get; } = new("occupations", ["O*NET-SOC Code", "Title", "Description"], []);

    /// <summary>Ratings of skills.</summary>
    public static FrameworkTable Skills { get; } = Ratings("ratings of skills", "skills");

    /// <summary>Ratings of knowledge.</summary>
    public static FrameworkTable Knowledge { get; } = Ratings("ratings of knowledge", "knowledge");

    /// <summary>Ratings of abilities.</summary>
    public static FrameworkTable Abilities { get; } = Ratings("ratings of abilities", "abilities");

    /// <summary>What the elements of the content model are.</summary>
    public static FrameworkTable ContentModel { get; } = new("elements", ["Element ID", "Element Name", "Description"], []);

    /// <summary>Tasks of occupations.</summary>
    public static FrameworkTable Tasks { get; } = new("tasks", ["O*NET-SOC Code", "Task ID", "Task", "Task Type"], []);

    /// <summary>Detailed work activities.</summary>
    public static FrameworkTable Activities { get; } = new("detailed work activities", ["Element ID", "IWA ID", "DWA ID", "DWA Title"], []);

    /// <summary>Which task is which detailed work activity.</summary>
    public static FrameworkTable TaskActivities { get; } = new(
        "detailed work activities of tasks", ["O*NET-SOC Code", "Task ID", "DWA ID"], ["DWA Title"]) { Never = ["IWA ID"] };

    /// <summary>All of them.</summary>
    public static FrameworkTables All { get; } = new(
        [Skills, Knowledge, Abilities, TaskActivities, Tasks, Activities, Occupations, ContentModel],
        [Occupations, Skills],
        IsUnquoted: true);

    private static FrameworkTable Ratings(string noun, string name) =>
        new(noun, OfRatings, OfRatingsOptional) { NameHint = name, Never = ["Category"] };
}
