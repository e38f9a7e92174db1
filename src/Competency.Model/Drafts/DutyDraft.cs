namespace Competency.Model.Drafts;

/// <summary>A duty as read.</summary>
public sealed class DutyDraft
{
    /// <summary>The code; <see langword="null"/> if there is none.</summary>
    public string? Code { get; set; }

    /// <summary>The name.</summary>
    public string Title { get; set; } = "";

    /// <summary>The location of its start.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;

    /// <summary>The tasks.</summary>
    public List<TaskDraft> Tasks { get; } = [];
}
