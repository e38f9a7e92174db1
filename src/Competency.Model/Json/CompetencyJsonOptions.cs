namespace Competency.Model.Json;

/// <summary>How a JSON document is written. The content does not depend on it, provenance apart.</summary>
public sealed record CompetencyJsonOptions
{
    /// <summary>Whether every value stands on a line of its own, for people and for version control.</summary>
    public bool Indented { get; init; } = true;

    /// <summary>Whether every standard says where it was read from.</summary>
    public bool IncludeProvenance { get; init; }

    internal static CompetencyJsonOptions Default { get; } = new();
}
