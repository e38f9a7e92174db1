using BenchmarkDotNet.Attributes;
using Competency.Model.Benchmarks.Sets;
using Competency.Model.Sets;

namespace Competency.Model.Benchmarks.Similarity;

/// <summary>
/// What do weights cost: the ten most similar of every occupation of ESCO by weighted measures? The baseline is Jaccard of sets.
/// </summary>
public class WeighingSimilarStandards
{
    private const int Top = 10;
    private const int Levels = 6;

    private SetIndex _sets = null!;
    private WeightedSetIndex _byFrequency = null!;
    private WeightedSetIndex _byLevel = null!;

    [GlobalSetup]
    public void Setup()
    {
        SetFile roles = SetFile.Of(new CatalogLoader().AddCsv().Load(BenchmarkData.Shared("esco", "v1.1.1")).Catalog);
        int[] frequencies = new int[roles.ItemCount];
        foreach (int item in roles.Items)
        {
            frequencies[item]++;
        }

        Random random = new(1);
        _sets = SetIndex.Create(roles.Starts, roles.Items, roles.ItemCount);
        _byFrequency = WeightedSetIndex.Create(
            roles.Starts,
            roles.Items,
            [.. roles.Items.Select(item => Math.Log((1.0 + roles.Count) / (1 + frequencies[item])) + 1)],
            roles.ItemCount);
        _byLevel = WeightedSetIndex.Create(
            roles.Starts, roles.Items, [.. roles.Items.Select(_ => 1.0 + random.Next(Levels))], roles.ItemCount);
    }

    [Benchmark(Baseline = true, Description = "Jaccard of sets")]
    public int Sets() => _sets.MostSimilarToAll(Top, threads: 1).QueryCount;

    [Benchmark(Description = "weighted cosine, idf")]
    public int Cosine() => _byFrequency.MostSimilarToAll(Top, SimilarityMeasures.Cosine, threads: 1).QueryCount;

    [Benchmark(Description = "Ruzicka, idf")]
    public int Ruzicka() => _byFrequency.MostSimilarToAll(Top, SimilarityMeasures.Ruzicka, threads: 1).QueryCount;

    [Benchmark(Description = "levelled Jaccard, random levels")]
    public int Levelled() => _byLevel.MostSimilarToAll(Top, SimilarityMeasures.Jaccard, threads: 1).QueryCount;
}
