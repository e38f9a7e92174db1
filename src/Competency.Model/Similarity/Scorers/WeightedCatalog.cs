using Competency.Model.Catalog;
using Competency.Model.Needs;
using Competency.Model.Sets;
using Competency.Model.Weights;

namespace Competency.Model.Similarity.Scorers;

/// <summary>The standards of a catalog under a weighting, as sides of comparisons.</summary>
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

    /// <summary>The catalog.</summary>
    public CompetencyCatalog Catalog { get; }

    /// <summary>Its links.</summary>
    public CompetencyGraph Graph { get; }

    /// <summary>How many standards there are.</summary>
    public int Count => _standards.Length;

    /// <summary>The weighted sets, indexed when they are first searched.</summary>
    public WeightedSetIndex Index => _index.Value;

    /// <summary>A standard by index.</summary>
    public ref readonly WeightedRole this[int standard] => ref _standards[standard];

    /// <summary>A catalog under a weighting, made when it is first asked for and kept as long as both are.</summary>
    public static WeightedCatalog Of(CompetencyCatalog catalog, ConceptWeighting weighting) =>
        catalog.Derived<ConceptWeighting, WeightedCatalog>(weighting);

    static WeightedCatalog ICatalogView<CompetencyCatalog, ConceptWeighting, WeightedCatalog>.Create(
        CompetencyCatalog owner, ConceptWeighting key) =>
        new(owner, key);

    /// <summary>What scores the standards by a measure, made when it is first asked for.</summary>
    public RoleScorer ScorerFor(SimilarityMeasure measure) => _scorers.Get<SimilarityMeasure, RoleScorer>(measure);

    /// <summary>A free set of competencies.</summary>
    /// <param name="concepts">The concepts by index, ascending and each once.</param>
    /// <param name="levels">Their levels, or none at all.</param>
    public WeightedRole Free(ReadOnlySpan<int> concepts, ReadOnlySpan<CompetencyLevel?> levels = default)
    {
        RoleNeeds needs = RoleNeeds.OfSets([0, concepts.Length], concepts, levels);
        double[] weights = new double[concepts.Length];
        _weighting.Weigh(needs, ConceptFrequencies.Of(Catalog), weights);
        return new WeightedRole(needs, weights, 0, concepts.Length, -1);
    }
}
