namespace Competency.Model.Gaps;

/// <summary>Says what competencies of a catalog are to each other: a matcher of names, for example.</summary>
public interface IRelationSource
{
    /// <summary>What the source is called where it is cited.</summary>
    string Id { get; }

    /// <summary>What needed competencies are to held ones: from a needed one to a held one, each pair once at most.</summary>
    /// <param name="catalog">The catalog of both.</param>
    /// <param name="needed">What is needed and not held.</param>
    /// <param name="held">What is held.</param>
    IEnumerable<ConceptRelation> Between(CompetencyCatalog catalog, IReadOnlyList<Concept> needed, IReadOnlyList<Concept> held);
}
