using BenchmarkDotNet.Attributes;

namespace Competency.Model.Benchmarks.Gaps;

/// <summary>
/// What does the gap between two occupations of ESCO cost, with coverage, shortage and redundancy, and what more with the lists of
/// what is missing, met and surplus? The baseline parts the same sets by hash sets, without levels, weights and figures. 1,024
/// pairs drawn at random, the same for all.
/// </summary>
[MinColumn]
[MemoryDiagnoser]
public class FindingGaps
{
    private const int Pairs = 1024;
    private const int Seed = 20;

    private readonly List<int> _missing = [];
    private readonly List<int> _shared = [];
    private readonly List<int> _surplus = [];
    private CompetencyCatalog _catalog = null!;
    private CompetencyGraph _graph = null!;
    private HashSet<int>[] _sets = [];
    private (int From, int To)[] _pairs = [];

    [GlobalSetup]
    public void Setup()
    {
        _catalog = new CatalogLoader().AddCsv().Load(BenchmarkData.Shared("esco", "v1.1.1")).Catalog;
        _graph = _catalog.Graph();
        _sets =
        [
            .. Enumerable.Range(0, _catalog.Standards.Length).Select(standard => _graph.ConceptsOfStandard(standard).ToArray().ToHashSet()),
        ];
        Random random = new(Seed);
        _pairs = [.. Enumerable.Range(0, Pairs).Select(_ => (random.Next(_sets.Length), random.Next(_sets.Length)))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs, Description = "HashSet, three lists of numbers")]
    public int Hash()
    {
        int count = 0;
        foreach ((int from, int to) in _pairs)
        {
            Clear();
            foreach (int concept in _graph.ConceptsOfStandard(to))
            {
                (_sets[from].Contains(concept) ? _shared : _missing).Add(concept);
            }

            foreach (int concept in _graph.ConceptsOfStandard(from))
            {
                if (!_sets[to].Contains(concept))
                {
                    _surplus.Add(concept);
                }
            }

            count += _missing.Count;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "Gap, three figures")]
    public double Figures()
    {
        double sum = 0;
        foreach ((int from, int to) in _pairs)
        {
            sum += _catalog.Gap(_catalog.Standards[from], _catalog.Standards[to]).Shortage ?? 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "Gap, figures and items")]
    public int Items()
    {
        int count = 0;
        foreach ((int from, int to) in _pairs)
        {
            count += _catalog.Gap(_catalog.Standards[from], _catalog.Standards[to]).Missing.Length;
        }

        return count;
    }

    private void Clear()
    {
        _missing.Clear();
        _shared.Clear();
        _surplus.Clear();
    }
}
