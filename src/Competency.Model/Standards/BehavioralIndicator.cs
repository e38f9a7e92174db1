using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>Observable behavior that shows good performance of a task, 行為指標.</summary>
/// <param name="Code">The code, such as <c>P1.1.1</c>; <see langword="null"/> if the document has none.</param>
/// <param name="Text">The sentence.</param>
/// <exception cref="ArgumentNullException"><paramref name="Text"/> is <see langword="null"/>.</exception>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed record BehavioralIndicator(ItemCode? Code, string Text)
{
    /// <summary>The sentence.</summary>
    public string Text { get; init; } = Text ?? throw new ArgumentNullException(nameof(Text));

    /// <summary>Code and text.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Text}" : Text;
}
