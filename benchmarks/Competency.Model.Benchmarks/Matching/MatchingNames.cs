using BenchmarkDotNet.Attributes;
using Competency.Model.Names;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Benchmarks.Matching;

/// <summary>
/// What do suggestions from an index cost beside judging every pair? Over the names of 778 standards; the baseline asks the
/// matcher about one name and every other of its kind.
/// </summary>
[MemoryDiagnoser]
public class MatchingNames
{
    private (ElementKind Kind, string Name)[] _names = [];
    private CompetencyElement[] _elements = [];
    private (ElementKind Kind, string Name)[] _ofStandard = [];
    private NameIndex _index = null!;

    [GlobalSetup]
    public void Setup()
    {
        CompetencyCatalog catalog = new CatalogLoader().AddCsv().Load([BenchmarkData.Shared("icap", "catalogue")]).Catalog;
        _names =
            [
                .. catalog.Standards.SelectMany(static standard => standard.Elements)
                    .Select(static element => (element.Kind, element.Title))
                    .Distinct(),
            ];
        _elements = [.. catalog.Standards.OrderBy(static standard => standard.Code).ElementAt(catalog.Standards.Length / 2).Elements];
        _ofStandard = [.. _elements.Select(static element => (element.Kind, element.Title))];
        _index = new NameIndex(_names);
    }

    [Benchmark(Baseline = true, Description = "every pair, one name")]
    public int EveryPair() => _names
        .Where(entry => entry.Kind.Equals(_elements[0].Kind))
        .Count(entry => NameMatcher.Default.Match(entry.Kind, _elements[0].Title, entry.Name).Score >= 0.5);

    [Benchmark(Description = "index, one name")]
    public int SuggestOne() => _index.Suggest(_elements[0].Kind, _elements[0].Title, minScore: 0.5).Length;

    [Benchmark(Description = "index, every name of one standard")]
    public int SuggestStandard() => _index.SuggestAll(_ofStandard, minScore: 0.5).Sum(static found => found.Length);

    [Benchmark(Description = "index, every name of all standards")]
    public int SuggestAll() => _index.SuggestAll(_names, minScore: 0.5).Sum(static found => found.Length);

    [Benchmark(Description = "normalize and group all names")]
    public int Group() => _names.Select(static entry => (entry.Kind, NameNormalizer.KeyOf(entry.Name))).Distinct().Count();

    [Benchmark(Description = "build the index")]
    public int BuildIndex() => new NameIndex(_names).Count;
}
