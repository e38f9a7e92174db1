using System.Runtime.CompilerServices;
using Competency.Model.Catalog;
using Competency.Model.Graph;

namespace Competency.Model;

/// <summary>
/// The links of a catalog over its dense indices: what tasks and standards need, and for each of these relations the inverse.
/// Rows are ascending and without repetition.
/// </summary>
/// <remarks>
/// <para>
/// Immutable and safe for many threads; built once per catalog, at the first call of <see cref="GraphQueries.Graph"/>.
/// Methods over indices are for computing: they allocate nothing. Methods over objects are for reading; they are also on the
/// catalog itself, see <see cref="GraphQueries"/>.
/// </para>
/// <para>
/// An index is the position of an object in its list of the catalog: <see cref="CompetencyCatalog.Standards"/>,
/// <see cref="CompetencyCatalog.Tasks"/>, <see cref="CompetencyCatalog.Elements"/>, <see cref="CompetencyCatalog.Concepts"/>.
/// </para>
/// </remarks>
/// <example>
/// The number of standards that need each competency:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// CompetencyGraph graph = catalog.Graph();
/// int[] frequencies = new int[catalog.Concepts.Length];
/// for (int concept = 0; concept &lt; frequencies.Length; concept++)
/// {
///     frequencies[concept] = graph.StandardsOfConcept(concept).Length;
/// }
/// </code>
/// </example>
public sealed class CompetencyGraph : ICatalogView<CompetencyCatalog, CompetencyGraph>
{
    private readonly CompetencyCatalog _catalog;
    private readonly Lazy<CompressedRows> _taskElements;
    private readonly Lazy<CompressedRows> _elementTasks;
    private readonly Lazy<CompressedRows> _taskConcepts;
    private readonly Lazy<CompressedRows> _conceptTasks;
    private readonly Lazy<CompressedRows> _conceptElements;
    private readonly Lazy<CompressedRows> _standardConcepts;
    private readonly Lazy<(CompressedRows Standards, int[] Needs)> _conceptStandards;

    // Each relation is made when it is first asked for: one question needs one or two of them.
    private CompetencyGraph(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        _taskElements = new(() => CompressedRows.Create(
            catalog.Tasks, task => task.Links.Select(link => catalog.IndexOf(link.Element))));
        _elementTasks = new(() => _taskElements.Value.Transpose(catalog.ElementCount));
        _taskConcepts = new(() => CompressedRows.Create(
            catalog.TaskCount, task => _taskElements.Value[task].ToArray().Select(catalog.Content.ConceptOf)));
        _conceptTasks = new(() => _taskConcepts.Value.Transpose(catalog.ConceptCount));
        _conceptElements = new(() => ElementsByConcept(catalog).Transpose(catalog.ConceptCount));
        _standardConcepts = new(() => catalog.Content.RowsOf(CatalogRelation.StandardConcepts) is StoredRows kept
            ? CompressedRows.Of(kept)
            : CompressedRows.Create(
                catalog.Standards, standard => standard.Requirements.Select(need => catalog.ConceptOf(need.Element).Index)));
        _conceptStandards = new(() =>
        {
            int[] needs = new int[_standardConcepts.Value.Count];
            return (_standardConcepts.Value.Transpose(catalog.ConceptCount, needs), needs);
        });
    }

    // The graph of a catalog, built when it is first asked for.
    internal static CompetencyGraph Of(CompetencyCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return catalog.Derived<CompetencyGraph>();
    }

    static CompetencyGraph ICatalogView<CompetencyCatalog, CompetencyGraph>.Create(CompetencyCatalog owner) => new(owner);

    // What standards need, as rows.
    internal CompressedRows StandardConcepts => _standardConcepts.Value;

    // The needs for a concept by their position among the needs of all standards, aligned with StandardsOfConcept.
    internal ReadOnlySpan<int> NeedsOfConcept(int concept) =>
        _conceptStandards.Value.Needs.AsSpan(
            _conceptStandards.Value.Standards.Starts[concept].._conceptStandards.Value.Standards.Starts[concept + 1]);

    /// <summary>The elements that a task links to.</summary>
    /// <param name="task">The index of the task.</param>
    /// <returns>The indices of the elements, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> ElementsOfTask(int task) => Row(_taskElements.Value, task);

    /// <summary>The tasks that link to an element: the inverse of <see cref="ElementsOfTask"/>.</summary>
    /// <param name="element">The index of the element.</param>
    /// <returns>The indices of the tasks, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> TasksOfElement(int element) => Row(_elementTasks.Value, element);

    /// <summary>The competencies that a task needs.</summary>
    /// <param name="task">The index of the task.</param>
    /// <returns>The indices of the concepts, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> ConceptsOfTask(int task) => Row(_taskConcepts.Value, task);

    /// <summary>The tasks of any standard that need a competency: the inverse of <see cref="ConceptsOfTask"/>.</summary>
    /// <param name="concept">The index of the concept.</param>
    /// <returns>The indices of the tasks, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> TasksOfConcept(int concept) => Row(_conceptTasks.Value, concept);

    /// <summary>The elements that are one competency.</summary>
    /// <param name="concept">The index of the concept.</param>
    /// <returns>The indices of the elements, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> ElementsOfConcept(int concept) => Row(_conceptElements.Value, concept);

    /// <summary>The competencies that a standard needs: through its tasks, directly, and as attitudes of the whole role.</summary>
    /// <param name="standard">The index of the standard.</param>
    /// <returns>The indices of the concepts, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> ConceptsOfStandard(int standard) => Row(_standardConcepts.Value, standard);

    /// <summary>The standards that need a competency: the inverse of <see cref="ConceptsOfStandard"/>.</summary>
    /// <param name="concept">The index of the concept.</param>
    /// <returns>The indices of the standards, ascending.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The catalog has no such index.</exception>
    public ReadOnlySpan<int> StandardsOfConcept(int concept) => Row(_conceptStandards.Value.Standards, concept);

    /// <summary>The elements that a task links to, in the order of the catalog.</summary>
    /// <exception cref="ArgumentException">The task is not in the catalog.</exception>
    public IReadOnlyList<CompetencyElement> ElementsOf(WorkTask task) =>
        View(_taskElements.Value, _catalog.IndexOf(task), _catalog.ElementAt);

    /// <summary>The tasks that link to the element itself: the inverse of <see cref="ElementsOf(WorkTask)"/>.</summary>
    /// <remarks>Elements of other standards that are the same competency are left out; see <see cref="TasksNeeding(Concept)"/>.</remarks>
    /// <exception cref="ArgumentException">The element is not in the catalog.</exception>
    public IReadOnlyList<WorkTask> TasksNeeding(CompetencyElement element) =>
        View(_elementTasks.Value, _catalog.IndexOf(element), _catalog.TaskAt);

    /// <summary>The competencies that a task needs, in the order of the catalog.</summary>
    /// <exception cref="ArgumentException">The task is not in the catalog.</exception>
    public IReadOnlyList<Concept> ConceptsOf(WorkTask task) => View(_taskConcepts.Value, _catalog.IndexOf(task), _catalog.ConceptAt);

    /// <summary>The tasks of any standard that need the competency: the inverse of <see cref="ConceptsOf(WorkTask)"/>.</summary>
    /// <exception cref="ArgumentException">The competency is not in the catalog.</exception>
    public IReadOnlyList<WorkTask> TasksNeeding(Concept concept) => View(_conceptTasks.Value, _catalog.IndexOf(concept), _catalog.TaskAt);

    /// <summary>
    /// The competencies that a standard needs, in the order of the catalog: through its tasks, directly, and as attitudes of
    /// the whole role.
    /// </summary>
    /// <exception cref="ArgumentException">The standard is not in the catalog.</exception>
    public IReadOnlyList<Concept> ConceptsOf(CompetencyStandard standard) =>
        View(_standardConcepts.Value, _catalog.IndexOf(standard), _catalog.ConceptAt);

    /// <summary>The standards that need the competency: the inverse of <see cref="ConceptsOf(CompetencyStandard)"/>.</summary>
    /// <exception cref="ArgumentException">The competency is not in the catalog.</exception>
    public IReadOnlyList<CompetencyStandard> StandardsNeeding(Concept concept) =>
        View(_conceptStandards.Value.Standards, _catalog.IndexOf(concept), _catalog.StandardAt);

    private static CompressedRows ElementsByConcept(CompetencyCatalog catalog) =>
        CompressedRows.Create(catalog.ElementCount, element => [catalog.Content.ConceptOf(element)]);

    private static RelatedObjects<T> View<T>(CompressedRows relation, int row, Func<int, T> objectAt) => new(relation, row, objectAt);

    private static ReadOnlySpan<int> Row(
        CompressedRows rows, int index, [CallerArgumentExpression(nameof(index))] string? parameter = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(index, parameter);
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(index, rows.RowCount, parameter);
        return rows[index];
    }
}
