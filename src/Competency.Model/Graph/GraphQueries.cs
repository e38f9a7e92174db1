namespace Competency.Model;

/// <summary>What needs what in a catalog, each relation beside its inverse. Misuse of foreign objects throws <see cref="ArgumentException"/>.</summary>
public static class GraphQueries
{
    /// <summary>The links of the catalog over its dense indices, for computing.</summary>
    public static CompetencyGraph Graph(this CompetencyCatalog catalog) => CompetencyGraph.Of(catalog);

    /// <inheritdoc cref="CompetencyGraph.ElementsOf(WorkTask)"/>
    public static IReadOnlyList<CompetencyElement> ElementsOf(this CompetencyCatalog catalog, WorkTask task) => CompetencyGraph.Of(catalog).ElementsOf(task);

    /// <inheritdoc cref="CompetencyGraph.TasksNeeding(CompetencyElement)"/>
    public static IReadOnlyList<WorkTask> TasksNeeding(this CompetencyCatalog catalog, CompetencyElement element) => CompetencyGraph.Of(catalog).TasksNeeding(element);

    /// <inheritdoc cref="CompetencyGraph.ConceptsOf(WorkTask)"/>
    public static IReadOnlyList<Concept> ConceptsOf(this CompetencyCatalog catalog, WorkTask task) => CompetencyGraph.Of(catalog).ConceptsOf(task);

    /// <inheritdoc cref="CompetencyGraph.TasksNeeding(Concept)"/>
    public static IReadOnlyList<WorkTask> TasksNeeding(this CompetencyCatalog catalog, Concept concept) => CompetencyGraph.Of(catalog).TasksNeeding(concept);

    /// <inheritdoc cref="CompetencyGraph.ConceptsOf(CompetencyStandard)"/>
    public static IReadOnlyList<Concept> ConceptsOf(this CompetencyCatalog catalog, CompetencyStandard standard) => CompetencyGraph.Of(catalog).ConceptsOf(standard);

    /// <inheritdoc cref="CompetencyGraph.StandardsNeeding(Concept)"/>
    public static IReadOnlyList<CompetencyStandard> StandardsNeeding(this CompetencyCatalog catalog, Concept concept) => CompetencyGraph.Of(catalog).StandardsNeeding(concept);
}
