using BenchmarkDotNet.Attributes;

namespace Competency.Model.Benchmarks.Graphs;

/// <summary>
/// What do the moves between the 3,008 occupations of ESCO cost, 20 out of and into each, beside the query for the 20 nearest of every
/// occupation alone, by texts and by shortage?
/// </summary>
[MinColumn]
[MemoryDiagnoser]
public class BuildingMoves
{
    private const int Nearest = 20;

    private readonly SimilarityOptions _shortage = new() { Measure = SimilarityMeasures.Shortage };
    private readonly MoveOptions _byShortage = new() { Nearest = SimilarityMeasures.Shortage };
    private CompetencyCatalog _catalog = null!;

    [GlobalSetup]
    public void Setup() => _catalog = new CatalogLoader().AddCsv().Load(BenchmarkData.Shared("esco", "v1.1.1")).Catalog;

    [Benchmark(Baseline = true, Description = "20 nearest by texts, the query")]
    public int Texts() => _catalog.MostSimilarToAll(Nearest).Length;

    [Benchmark(Description = "moves by texts")]
    public int MovesByTexts() => _catalog.CareerMoves().Count;

    [Benchmark(Description = "20 nearest by shortage, the query")]
    public int Shortage() => _catalog.MostSimilarToAll(Nearest, _shortage).Length;

    [Benchmark(Description = "moves by shortage")]
    public int MovesByShortage() => _catalog.CareerMoves(_byShortage).Count;
}
