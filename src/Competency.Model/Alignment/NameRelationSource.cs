using System.Collections.Immutable;
using Competency.Model.Names;

namespace Competency.Model;

// Relations suggested by the name matcher for the names of competencies. No person has reviewed them.
internal sealed class NameRelationSource : IRelationSource
{
    private const int MostPerNeed = 5;

    private NameRelationSource()
    {
    }

    // The name matcher of the library, up to five held competencies for each needed one.
    public static NameRelationSource Default { get; } = new();

    public string Id => "name matcher";

    public IEnumerable<ConceptRelation> Between(CompetencyCatalog catalog, IReadOnlyList<Concept> needed, IReadOnlyList<Concept> held)
    {
        ArgumentNullException.ThrowIfNull(needed);
        ArgumentNullException.ThrowIfNull(held);
        Concept[] named = [.. held.Where(static concept => NamesOf(concept).Length > 0)];
        MultiNameIndex index = new([.. named.Select(static concept => (concept.Kind, NamesOf(concept)))], NameMatcher.Default);
        return
            from need in needed
            from found in index.Suggest(need.Kind, NamesOf(need), MostPerNeed)
            let relation = found.Match.Relation
            where relation is not null
            select new ConceptRelation(need, relation.Value, named[found.Item], found.Match.Confidence, [], Id);
    }

    // All names of the elements behind a concept, its title first.
    private static ImmutableArray<string> NamesOf(Concept concept) =>
    [
        .. concept.Elements.SelectMany(static element => element.AlternateTitles.Prepend(element.Title))
            .Prepend(concept.Title).Where(static name => name.Length > 0).Distinct(StringComparer.Ordinal),
    ];
}
