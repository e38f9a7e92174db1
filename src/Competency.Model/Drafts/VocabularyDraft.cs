namespace Competency.Model.Drafts;

/// <summary>A vocabulary as found.</summary>
public sealed class VocabularyDraft
{
    /// <summary>The name by which standards refer to it.</summary>
    public string Id { get; set; } = "";

    /// <summary>The release.</summary>
    public string? Version { get; set; }

    /// <summary>What it calls itself.</summary>
    public string? Title { get; set; }

    /// <summary>The language of its titles.</summary>
    public string? Language { get; set; }

    /// <summary>Its level scales.</summary>
    public List<LevelScale> LevelScales { get; } = [];

    /// <summary>Its elements.</summary>
    public List<ElementDraft> Elements { get; } = [];

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}
