using BenchmarkDotNet.Attributes;

namespace Competency.Model.Benchmarks;

/// <summary>What does an answer cost once a catalog is there? The baseline looks a code up in a plain dictionary.</summary>
[MinColumn]
[MemoryDiagnoser]
public class AnsweringQuestions
{
    private CompetencyCatalog _catalog = null!;
    private Dictionary<string, CompetencyStandard> _plain = [];
    private CompetencyStandard _from = null!;
    private CompetencyStandard _to = null!;
    private string _code = "";

    [GlobalSetup]
    public void Setup()
    {
        _catalog = new CatalogLoader().Load(BenchmarkData.TextDocuments()).Catalog;
        _plain = _catalog.Standards.ToDictionary(static standard => standard.Code.Text, StringComparer.Ordinal);
        (_from, _to) = (_catalog.Standards[0], _catalog.Standards[^1]);
        _code = _to.Code.Text;
        _ = _catalog.Gap(_from, _to);
    }

    [Benchmark(Baseline = true, Description = "Dictionary<string, …> lookup")]
    public CompetencyStandard PlainLookup() => _plain[_code];

    [Benchmark(Description = "catalog lookup by code")]
    public CompetencyStandard Lookup() => _catalog[_to.Code];

    [Benchmark(Description = "gap report, its figures")]
    public double Gap() => _catalog.Gap(_from, _to).Shortage ?? 0;

    [Benchmark(Description = "gap report with all items")]
    public int GapItems() => _catalog.Gap(_from, _to).Items.Length;

    [Benchmark(Description = "gap report with items, kinds, tasks and duties")]
    public int GapLists()
    {
        GapReport gap = _catalog.Gap(_from, _to);
        return gap.Items.Length + gap.ByKind.Length + gap.Tasks.Length + gap.Duties.Length;
    }

    [Benchmark(Description = "gap report with everything, what unlocks most included")]
    public int GapEverything()
    {
        GapReport gap = _catalog.Gap(_from, _to);
        return gap.Items.Length
            + gap.ByKind.Length
            + gap.Tasks.Length
            + gap.Duties.Length
            + gap.BlockingCompetencies().Length
            + gap.LearningOrder().Length;
    }

    [Benchmark(Description = "most similar 10, jaccard")]
    public int Similar() => _catalog.MostSimilar(_to, 10, new SimilarityOptions { Measure = SimilarityMeasures.Jaccard }).Count;

    [Benchmark(Description = "most similar 10, texts")]
    public int SimilarByTexts() => _catalog.MostSimilar(_to, 10).Count;
}
