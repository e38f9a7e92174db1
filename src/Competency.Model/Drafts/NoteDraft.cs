namespace Competency.Model.Drafts;

/// <summary>A note as read.</summary>
public sealed class NoteDraft
{
    /// <summary>The heading; <see langword="null"/> for text before the first heading.</summary>
    public string? Heading { get; set; }

    /// <summary>The lines below the heading.</summary>
    public List<string> Lines { get; } = [];
}
