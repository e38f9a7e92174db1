using BenchmarkDotNet.Attributes;
using Competency.Model.Csv;
using Competency.Model.Gaps;

namespace Competency.Model.Benchmarks.Gaps;

/// <summary>
/// What does the gap between two occupations of ESCO cost, with the lists of what is missing, shared and surplus? The baselines
/// fill the same lists by hash sets and by a merge that branches. 1,024 pairs drawn at random, the same for all.
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
    private CompetencyGraph _graph = null!;
    private HashSet<int>[] _sets = [];
    private (int From, int To)[] _pairs = [];
    private int[] _buffer = [];

    [GlobalSetup]
    public void Setup()
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load(BenchmarkData.Shared("esco", "v1.1.1")).Catalog;
        _graph = catalog.Graph();
        _sets = [.. Enumerable.Range(0, catalog.Standards.Length).Select(standard => _graph.ConceptsOfStandard(standard).ToArray().ToHashSet())];
        Random random = new(Seed);
        _pairs = [.. Enumerable.Range(0, Pairs).Select(_ => (random.Next(_sets.Length), random.Next(_sets.Length)))];
        _buffer = new int[3 * _sets.Max(static set => set.Count)];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Pairs, Description = "GapSets.Split, three lists")]
    public int Split()
    {
        int room = _buffer.Length / 3;
        int count = 0;
        foreach ((int from, int to) in _pairs)
        {
            GapCounts counts = SetDifference.Split(
                _graph.ConceptsOfStandard(from),
                _graph.ConceptsOfStandard(to),
                _buffer.AsSpan(0, room),
                _buffer.AsSpan(room, room),
                _buffer.AsSpan(2 * room, room));
            count += counts.Missing;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "merge with branches, three lists")]
    public int Merge()
    {
        int count = 0;
        foreach ((int from, int to) in _pairs)
        {
            Clear();
            Merge(_graph.ConceptsOfStandard(from), _graph.ConceptsOfStandard(to));
            count += _missing.Count;
        }

        return count;
    }

    [Benchmark(OperationsPerInvoke = Pairs, Description = "HashSet, three lists")]
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

    private void Clear()
    {
        _missing.Clear();
        _shared.Clear();
        _surplus.Clear();
    }

    private void Merge(ReadOnlySpan<int> held, ReadOnlySpan<int> needed)
    {
        int i = 0;
        int j = 0;
        while (i < held.Length && j < needed.Length)
        {
            if (held[i] < needed[j])
            {
                _surplus.Add(held[i++]);
            }
            else if (held[i] > needed[j])
            {
                _missing.Add(needed[j++]);
            }
            else
            {
                _shared.Add(held[i++]);
                j++;
            }
        }

        _missing.AddRange(needed[j..]);
        _surplus.AddRange(held[i..]);
    }
}
