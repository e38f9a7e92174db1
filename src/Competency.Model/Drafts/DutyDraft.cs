namespace Competency.Model.Drafts;

/// <summary>A duty as found.</summary>
public sealed class DutyDraft
{
    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>The text.</summary>
    public string Title { get; set; } = "";

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;

    /// <summary>Its tasks.</summary>
    public List<TaskDraft> Tasks { get; } = [];
}
