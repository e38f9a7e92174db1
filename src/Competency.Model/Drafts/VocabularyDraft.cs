namespace Competency.Model.Drafts;

/// <summary>A vocabulary as read.</summary>
public sealed class VocabularyDraft
{
    /// <summary>The id by which standards refer to the vocabulary.</summary>
    public string Id { get; set; } = "";

    /// <summary>The release; <see langword="null"/> if not given.</summary>
    public string? Version { get; set; }

    /// <summary>The name of the framework; <see langword="null"/> if not given.</summary>
    public string? Title { get; set; }

    /// <summary>The language of the titles (BCP 47); <see langword="null"/> if not given.</summary>
    public string? Language { get; set; }

    /// <summary>The level scales.</summary>
    public List<LevelScale> LevelScales { get; } = [];

    /// <summary>The elements.</summary>
    public List<ElementDraft> Elements { get; } = [];

    /// <summary>The location of its start.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}
