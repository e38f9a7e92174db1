using System.Collections.Immutable;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A work task, 工作任務: one thing the job takes, with its level, what comes of it, and what it needs.</summary>
public sealed class WorkTask
{
    internal WorkTask()
    {
    }

    /// <summary>What the task is called within its standard; unique there, also when the document repeats a number.</summary>
    public required LocalId Id { get; init; }

    /// <summary>The code as the document prints it; missing if it prints none.</summary>
    public ItemCode? Code { get; init; }

    /// <summary>What is done.</summary>
    public required string Title { get; init; }

    /// <summary>How demanding it is; missing where the document gives no readable level.</summary>
    public CompetencyLevel? Level { get; init; }

    /// <summary>What stands where the level should be, when it is not simply the level: <c>34</c>, <c>3（初）</c>.</summary>
    public string? LevelText { get; init; }

    /// <summary>Whether it belongs to the core of the job, if the framework says (DCWF, O*NET).</summary>
    public RequirementStrength Necessity { get; init; }

    /// <summary>Its tangible results, in the order of the document.</summary>
    public ImmutableArray<WorkOutput> Outputs { get; init; } = [];

    /// <summary>The behavior that shows it done well, in the order of the document.</summary>
    public ImmutableArray<BehavioralIndicator> Indicators { get; init; } = [];

    /// <summary>The elements it needs, each once, in the order of the document.</summary>
    public ImmutableArray<ElementLink> Links { get; init; } = [];

    /// <summary>The duty it belongs to, or <see langword="null"/> for a task directly under its standard.</summary>
    public Duty? Duty { get; internal set; }

    /// <summary>The standard it belongs to.</summary>
    public CompetencyStandard Standard { get; internal set; } = null!;

    /// <summary>The position among all tasks of its standard, from 0.</summary>
    public int Position { get; internal set; }

    /// <summary>The level at which the task needs a linked element: that of the link, else that of the task.</summary>
    public CompetencyLevel? LevelOf(ElementLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.Level ?? Level;
    }

    /// <summary>Local identity and title, <c>T1.1 建置藝文智庫</c>.</summary>
    public override string ToString() => Code is null ? Title : $"{Id} {Title}";
}
