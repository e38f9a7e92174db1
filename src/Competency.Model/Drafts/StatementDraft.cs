namespace Competency.Model.Drafts;

/// <summary>An output or behavioral indicator as found.</summary>
public sealed class StatementDraft
{
    /// <summary>The code.</summary>
    public string? Code { get; set; }

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Where it begins.</summary>
    public SourceLocation Location { get; set; } = SourceLocation.None;
}
