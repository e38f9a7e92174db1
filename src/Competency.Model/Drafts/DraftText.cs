namespace Competency.Model.Drafts;

/// <summary>A text as read, with its location.</summary>
/// <param name="Value">The text, without the boilerplate of its format.</param>
/// <param name="Location">The location in the source.</param>
/// <exception cref="ArgumentNullException"><paramref name="Value"/> is <see langword="null"/>.</exception>
public readonly record struct DraftText(string Value, SourceLocation Location)
{
    /// <summary>The text, without the boilerplate of its format.</summary>
    public string Value { get; init; } = Value ?? throw new ArgumentNullException(nameof(Value));

    /// <summary>A text of a draft that is written in code: without a location, or <see langword="null"/> for none.</summary>
    /// <param name="value">The text; <see langword="null"/> for none.</param>
    // To the nullable type alone: with another operator, null in "x ? null : new DraftText(…)" would be a string.
    public static implicit operator DraftText?(string? value) => value is null ? null : new DraftText(value, SourceLocation.None);

    /// <summary>The text.</summary>
    public override string ToString() => Value ?? "";
}
