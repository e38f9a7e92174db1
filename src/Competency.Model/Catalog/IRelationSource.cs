namespace Competency.Model;

/// <summary>A source of relations between competencies, such as a name matcher or a table of an application.</summary>
/// <remarks>Used by <see cref="PartialCredit.Sources"/>; see the example there.</remarks>
public interface IRelationSource
{
    /// <summary>The name of the source, cited in <see cref="ConceptRelation.Source"/>.</summary>
    string Id { get; }

    /// <summary>The relations from needed competencies to held ones.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="needed">The competencies that are needed and not held.</param>
    /// <param name="held">The competencies that are held.</param>
    /// <returns>Each pair at most once, from the needed competency to the held one: broad if the held one is broader.</returns>
    IEnumerable<ConceptRelation> Between(CompetencyCatalog catalog, IReadOnlyList<Concept> needed, IReadOnlyList<Concept> held);
}
