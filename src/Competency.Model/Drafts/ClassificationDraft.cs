namespace Competency.Model.Drafts;

/// <summary>A classification as found.</summary>
/// <param name="Scheme">The classification.</param>
/// <param name="Code">The code in it.</param>
/// <param name="Title">The name in it.</param>
/// <param name="Location">The place it was read from.</param>
public sealed record ClassificationDraft(string Scheme, string? Code, string? Title, SourceLocation Location);
