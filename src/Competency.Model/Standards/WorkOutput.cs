using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A tangible result of a task, 工作產出: a report, a form, a dish. A task that is pure action rightly has none.</summary>
/// <param name="Code">The code, such as <c>O1.1.1</c>; never invented where the document has none.</param>
/// <param name="Title">What it is.</param>
public sealed record WorkOutput(ItemCode? Code, string Title)
{
    /// <summary>Code and title.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Title}" : Title;
}
