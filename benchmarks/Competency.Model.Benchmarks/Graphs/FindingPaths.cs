using BenchmarkDotNet.Attributes;
using QuikGraph;
using QuikGraph.Algorithms;
using QuikGraph.Algorithms.ShortestPath;

namespace Competency.Model.Benchmarks.Graphs;

/// <summary>
/// What does a path between two occupations of ESCO cost, and what five alternatives, kept or not, beside QuikGraph on the same moves with
/// the same costs? 3,008 roles, the 20 nearest out of and into each. 32 pairs drawn at random among those with a path of at most 4
/// steps, the same for all; QuikGraph has no limit on steps, and alternatives only for the first pair.
/// </summary>
[MinColumn]
[MemoryDiagnoser]
public class FindingPaths
{
    private const int Pairs = 32;
    private const int Seed = 20;
    private const int Alternatives = 5;

    private readonly PathOptions _forgetful = new() { KeepsCompetencies = false };
    private readonly PathOptions _kept = new();
    private CareerMoves _moves = null!;
    private AdjacencyGraph<int, SEquatableTaggedEdge<int, double>> _graph = null!;
    private (CompetencyStandard From, CompetencyStandard To)[] _pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load(BenchmarkData.Shared("esco", "v1.1.1")).Catalog;
        _moves = catalog.CareerMoves();
        _graph = new AdjacencyGraph<int, SEquatableTaggedEdge<int, double>>(allowParallelEdges: false);
        _graph.AddVertexRange(Enumerable.Range(0, catalog.Standards.Length));
        _graph.AddEdgeRange(_moves.Graph().Edges.Where(static edge => edge.Weight < 1).Select(edge => new SEquatableTaggedEdge<int, double>(
            catalog.IndexOf(edge.Source.Standard!), catalog.IndexOf(edge.Target.Standard!), (edge.Weight / (1 - edge.Weight)) + 0.25)));
        Random random = new(Seed);
        _pairs =
        [
            .. Enumerable.Range(0, int.MaxValue)
                .Select(_ => (From: catalog.Standards[random.Next(catalog.Standards.Length)],
                    To: catalog.Standards[random.Next(catalog.Standards.Length)]))
                .Where(pair => pair.From != pair.To && !_moves.Paths(pair.From, pair.To, _forgetful).Paths.IsEmpty)
                .Take(Pairs),
        ];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs, Description = "QuikGraph, Dijkstra")]
    public double Dijkstra()
    {
        double sum = 0;
        foreach ((CompetencyStandard from, CompetencyStandard to) in _pairs)
        {
            TryFunc<int, IEnumerable<SEquatableTaggedEdge<int, double>>> paths =
                _graph.ShortestPathsDijkstra(static edge => edge.Tag, _moves.Catalog.IndexOf(from));
            sum += paths(_moves.Catalog.IndexOf(to), out IEnumerable<SEquatableTaggedEdge<int, double>>? path)
                ? path.Sum(static edge => edge.Tag)
                : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "path, not kept")]
    public double Forgetful() => Sum(_forgetful);

    [Benchmark(OperationsPerInvoke = Pairs, Description = "path, kept")]
    public double Kept() => Sum(_kept);

    [Benchmark(OperationsPerInvoke = Pairs, Description = "five alternatives, not kept")]
    public double ForgetfulAlternatives() => Sum(_forgetful with { MaxCount = Alternatives });

    [Benchmark(OperationsPerInvoke = Pairs, Description = "five alternatives, kept")]
    public double KeptAlternatives() => Sum(_kept with { MaxCount = Alternatives });

    [Benchmark(Description = "QuikGraph, Yen, five alternatives, the first pair")]
    public int Yen() => new YenShortestPathsAlgorithm<int>(
        YenGraph, _moves.Catalog.IndexOf(_pairs[0].From), _moves.Catalog.IndexOf(_pairs[0].To), Alternatives).Execute().Count();

    private AdjacencyGraph<int, EquatableTaggedEdge<int, double>> YenGraph => field ??= MakeYenGraph();

    private AdjacencyGraph<int, EquatableTaggedEdge<int, double>> MakeYenGraph()
    {
        AdjacencyGraph<int, EquatableTaggedEdge<int, double>> graph = new(allowParallelEdges: false);
        graph.AddVertexRange(_graph.Vertices);
        graph.AddEdgeRange(_graph.Edges.Select(static edge => new EquatableTaggedEdge<int, double>(edge.Source, edge.Target, edge.Tag)));
        return graph;
    }

    private double Sum(PathOptions options) =>
        _pairs.Sum(pair => _moves.Paths(pair.From, pair.To, options).Paths.Sum(static path => path.Cost));
}
