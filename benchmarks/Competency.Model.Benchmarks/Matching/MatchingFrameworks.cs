using System.Text;
using BenchmarkDotNet.Attributes;
using Competency.Model.Names;

namespace Competency.Model.Benchmarks.Matching;

/// <summary>
/// What do suggestions between two frameworks cost? All skills of ESCO with their alternative labels against all titles of
/// O*NET, alternates included, taken for names of one kind; the baseline judges one label and every title.
/// </summary>
[MemoryDiagnoser]
public class MatchingFrameworks
{
    private string[] _titles = [];
    private (ElementKind Kind, string Name)[] _preferred = [];
    private (ElementKind Kind, string Name)[] _labels = [];
    private NameIndex _index = null!;

    [GlobalSetup]
    public void Setup()
    {
        CompetencyCatalog esco = new CatalogLoader().AddCsv().Load([BenchmarkData.Shared("esco", "v1.1.1")]).Catalog;
        _preferred = [.. esco.Elements.Select(static element => (ElementKind.Skill, element.Title))];
        _labels =
            [
                .. esco.Elements.SelectMany(static element => element.AlternateTitles.Prepend(element.Title))
                    .Distinct(StringComparer.Ordinal)
                    .Select(static name => (ElementKind.Skill, name)),
            ];
        string folder = BenchmarkData.Shared("onet", "29.3");
        _titles =
            [
                .. Column(Path.Combine(folder, "Occupation Data.txt"), 1).Concat(Column(Path.Combine(folder, "Alternate Titles.txt"), 2))
                    .Distinct(StringComparer.Ordinal),
            ];
        _index = new NameIndex(_titles.Select(static title => (ElementKind.Skill, title)));
        Console.WriteLine($"// {_preferred.Length} skills, {_labels.Length} labels, {_titles.Length} titles");
    }

    [Benchmark(Baseline = true, Description = "every pair, one label")]
    public int EveryPair() => _titles.Count(title => NameMatcher.Default.Match(ElementKind.Skill, _labels[0].Name, title).Score >= 0.5);

    [Benchmark(Description = "index, 13,896 preferred labels")]
    public int Preferred() => _index.SuggestAll(_preferred, 3, 0.5).Sum(static found => found.Length);

    [Benchmark(Description = "index, 98,458 labels")]
    public int Labels() => _index.SuggestAll(_labels, 3, 0.5).Sum(static found => found.Length);

    [Benchmark(Description = "build the index of 47,073 titles")]
    public int BuildIndex() => new NameIndex(_titles.Select(static title => (ElementKind.Skill, title))).Count;

    private static IEnumerable<string> Column(string path, int column) =>
        File.ReadLines(path, Encoding.UTF8).Skip(1).Select(line => line.Split('\t')[column]);
}
