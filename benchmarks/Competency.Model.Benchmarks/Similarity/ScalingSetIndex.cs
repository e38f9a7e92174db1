using BenchmarkDotNet.Attributes;
using Competency.Model.Benchmarks.Sets;
using Competency.Model.Similarity;

namespace Competency.Model.Benchmarks.Similarity;

/// <summary>
/// How does the cost of 1,000 queries, top 10, grow with the number of roles and their size, and what does a skewed distribution
/// of skills add? The baseline is plain counting.
/// </summary>
public class ScalingSetIndex
{
    private const int Items = 13_000;
    private const int Queries = 1_000;
    private const int Top = 10;

    private SetFile _queries = null!;
    private SetIndex _index = null!;
    private PlainCounting _plain = null!;

    [Params(1_000, 10_000, 100_000)]
    public int Roles { get; set; }

    [Params(10, 40)]
    public int Size { get; set; }

    [Params(false, true)]
    public bool IsSkewed { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        SetFile roles = RandomRoles.Create(Roles, Items, Size, IsSkewed);
        _index = SetIndex.Create(roles.Starts, roles.Items, roles.ItemCount);
        _plain = new PlainCounting(roles);
        _queries = RandomRoles.Create(Queries, Items, Size, IsSkewed);
    }

    [Benchmark(Baseline = true, Description = "plain, an item at a time")]
    public double Plain() => _plain.MostSimilarToEach(_queries, Top);

    [Benchmark(Description = "SetIndex, one thread")]
    public int Index() => _index.MostSimilarToEach(_queries.Starts, _queries.Items, Top, threads: 1).QueryCount;
}
