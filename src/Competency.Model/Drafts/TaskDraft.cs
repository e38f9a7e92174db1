namespace Competency.Model.Drafts;

/// <summary>A work task as read.</summary>
public sealed class TaskDraft
{
    /// <summary>The code; <see langword="null"/> if there is none.</summary>
    public string? Code { get; set; }

    /// <summary>The name.</summary>
    public string Title { get; set; } = "";

    /// <summary>The level; <see langword="null"/> if there is none.</summary>
    public LevelDraft? Level { get; set; }

    /// <summary>Whether the task is part of the core of the role.</summary>
    public RequirementStrength Necessity { get; set; }

    /// <summary>The location of its start.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;

    // Whether it stands in the cell of another task, behind it.
    internal bool IsInsideCell { get; init; }

    /// <summary>The outputs.</summary>
    public List<StatementDraft> Outputs { get; } = [];

    /// <summary>The behavioral indicators.</summary>
    public List<StatementDraft> Indicators { get; } = [];

    /// <summary>The links to the elements that the task needs, one for each mention.</summary>
    public List<LinkDraft> Links { get; } = [];
}
