namespace Competency.Model;

/// <summary>What needs what in a catalog, each relation beside its inverse.</summary>
/// <example>
/// What a standard needs, and which other standards need it as well:
/// <code>
/// CompetencyCatalog catalog = new CatalogLoader().Load("docs/samples").Catalog;
/// foreach (Concept competency in catalog.ConceptsOf(catalog["TFB5131-902v3"]))
/// {
///     Console.WriteLine($"{competency}: {catalog.StandardsNeeding(competency).Count} standards");
/// }
/// </code>
/// </example>
public static class GraphQueries
{
    /// <summary>The links of the catalog over its dense indices, for computing. Built at the first call.</summary>
    public static CompetencyGraph Graph(this CompetencyCatalog catalog) => CompetencyGraph.Of(catalog);

    /// <inheritdoc cref="CompetencyGraph.ElementsOf(WorkTask)"/>
    public static IReadOnlyList<CompetencyElement> ElementsOf(this CompetencyCatalog catalog, WorkTask task) =>
        CompetencyGraph.Of(catalog).ElementsOf(task);

    /// <inheritdoc cref="CompetencyGraph.TasksNeeding(CompetencyElement)"/>
    public static IReadOnlyList<WorkTask> TasksNeeding(this CompetencyCatalog catalog, CompetencyElement element) =>
        CompetencyGraph.Of(catalog).TasksNeeding(element);

    /// <inheritdoc cref="CompetencyGraph.ConceptsOf(WorkTask)"/>
    public static IReadOnlyList<Concept> ConceptsOf(this CompetencyCatalog catalog, WorkTask task) =>
        CompetencyGraph.Of(catalog).ConceptsOf(task);

    /// <inheritdoc cref="CompetencyGraph.TasksNeeding(Concept)"/>
    public static IReadOnlyList<WorkTask> TasksNeeding(this CompetencyCatalog catalog, Concept concept) =>
        CompetencyGraph.Of(catalog).TasksNeeding(concept);

    /// <inheritdoc cref="CompetencyGraph.ConceptsOf(CompetencyStandard)"/>
    public static IReadOnlyList<Concept> ConceptsOf(this CompetencyCatalog catalog, CompetencyStandard standard) =>
        CompetencyGraph.Of(catalog).ConceptsOf(standard);

    /// <inheritdoc cref="CompetencyGraph.StandardsNeeding(Concept)"/>
    public static IReadOnlyList<CompetencyStandard> StandardsNeeding(this CompetencyCatalog catalog, Concept concept) =>
        CompetencyGraph.Of(catalog).StandardsNeeding(concept);
}
