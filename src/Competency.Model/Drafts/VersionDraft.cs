namespace Competency.Model.Drafts;

/// <summary>An entry of the version history as read.</summary>
/// <param name="Version">The entry.</param>
/// <param name="Location">The location in the source.</param>
/// <exception cref="ArgumentNullException"><paramref name="Version"/> is <see langword="null"/>.</exception>
public sealed record VersionDraft(StandardVersion Version, SourceLocation Location)
{
    /// <summary>The entry.</summary>
    public StandardVersion Version { get; init; } = Version ?? throw new ArgumentNullException(nameof(Version));
}
