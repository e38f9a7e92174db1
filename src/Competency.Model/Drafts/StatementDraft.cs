namespace Competency.Model.Drafts;

/// <summary>An output or behavioral indicator as read.</summary>
public sealed class StatementDraft
{
    /// <summary>The code; <see langword="null"/> if there is none.</summary>
    public string? Code { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>The location of its start.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}
