namespace Competency.Model.Graphs.Exchange;

// A vertex as files have it.
// Label: The title.
// Code: What identifies it in its catalog; empty if nothing does.
// Kind: What it is: standard, duty, task, the kind of a competency, family, profile.
internal readonly record struct ExportedVertex(string Label, string Code, string Kind)
{
    private const int MaxShownCode = 20;

    // The code that pictures show before the title; null for none.
    public string? ShownCode { get; init; }

    // What pictures write below the title; null for nothing.
    public string? Detail { get; init; }

    public double? Level { get; init; }

    // The number of roles that it stands for.
    public int? Roles { get; init; }

    // The id of its family.
    public string? Family { get; init; }

    // Whether the question is about it.
    public bool IsFocus { get; init; }

    // The vertex of a view. What has no title is called by its code: readers drop empty labels, and pictures would show nothing.
    public static ExportedVertex Of(GraphVertex vertex) =>
        new(vertex.Title.Length > 0 ? vertex.Title : vertex.Code, vertex.Code, KindOf(vertex))
        {
            ShownCode = Shown(vertex),
            Level = (vertex.Standard?.Level ?? vertex.Task?.Level)?.Value,
        };

    private static string KindOf(GraphVertex vertex) =>
        vertex.Standard is not null ? VertexKinds.Standard
        : vertex.Duty is not null ? VertexKinds.Duty
        : vertex.Task is not null ? VertexKinds.Task
        : (vertex.Element?.Kind ?? vertex.Concept?.Kind ?? ElementKind.Unspecified).Id;

    // Addresses and long codes say nothing in a picture.
    private static string? Shown(GraphVertex vertex)
    {
        string? code = vertex.Standard is not null ? vertex.Code
            : vertex.Duty is not null ? vertex.Duty.Code?.Text
            : vertex.Task is not null ? vertex.Task.Code?.Text
            : vertex.Element?.Code?.Text;
        return code is { Length: > 0 and <= MaxShownCode } && !code.Contains(':', StringComparison.Ordinal) && code != vertex.Title
            ? code
            : null;
    }
}
