namespace Competency.Model.Drafts;

/// <summary>A level as found: the number that was read, the text if it says more or other than the number, and where.</summary>
/// <param name="Value">The number, if one could be read.</param>
/// <param name="Text">The text, when it is not simply the number.</param>
/// <param name="Location">The place it was read from.</param>
public sealed record LevelDraft(double? Value, string? Text, SourceLocation Location);
