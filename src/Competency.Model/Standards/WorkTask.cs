using System.Collections.Immutable;
using System.Text.Json.Serialization;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>A work task, 工作任務, with its level, its outputs, its indicators and the elements it needs.</summary>
/// <example>
/// The elements that each task needs, with the levels:
/// <code>
/// CompetencyStandard barista = new CatalogLoader().Load("docs/samples").Catalog["TFB5131-902"];
/// foreach (WorkTask task in barista.Tasks)
/// {
///     Console.WriteLine($"{task}, of {task.Duty}");
///     foreach (ElementLink link in task.Links)
///     {
///         Console.WriteLine($"  {link.Element} at level {task.LevelOf(link)}");
///     }
/// }
/// </code>
/// </example>
[JsonConverter(typeof(CompetencyJsonConverter))]
public sealed class WorkTask
{
    internal WorkTask()
    {
    }

    /// <summary>The identity within the standard; unique even if the document repeats a code.</summary>
    public required LocalId Id { get; init; }

    /// <summary>The code in the document; <see langword="null"/> if there is none.</summary>
    public ItemCode? Code { get; init; }

    /// <summary>The name of the task.</summary>
    public required string Title { get; init; }

    /// <summary>The level; <see langword="null"/> if the document has no readable one.</summary>
    public CompetencyLevel? Level { get; init; }

    /// <summary>
    /// The text in place of the level, such as <c>34</c> or <c>3（初）</c>; <see langword="null"/> if it is the level and nothing else.
    /// </summary>
    public string? LevelText { get; init; }

    /// <summary>Whether the task is part of the core of the role, if the framework distinguishes that (DCWF, O*NET).</summary>
    public RequirementStrength Necessity { get; init; }

    /// <summary>The tangible results, in the order of the document.</summary>
    public ImmutableArray<WorkOutput> Outputs { get; init; } = [];

    /// <summary>The behavioral indicators, in the order of the document.</summary>
    public ImmutableArray<BehavioralIndicator> Indicators { get; init; } = [];

    /// <summary>The links to the elements that the task needs, one for each element, in the order of the document.</summary>
    public ImmutableArray<ElementLink> Links { get; init; } = [];

    /// <summary>The duty of the task; <see langword="null"/> for a task directly under its standard.</summary>
    public Duty? Duty { get; internal set; }

    /// <summary>The standard of the task.</summary>
    public CompetencyStandard Standard { get; internal set; } = null!;

    /// <summary>The position among all tasks of the standard, from 0.</summary>
    public int Position { get; internal set; }

    /// <summary>The level at which the task needs an element: the level of the link, otherwise the level of the task.</summary>
    /// <param name="link">A link of this task.</param>
    /// <returns>The level; <see langword="null"/> if neither has one.</returns>
    public CompetencyLevel? LevelOf(ElementLink link)
    {
        ArgumentNullException.ThrowIfNull(link);
        return link.Level ?? Level;
    }

    /// <summary>Local identity and title: <c>T1.1 建置藝文智庫</c>.</summary>
    public override string ToString() => Code is null ? Title : $"{Id} {Title}";
}
