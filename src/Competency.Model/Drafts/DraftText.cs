namespace Competency.Model.Drafts;

/// <summary>A text as read, with its location.</summary>
/// <param name="Value">The text, without the boilerplate of its format.</param>
/// <param name="Location">The location in the source.</param>
/// <exception cref="ArgumentNullException"><paramref name="Value"/> is <see langword="null"/>.</exception>
public readonly record struct DraftText(string Value, SourceLocation Location)
{
    /// <summary>The text, without the boilerplate of its format.</summary>
    public string Value { get; init; } = Value ?? throw new ArgumentNullException(nameof(Value));

    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
