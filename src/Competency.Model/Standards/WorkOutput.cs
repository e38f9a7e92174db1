using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A tangible result of a task, 工作產出: a report, a checklist, a dish. A task may have none.</summary>
/// <param name="Code">The code, such as <c>O1.1.1</c>; <see langword="null"/> if the document has none.</param>
/// <param name="Title">The name of the result.</param>
/// <exception cref="ArgumentNullException"><paramref name="Title"/> is <see langword="null"/>.</exception>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed record WorkOutput(ItemCode? Code, string Title)
{
    /// <summary>The name of the result.</summary>
    public string Title { get; init; } = Title ?? throw new ArgumentNullException(nameof(Title));

    /// <summary>Code and title.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Title}" : Title;
}
