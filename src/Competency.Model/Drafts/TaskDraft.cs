namespace Competency.Model.Drafts;

/// <summary>A work task as found.</summary>
public sealed class TaskDraft
{
    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>The text.</summary>
    public string Title { get; set; } = "";

    /// <summary>The level.</summary>
    public LevelDraft? Level { get; set; }

    /// <summary>Whether it belongs to the core of the job.</summary>
    public RequirementStrength Necessity { get; set; }

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;

    // Whether it stands in the cell of another task, behind it.
    internal bool IsInsideCell { get; init; }

    /// <summary>Its outputs.</summary>
    public List<StatementDraft> Outputs { get; } = [];

    /// <summary>Its behavioral indicators.</summary>
    public List<StatementDraft> Indicators { get; } = [];

    /// <summary>The elements it needs, every mention of them.</summary>
    public List<LinkDraft> Links { get; } = [];
}
