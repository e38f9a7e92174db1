namespace Competency.Model.Drafts;

/// <summary>A text as found, and where.</summary>
/// <param name="Value">The text, cleaned of the furniture of its format.</param>
/// <param name="Location">The place it was read from.</param>
public readonly record struct DraftText(string Value, SourceLocation Location)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
