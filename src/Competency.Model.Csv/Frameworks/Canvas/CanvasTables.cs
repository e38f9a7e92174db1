namespace Competency.Model.Csv.Frameworks.Canvas;

// The table of outcomes as Canvas exports it: the ratings of an outcome spread over columns of which only the first has a heading.
internal static class CanvasTables
{
    public const int Guid = 0;
    public const int Type = 1;
    public const int Title = 2;
    public const int CanvasId = 3;
    public const int Description = 4;
    public const int DisplayName = 5;
    public const int State = 6;
    public const int Parents = 7;
    public const int Method = 8;
    public const int MethodNumber = 9;
    public const int FirstRating = 10;
    public const int MostCells = 60;

    private const string Ratings = "ratings";

    // Outcomes and the groups that they stand in.
    public static FrameworkTable Outcomes { get; } = new(
        "outcomes",
        ["vendor_guid", "object_type", "title"],
        [
            "canvas_id", "description", "display_name", "workflow_state", "parent_guids", "calculation_method", "calculation_int",
            .. Enumerable.Range(0, MostCells).Select(CellName),
        ])
    { Complete = Named };

    // All of them.
    public static FrameworkTables All { get; } = new([Outcomes], [Outcomes]);

    private static string CellName(int cell) => cell == 0 ? Ratings : $"{Ratings} {cell + 1}";

    private static IReadOnlyList<string> Named(IReadOnlyList<string> header)
    {
        int first = header.ToList().FindIndex(static name => string.Equals(name.Trim(), Ratings, StringComparison.OrdinalIgnoreCase));
        return first < 0
            ? header
            : [.. header.Select((name, column) => column > first && string.IsNullOrWhiteSpace(name) ? CellName(column - first) : name)];
    }
}
