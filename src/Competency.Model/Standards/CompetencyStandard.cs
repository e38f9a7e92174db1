using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using Competency.Model.Codes;

namespace Competency.Model;

/// <summary>
/// An occupational competency standard, 職能基準: what one job takes. Immutable; made from a draft by the standard builder.
/// </summary>
/// <remarks>
/// Its identity is its code. Absent is absent: a framework without duties, outputs or levels leaves them empty, never
/// zero. Two standards with equal content are still two objects; a catalog tells them apart and together.
/// </remarks>
public sealed class CompetencyStandard
{
    private readonly Dictionary<string, CompetencyElement> _elementsById = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WorkTask> _tasksById = new(StringComparer.Ordinal);

    internal CompetencyStandard(
        ImmutableArray<CompetencyElement> elements, ImmutableArray<Duty> duties, ImmutableArray<WorkTask> unassignedTasks)
    {
        Elements = elements;
        Duties = duties;
        UnassignedTasks = unassignedTasks;
        Tasks = [.. duties.SelectMany(static duty => duty.Tasks), .. unassignedTasks];
        AdoptElements();
        AdoptTasks();
    }

    /// <summary>The code; <c>~</c> and the title for a document that has none.</summary>
    public required StandardCode Code { get; init; }

    /// <summary>The structured reading of the code, if it has the iCAP shape.</summary>
    public IcapCode? IcapCode => Codes.IcapCode.TryParse(Code.Text, out IcapCode code) ? code : null;

    /// <summary>The name of the job; empty if no document names it.</summary>
    public required string Title { get; init; }

    /// <summary>Whether the title names one job or a family of jobs.</summary>
    public TitleKind TitleKind { get; init; }

    /// <summary>The framework it belongs to: <c>icap</c>, <c>esco-1.1.1</c>; equals the id of its vocabulary where there is one.</summary>
    public string? Framework { get; init; }

    /// <summary>The language of its texts (BCP 47).</summary>
    public string? Language { get; init; }

    /// <summary>What the job is about, 工作描述.</summary>
    public string? Description { get; init; }

    /// <summary>The level of the whole job, 基準級別; not derived from the tasks, and often another than theirs.</summary>
    public CompetencyLevel? Level { get; init; }

    /// <summary>What stands where the level should be, when it is not simply the level.</summary>
    public string? LevelText { get; init; }

    /// <summary>The scale of its levels, if any level stands in it.</summary>
    public LevelScale? LevelScale { get; init; }

    /// <summary>The location where the standard starts; <see cref="SourceLocation.None"/> for a standard made in code.</summary>
    public SourceLocation Location { get; internal init; } = SourceLocation.None;

    /// <summary>Job categories, occupations and industries it is classified under.</summary>
    public ImmutableArray<Classification> Classifications { get; init; } = [];

    /// <summary>Its history, as the document tells it.</summary>
    public ImmutableArray<StandardVersion> Versions { get; init; } = [];

    /// <summary>The main duties, in the order of the document.</summary>
    public ImmutableArray<Duty> Duties { get; }

    /// <summary>All tasks: those of the duties in order, then those that belong to no duty.</summary>
    public ImmutableArray<WorkTask> Tasks { get; }

    /// <summary>The tasks that belong to no duty.</summary>
    public ImmutableArray<WorkTask> UnassignedTasks { get; }

    /// <summary>The elements that the standard names itself, by kind and code.</summary>
    public ImmutableArray<CompetencyElement> Elements { get; }

    /// <summary>
    /// What the role needs, one requirement per element: own elements first in their order, then elements of the
    /// vocabulary in the order of the document. An own element that no task needs, such as an attitude of iCAP, is a
    /// requirement of the whole role.
    /// </summary>
    public ImmutableArray<Requirement> Requirements { get; internal init; } = [];

    /// <summary>The vocabulary of the framework, if its elements are global.</summary>
    public CompetencyVocabulary? Vocabulary { get; init; }

    /// <summary>Education and experience, update record, footnotes.</summary>
    public ImmutableArray<Note> Notes { get; init; } = [];

    /// <summary>Where it was read from.</summary>
    public Provenance? Provenance { get; init; }

    /// <summary>The element with this local identity.</summary>
    public bool TryGetElement(LocalId id, [NotNullWhen(true)] out CompetencyElement? element) =>
        _elementsById.TryGetValue(id.Text, out element);

    /// <summary>The task with this local identity.</summary>
    public bool TryGetTask(LocalId id, [NotNullWhen(true)] out WorkTask? task) => _tasksById.TryGetValue(id.Text, out task);

    /// <summary>Code and title.</summary>
    public override string ToString() => $"{Code} {Title}";

    private void AdoptElements()
    {
        foreach (CompetencyElement element in Elements)
        {
            _elementsById.Add(element.Id.Local.Text, element);
        }
    }

    private void AdoptTasks()
    {
        foreach (WorkTask task in Tasks)
        {
            task.Standard = this;
            task.Position = _tasksById.Count;
            _tasksById.Add(task.Id.Text, task);
        }

        foreach (Duty duty in Duties)
        {
            foreach (WorkTask task in duty.Tasks)
            {
                task.Duty = duty;
            }
        }
    }
}
