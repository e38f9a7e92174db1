using Competency.Model.Catalog;
using Competency.Model.Needs;
using Competency.Model.Sets;
using Competency.Model.Weights;

namespace Competency.Model.Similarity.Scorers;

// The standards of a catalog under a weighting, as sides of comparisons.
internal sealed class WeightedCatalog : ICatalogView<CompetencyCatalog, ConceptWeighting, WeightedCatalog>
{
    private readonly ConceptWeighting _weighting;
    private readonly WeightedRole[] _standards;
    private readonly Lazy<WeightedSetIndex> _index;
    private readonly CatalogCache<WeightedCatalog> _scorers;

    private WeightedCatalog(CompetencyCatalog catalog, ConceptWeighting weighting)
    {
        _weighting = weighting;
        _scorers = new CatalogCache<WeightedCatalog>(this);
        Catalog = catalog;
        Graph = CompetencyGraph.Of(catalog);
        RoleNeeds needs = RoleNeeds.Of(catalog);
        ReadOnlyMemory<double> weights = CatalogWeights.Of(catalog, weighting).Block;
        _standards =
        [
            .. Enumerable.Range(0, needs.RowCount)
                .Select(row => new WeightedRole(needs, weights, needs.Range(row).From, needs.Range(row).To, row)),
        ];
        _index = new Lazy<WeightedSetIndex>(() =>
            WeightedSetIndex.Create(Graph.StandardConcepts.Starts, Graph.StandardConcepts.Columns, weights.Span, catalog.Concepts.Length));
    }

    // The catalog.
    public CompetencyCatalog Catalog { get; }

    // Its links.
    public CompetencyGraph Graph { get; }

    // How many standards there are.
    public int Count => _standards.Length;

    // The weighted sets, indexed when they are first searched.
    public WeightedSetIndex Index => _index.Value;

    // A standard by index.
    public ref readonly WeightedRole this[int standard] => ref _standards[standard];

    // A catalog under a weighting, made when it is first asked for and kept as long as both are.
    public static WeightedCatalog Of(CompetencyCatalog catalog, ConceptWeighting weighting) =>
        catalog.Derived<ConceptWeighting, WeightedCatalog>(weighting);

    static WeightedCatalog ICatalogView<CompetencyCatalog, ConceptWeighting, WeightedCatalog>.Create(
        CompetencyCatalog owner, ConceptWeighting key) =>
        new(owner, key);

    // What scores the standards by a measure, made when it is first asked for.
    public RoleScorer ScorerFor(SimilarityMeasure measure) => _scorers.Get<SimilarityMeasure, RoleScorer>(measure);

    // A free set of competencies.
    // concepts: The concepts by index, ascending and each once.
    // levels: Their levels, or none at all.
    public WeightedRole Free(ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels = default)
    {
        RoleNeeds needs = RoleNeeds.OfSets([0, concepts.Length], concepts, levels);
        double[] weights = new double[concepts.Length];
        _weighting.Weigh(needs, ConceptFrequencies.Of(Catalog), weights);
        return new WeightedRole(needs, weights, 0, concepts.Length, -1);
    }
}
