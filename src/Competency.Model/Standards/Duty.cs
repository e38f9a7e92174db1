using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A main duty of the job, 主要職責, and the tasks that fulfill it.</summary>
public sealed class Duty
{
    internal Duty()
    {
    }

    /// <summary>The code, such as <c>T1</c>; missing if the document prints none.</summary>
    public ItemCode? Code { get; init; }

    /// <summary>What the duty is.</summary>
    public required string Title { get; init; }

    /// <summary>Its tasks, in the order of the document.</summary>
    public ImmutableArray<WorkTask> Tasks { get; init; } = [];

    /// <summary>Code and title.</summary>
    public override string ToString() => Code is ItemCode code ? $"{code} {Title}" : Title;
}
