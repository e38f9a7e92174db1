namespace Competency.Model.Drafts;

/// <summary>A note as found.</summary>
public sealed class NoteDraft
{
    /// <summary>The heading.</summary>
    public string? Heading { get; set; }

    /// <summary>The lines beneath it.</summary>
    public List<string> Lines { get; } = [];
}
