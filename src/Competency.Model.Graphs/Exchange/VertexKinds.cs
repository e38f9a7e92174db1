namespace Competency.Model.Graphs.Exchange;

// The kinds of vertices that are no competencies.
internal static class VertexKinds
{
    public const string Standard = "standard";
    public const string Duty = "duty";
    public const string Task = "task";
    public const string Family = "family";
    public const string Profile = "profile";
}
