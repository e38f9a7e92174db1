using BenchmarkDotNet.Attributes;
using Competency.Model.Benchmarks.Sets;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Similarity;

/// <summary>
/// What do the ten most similar occupations of every occupation of ESCO cost? The baselines answer the same question by hash
/// sets, by a merge of sorted rows, and by plain counting of an item at a time.
/// </summary>
[MemoryDiagnoser]
public class FindingSimilarStandards
{
    private const int Top = 10;

    private SetFile _sets = null!;
    private SetIndex _index = null!;
    private HashSet<int>[] _hashSets = [];
    private PlainCounting _plain = null!;

    [GlobalSetup]
    public void Setup()
    {
        string esco = Path.Combine(BenchmarkData.RepositoryRoot, "..", "shared", "data", "esco", "v1.1.1");
        _sets = SetFile.Of(new CatalogLoader().AddCsv().Load(esco).Catalog);
        _index = SetIndex.Create(_sets.Starts, _sets.Items, _sets.ItemCount);
        _hashSets = [.. Enumerable.Range(0, _sets.Count).Select(set => Row(set).ToArray().ToHashSet())];
        _plain = new PlainCounting(_sets);
    }

    [Benchmark(Baseline = true, Description = "plain, an item at a time")]
    public double Plain() => _plain.MostSimilarToEach(_sets, Top);

    [Benchmark(Description = "SetIndex, one thread")]
    public int Index() => _index.MostSimilarToAll(Top, threads: 1).QueryCount;

    [Benchmark(Description = "SetIndex, all processors")]
    public int IndexOnAll() => _index.MostSimilarToAll(Top).QueryCount;

    [Benchmark(Description = "SetIndex, building it")]
    public long Build() => SetIndex.Create(_sets.Starts, _sets.Items, _sets.ItemCount).ByteCount;

    [Benchmark(Description = "SetIndex, pairs at least 0.5")]
    public int Join() => _index.PairsAtLeast(0.5, threads: 1).Length;

    [Benchmark(Description = "sorted merge, every 16th query")]
    public double Merge()
    {
        double sum = 0;
        for (int query = 0; query < _sets.Count; query += 16)
        {
            sum += Best(query, other => Merged(Row(query), Row(other)));
        }

        return sum;
    }

    [Benchmark(Description = "HashSet, every 16th query")]
    public double Hash()
    {
        double sum = 0;
        for (int query = 0; query < _sets.Count; query += 16)
        {
            sum += Best(query, other => _hashSets[other].Count(_hashSets[query].Contains));
        }

        return sum;
    }

    private ReadOnlySpan<int> Row(int set) => _sets.Row(set);

    private double Best(int query, Func<int, int> sharedWith)
    {
        PriorityQueue<int, double> best = new(Top + 1);
        double sum = 0;
        int size = Row(query).Length;
        for (int other = 0; other < _sets.Count; other++)
        {
            int shared = sharedWith(other);
            double score = (double)shared / (size + Row(other).Length - shared);
            if (best.Count < Top)
            {
                best.Enqueue(other, score);
            }
            else if (best.TryPeek(out _, out double worst) && score > worst)
            {
                best.EnqueueDequeue(other, score);
            }
        }

        while (best.TryDequeue(out _, out double score))
        {
            sum += score;
        }

        return sum;
    }

    private static int Merged(ReadOnlySpan<int> left, ReadOnlySpan<int> right)
    {
        int shared = 0;
        int i = 0;
        int j = 0;
        while (i < left.Length && j < right.Length)
        {
            int order = left[i].CompareTo(right[j]);
            shared += order == 0 ? 1 : 0;
            i += order <= 0 ? 1 : 0;
            j += order >= 0 ? 1 : 0;
        }

        return shared;
    }
}
