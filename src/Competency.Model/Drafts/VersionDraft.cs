namespace Competency.Model.Drafts;

/// <summary>An entry of the version history as read.</summary>
/// <param name="Version">The entry.</param>
/// <param name="Location">The location in the source.</param>
public sealed record VersionDraft(StandardVersion Version, SourceLocation Location);
