namespace Competency.Cli.Data;

// The names of views in a call.
internal static class GraphView
{
    public const string Standard = "standard";
    public const string Path = "path";
    public const string Families = "families";
    public const string Tasks = "tasks";
    public const string Requirements = "requirements";
    public const string Duties = "duties";
    public const string Broader = "broader";
    public const string Shared = "shared";
    public const string Similar = "similar";
    public const string Nearest = "nearest";
    public const string Mutual = "mutual";
    public const string Moves = "moves";

    public static string[] All { get; } =
        [Standard, Path, Families, Tasks, Requirements, Duties, Broader, Shared, Similar, Nearest, Mutual, Moves];

    public static string Known { get; } = string.Join(", ", All);

    // How a graph of a view becomes smaller.
    public static string AdviceFor(string view) => view switch
    {
        Standard => "A standard has no smaller part; choose another format.",
        Path => "Use fewer --alternatives.",
        Families => "Use a lower --resolution, or leave out --members.",
        Similar => "Use a higher --least, or give a CODE for one standard and those around it.",
        Shared => "Use a higher --least, or give a CODE for the competencies of one standard.",
        Moves => "Use a lower --moves, or give a CODE for one role and those around it.",
        Nearest or Mutual => "Use a lower --top, or give a CODE for one standard and those around it.",
        _ => "Give a CODE for one standard, or a filter such as --category.",
    };
}
