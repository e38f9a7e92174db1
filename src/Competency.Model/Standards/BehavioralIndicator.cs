using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>Observable behavior that shows a task being done well, 行為指標.</summary>
/// <param name="Code">The code, such as <c>P1.1.1</c>; never invented where the document has none.</param>
/// <param name="Text">The sentence.</param>
public sealed record BehavioralIndicator(ItemCode? Code, string Text)
{
    /// <summary>Code and sentence.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Text}" : Text;
}
