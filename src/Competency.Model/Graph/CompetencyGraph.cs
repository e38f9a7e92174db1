using System.Collections.Immutable;
using Competency.Model.Graph;

namespace Competency.Model;

/// <summary>
/// The links of a catalog over its dense indices, each relation beside its inverse: what tasks and standards need, and
/// what needs an element or a concept. Rows are ascending and without repetition.
/// </summary>
/// <remarks>
/// Immutable; built once per catalog. The methods that take an index and give indices are for computing; those that take
/// and give objects are for reading, and are also on the catalog itself (<see cref="GraphQueries"/>).
/// </remarks>
public sealed class CompetencyGraph
{
    private readonly CompetencyCatalog _catalog;
    private readonly CompressedRows _taskElements;
    private readonly CompressedRows _elementTasks;
    private readonly CompressedRows _taskConcepts;
    private readonly CompressedRows _conceptTasks;
    private readonly CompressedRows _conceptElements;
    private readonly CompressedRows _standardConcepts;
    private readonly CompressedRows _conceptStandards;

    private CompetencyGraph(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        int concepts = catalog.Concepts.Length;
        _taskElements = CompressedRows.Create(catalog.Tasks, task => task.Links.Select(link => catalog.IndexOf(link.Element)));
        _elementTasks = _taskElements.Transpose(catalog.Elements.Length);
        _taskConcepts = CompressedRows.Create(catalog.Tasks, task => task.Links.Select(link => catalog.ConceptOf(link.Element).Index));
        _conceptTasks = _taskConcepts.Transpose(concepts);
        _conceptElements = CompressedRows.Create(catalog.Concepts, concept => concept.Elements.Select(catalog.IndexOf));
        _standardConcepts = CompressedRows.Create(catalog.Standards, standard => standard.Requirements.Select(need => catalog.ConceptOf(need.Element).Index));
        _conceptStandards = _standardConcepts.Transpose(concepts);
    }

    /// <summary>The graph of a catalog, built when it is first asked for.</summary>
    public static CompetencyGraph Of(CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Derived(static owner => new CompetencyGraph(owner));
    }

    /// <summary>What standards need, as rows.</summary>
    internal CompressedRows StandardConcepts => _standardConcepts;

    /// <summary>The elements that a task needs, by index.</summary>
    public ReadOnlySpan<int> ElementsOfTask(int task) => _taskElements[task];

    /// <summary>The tasks that need an element, by index: the inverse of <see cref="ElementsOfTask"/>.</summary>
    public ReadOnlySpan<int> TasksOfElement(int element) => _elementTasks[element];

    /// <summary>The concepts that a task needs, by index.</summary>
    public ReadOnlySpan<int> ConceptsOfTask(int task) => _taskConcepts[task];

    /// <summary>The tasks that need a concept, by index: the inverse of <see cref="ConceptsOfTask"/>.</summary>
    public ReadOnlySpan<int> TasksOfConcept(int concept) => _conceptTasks[concept];

    /// <summary>The elements that are a concept, by index.</summary>
    public ReadOnlySpan<int> ElementsOfConcept(int concept) => _conceptElements[concept];

    /// <summary>
    /// Everything that a standard needs, by index of concept: through tasks, directly, and as attitudes of the role.
    /// </summary>
    public ReadOnlySpan<int> ConceptsOfStandard(int standard) => _standardConcepts[standard];

    /// <summary>The standards that need a concept, by index: the inverse of <see cref="ConceptsOfStandard"/>.</summary>
    public ReadOnlySpan<int> StandardsOfConcept(int concept) => _conceptStandards[concept];

    /// <summary>The elements that the task needs, in the order of the catalog.</summary>
    public IReadOnlyList<CompetencyElement> ElementsOf(WorkTask task) => View(_taskElements, _catalog.IndexOf(task), _catalog.Elements);

    /// <summary>The tasks that need the element itself: the inverse of <see cref="ElementsOf(WorkTask)"/>.</summary>
    public IReadOnlyList<WorkTask> TasksNeeding(CompetencyElement element) => View(_elementTasks, _catalog.IndexOf(element), _catalog.Tasks);

    /// <summary>The competencies that the task needs.</summary>
    public IReadOnlyList<Concept> ConceptsOf(WorkTask task) => View(_taskConcepts, _catalog.IndexOf(task), _catalog.Concepts);

    /// <summary>The tasks of any standard that need the competency: the inverse of <see cref="ConceptsOf(WorkTask)"/>.</summary>
    public IReadOnlyList<WorkTask> TasksNeeding(Concept concept) => View(_conceptTasks, _catalog.IndexOf(concept), _catalog.Tasks);

    /// <summary>Everything that the standard needs: through tasks, directly, and as attitudes of the role.</summary>
    public IReadOnlyList<Concept> ConceptsOf(CompetencyStandard standard) => View(_standardConcepts, _catalog.IndexOf(standard), _catalog.Concepts);

    /// <summary>The standards that need the competency: the inverse of <see cref="ConceptsOf(CompetencyStandard)"/>.</summary>
    public IReadOnlyList<CompetencyStandard> StandardsNeeding(Concept concept) => View(_conceptStandards, _catalog.IndexOf(concept), _catalog.Standards);

    private static RelatedObjects<T> View<T>(CompressedRows relation, int row, ImmutableArray<T> objects) => new(relation, row, objects);
}
