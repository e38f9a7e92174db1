namespace Competency.Model.Drafts;

/// <summary>A level as read: number, text and location.</summary>
/// <param name="Value">The number; <see langword="null"/> if the text has no readable one.</param>
/// <param name="Text">The text; <see langword="null"/> if it is the number and nothing else.</param>
/// <param name="Location">The location in the source.</param>
public sealed record LevelDraft(double? Value, string? Text, SourceLocation Location)
{
    /// <summary>A level of a draft that is written in code: a number without a location.</summary>
    /// <param name="value">The number.</param>
    public static implicit operator LevelDraft(double value) => new(value, null, SourceLocation.None);

    /// <summary>The standard error of the number; <see langword="null"/> if not given.</summary>
    public double? StandardError { get; init; }
}
