using System.Collections.Immutable;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Catalog;

// The relations of the concepts of a catalog by mappings other than exact ones. Broad and narrow are followed along chains, of
// which the most confident one counts; close and related reach one step.
internal sealed class ConceptNetwork : ICatalogView<CompetencyCatalog, ConceptNetwork>
{
    // The confidence of longer chains is not worth the search.
    private const int LongestChain = 16;

    private readonly CompetencyCatalog _catalog;
    private readonly Dictionary<int, List<Link>> _links = [];

    private ConceptNetwork(CompetencyCatalog catalog)
    {
        _catalog = catalog;
        foreach (ElementRelation relation in catalog.Grouping.Relations)
        {
            int from = catalog.ConceptOf(catalog.ElementAt(relation.From)).Index;
            int to = catalog.ConceptOf(catalog.ElementAt(relation.To)).Index;
            if (from != to)
            {
                double confidence = relation.Mapping.Confidence ?? 1;
                Add(from, new Link(to, relation.Relation, confidence, relation.Mapping));
                Add(to, new Link(from, relation.Relation.Inverse(), confidence, relation.Mapping));
            }
        }
    }

    public static ConceptNetwork Create(CompetencyCatalog owner) => new(owner);

    // What a competency is related to, by concept, each relation once.
    public ImmutableArray<ConceptRelation> RelationsOf(Concept concept)
    {
        IEnumerable<ConceptRelation> near = new[] { MappingRelation.Close, MappingRelation.Related }
            .SelectMany(relation => Near(concept, relation));
        IEnumerable<ConceptRelation> far = new[] { MappingRelation.Broad, MappingRelation.Narrow }
            .SelectMany(relation => Chains(concept, relation));
        return [.. near.Concat(far).OrderBy(static relation => relation.To.Index).ThenBy(static relation => relation.Relation)];
    }

    private void Add(int concept, Link link) =>
        (_links.TryGetValue(concept, out List<Link>? links) ? links : _links[concept] = []).Add(link);

    private IEnumerable<Link> LinksOf(int concept, MappingRelation relation) =>
        _links.TryGetValue(concept, out List<Link>? links) ? links.Where(link => link.Relation == relation) : [];

    private IEnumerable<ConceptRelation> Near(Concept concept, MappingRelation relation) => LinksOf(concept.Index, relation)
        .GroupBy(static link => link.To)
        .Select(static group => group.MaxBy(static link => link.Confidence)!)
        .Select(link => RelationOf(concept, relation, link.To, link.Confidence, [link.Mapping]));

    // The most confident chain to each competency that chains reach (Dijkstra 1959, over products).
    private IEnumerable<ConceptRelation> Chains(Concept concept, MappingRelation relation)
    {
        PriorityQueue<Chain, (double, int)> open = new();
        Dictionary<int, Chain> best = [];
        open.Enqueue(new Chain(concept.Index, 1, []), (-1, concept.Index));
        while (open.TryDequeue(out Chain? chain, out _))
        {
            if (!best.TryAdd(chain.To, chain) || chain.Mappings.Length == LongestChain)
            {
                continue;
            }

            foreach (Link link in LinksOf(chain.To, relation).Where(link => !best.ContainsKey(link.To)))
            {
                double confidence = chain.Confidence * link.Confidence;
                open.Enqueue(new Chain(link.To, confidence, chain.Mappings.Add(link.Mapping)), (-confidence, link.To));
            }
        }

        best.Remove(concept.Index);
        return best.Values.Select(chain => RelationOf(concept, relation, chain.To, chain.Confidence, chain.Mappings));
    }

    private ConceptRelation RelationOf(
        Concept from, MappingRelation relation, int to, double confidence, ImmutableArray<Mapping> mappings) =>
        new(from, relation, _catalog.ConceptAt(to), confidence, mappings, string.Join(" and ", mappings.Select(LocationOf)));

    private static string LocationOf(Mapping mapping) =>
        mapping.Location == SourceLocation.None ? "a mapping" : mapping.Location.ToString();

    private sealed record Link(int To, MappingRelation Relation, double Confidence, Mapping Mapping);

    private sealed record Chain(int To, double Confidence, ImmutableArray<Mapping> Mappings);
}
