namespace Competency.Model.Graphs.Views;

// The competencies that roles need, by index and ascending: without those that they rate as not important, unless all ratings count.
internal sealed class NeededConcepts(CompetencyCatalog catalog, bool allRatings)
{
    private readonly CompetencyGraph _graph = catalog.Graph();

    public int[] Of(CompetencyStandard standard) =>
        allRatings || standard.Requirements.All(static requirement => requirement.IsImportant)
            ? _graph.ConceptsOfStandard(catalog.IndexOf(standard)).ToArray()
            :
            [
                .. standard.Requirements
                    .Where(static requirement => requirement.IsImportant)
                    .Select(requirement => catalog.IndexOf(catalog.ConceptOf(requirement.Element)))
                    .Distinct()
                    .Order(),
            ];
}
