using Competency.Cli.Console;

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

    public static string Known => Wording.List(All);

    // How a graph of a view becomes smaller.
    public static string AdviceFor(string view) => view switch
    {
        Standard => Say("A standard has no smaller part; choose another format."),
        Path => Say("Use fewer --alternatives."),
        Families => Say("Use a lower --resolution, or leave out --members."),
        Similar => Say("Use a higher --least, or give a CODE for one standard and those around it."),
        Shared => Say("Use a higher --least, or give a CODE for the competencies of one standard."),
        Moves => Say("Use a lower --moves, or give a CODE for one role and those around it."),
        Nearest or Mutual => Say("Use a lower --top, or give a CODE for one standard and those around it."),
        _ => Say("Give a CODE for one standard, or a filter such as --category."),
    };
}
