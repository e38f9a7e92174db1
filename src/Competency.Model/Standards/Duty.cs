using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A main duty of a role, 主要職責, with the tasks that fulfill it.</summary>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class Duty
{
    internal Duty()
    {
    }

    /// <summary>The code, such as <c>T1</c>; <see langword="null"/> if the document has none.</summary>
    public ItemCode? Code { get; init; }

    /// <summary>The name of the duty.</summary>
    public required string Title { get; init; }

    /// <summary>The tasks, in the order of the document.</summary>
    public ImmutableArray<WorkTask> Tasks { get; init; } = [];

    /// <summary>Code and title.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Title}" : Title;
}
