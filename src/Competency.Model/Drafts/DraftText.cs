namespace Competency.Model.Drafts;

/// <summary>A text as read, with its location.</summary>
/// <param name="Value">The text, without the boilerplate of its format.</param>
/// <param name="Location">The location in the source.</param>
public readonly record struct DraftText(string Value, SourceLocation Location)
{
    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
