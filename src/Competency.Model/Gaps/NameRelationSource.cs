using Competency.Model.Alignment;
using Competency.Model.Matching.Scoring;

namespace Competency.Model.Gaps;

/// <summary>What the scored matcher of names says of needed and held competencies: suggestions, which no person has seen.</summary>
public sealed class NameRelationSource : IRelationSource
{
    private const int MostPerNeed = 5;

    private NameRelationSource()
    {
    }

    /// <summary>The matcher that comes with the library.</summary>
    public static NameRelationSource Default { get; } = new();

    /// <inheritdoc/>
    public string Id => "name matcher";

    /// <inheritdoc/>
    public IEnumerable<ConceptRelation> Between(CompetencyCatalog catalog, IReadOnlyList<Concept> needed, IReadOnlyList<Concept> held)
    {
        ArgumentNullException.ThrowIfNull(needed);
        ArgumentNullException.ThrowIfNull(held);
        NameIndex index = new(held.Where(static concept => concept.Title.Length > 0).Select(static concept => (concept.Kind, concept.Title)));
        ILookup<(ElementKind, string), Concept> byName = held.ToLookup(static concept => (concept.Kind, concept.Title));
        return
            from need in needed
            where need.Title.Length > 0
            from match in index.Suggest(need.Kind, need.Title, MostPerNeed)
            let relation = NameRelations.Of(match.Relation)
            where relation is not null
            from has in byName[(need.Kind, match.Second)]
            select new ConceptRelation(need, relation.Value, has, match.Confidence, [], Id);
    }
}
