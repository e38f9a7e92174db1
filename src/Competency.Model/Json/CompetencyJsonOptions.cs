namespace Competency.Model.Json;

/// <summary>Options for writing JSON documents. Apart from provenance, the content does not depend on them.</summary>
public sealed record CompetencyJsonOptions
{
    /// <summary>Whether each value is on a line of its own, for readers and version control. <see langword="true"/> by default.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Whether each standard includes its provenance. <see langword="false"/> by default.</summary>
    public bool IncludeProvenance { get; init; }

    internal static CompetencyJsonOptions Default { get; } = new();
}
