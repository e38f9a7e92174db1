using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>Observable behavior that shows good performance of a task, 行為指標.</summary>
/// <param name="Code">The code, such as <c>P1.1.1</c>; <see langword="null"/> if the document has none.</param>
/// <param name="Text">The sentence.</param>
public sealed record BehavioralIndicator(ItemCode? Code, string Text)
{
    /// <summary>Code and text.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Text}" : Text;
}
