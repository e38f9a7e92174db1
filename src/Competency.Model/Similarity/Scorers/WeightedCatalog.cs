using Competency.Model.Catalog;
using Competency.Model.Graph;
using Competency.Model.Needs;
using Competency.Model.Sets;
using Competency.Model.Weights;

namespace Competency.Model.Similarity.Scorers;

// The standards of a catalog under a weighting, as sides of comparisons. Frequencies are those of a scope, and the index finds
// only standards of it.
internal sealed class WeightedCatalog : ICatalogView<CatalogScope, ConceptWeighting, WeightedCatalog>
{
    private readonly ConceptWeighting _weighting;
    private readonly WeightedRole[] _standards;
    private readonly Lazy<WeightedSetIndex> _index;
    private readonly CatalogCache<WeightedCatalog> _scorers;

    private WeightedCatalog(CatalogScope scope, ConceptWeighting weighting)
    {
        _weighting = weighting;
        _scorers = new CatalogCache<WeightedCatalog>(this);
        Scope = scope;
        Graph = CompetencyGraph.Of(Catalog);
        RoleNeeds needs = RoleNeeds.Of(scope);
        ReadOnlyMemory<double> weights = CatalogWeights.Of(scope, weighting).Block;
        _standards =
        [
            .. Enumerable.Range(0, needs.RowCount)
                .Select(row => new WeightedRole(needs, weights, needs.Range(row).From, needs.Range(row).To, row)),
        ];
        _index = new Lazy<WeightedSetIndex>(CreateIndex);
    }

    // The standards that frequencies count.
    public CatalogScope Scope { get; }

    // The catalog.
    public CompetencyCatalog Catalog => Scope.Catalog;

    // Its links.
    public CompetencyGraph Graph { get; }

    // How many standards there are.
    public int Count => _standards.Length;

    // The weighted sets, indexed when they are first searched.
    public WeightedSetIndex Index => _index.Value;

    // A standard by index.
    public ref readonly WeightedRole this[int standard] => ref _standards[standard];

    // A catalog under a weighting, made when it is first asked for and kept as long as both are.
    public static WeightedCatalog Of(CatalogScope scope, ConceptWeighting weighting) =>
        scope.Derived<ConceptWeighting, WeightedCatalog>(weighting);

    static WeightedCatalog ICatalogView<CatalogScope, ConceptWeighting, WeightedCatalog>.Create(
        CatalogScope owner, ConceptWeighting key) =>
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
        _weighting.Weigh(needs, ConceptFrequencies.Of(Scope), weights);
        return new WeightedRole(needs, weights, 0, concepts.Length, -1);
    }

    private WeightedSetIndex CreateIndex()
    {
        ReadOnlySpan<double> weights = CatalogWeights.Of(Scope, _weighting).Values;
        CompressedRows rows = Graph.StandardConcepts;
        if (Scope.IsWhole)
        {
            return WeightedSetIndex.Create(rows.Starts, rows.Columns, weights, Catalog.ConceptCount);
        }

        List<double> kept = new(weights.Length);
        for (int standard = 0; standard < Count; standard++)
        {
            kept.AddRange(Scope.Contains(standard) ? weights[rows.Starts[standard]..rows.Starts[standard + 1]] : []);
        }

        CompressedRows inScope = rows.Keep(Scope.Contains);
        return WeightedSetIndex.Create(inScope.Starts, inScope.Columns, [.. kept], Catalog.ConceptCount);
    }
}
