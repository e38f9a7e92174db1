namespace Competency.Model.Drafts;

/// <summary>A classification as read.</summary>
/// <param name="Scheme">The classification: one of the constants of <see cref="Classification"/>, or another name.</param>
/// <param name="Code">The code of the category; <see langword="null"/> if not given.</param>
/// <param name="Title">The name of the category; <see langword="null"/> if not given.</param>
/// <param name="Location">The location in the source.</param>
/// <exception cref="ArgumentNullException"><paramref name="Scheme"/> is <see langword="null"/>.</exception>
public sealed record ClassificationDraft(string Scheme, string? Code, string? Title, SourceLocation Location)
{
    /// <summary>The classification: one of the constants of <see cref="Classification"/>, or another name.</summary>
    public string Scheme { get; init; } = Scheme ?? throw new ArgumentNullException(nameof(Scheme));
}
