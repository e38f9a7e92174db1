namespace Competency.Model.Drafts;

/// <summary>A line of the version history as found.</summary>
/// <param name="Version">What it says.</param>
/// <param name="Location">The place it was read from.</param>
public sealed record VersionDraft(StandardVersion Version, SourceLocation Location);
