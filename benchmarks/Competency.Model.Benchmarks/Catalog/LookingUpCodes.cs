using BenchmarkDotNet.Attributes;
using Competency.Model.Codes;

namespace Competency.Model.Benchmarks.Catalog;

/// <summary>
/// What does finding a standard, a task or an element by its code cost beside a bare dictionary of strings? Each method looks
/// up the same 1,024 codes of the catalog of Taiwan's iCAP (of the samples where it is absent) in the same shuffled order.
/// </summary>
[MinColumn]
[MemoryDiagnoser]
public class LookingUpCodes
{
    private const int Lookups = 1024;
    private const int Seed = 20;

    private CompetencyCatalog _catalog = null!;
    private Dictionary<string, int> _plain = [];
    private Dictionary<string, Dictionary<string, int>> _plainElements = [];
    private string[] _codes = [];
    private StandardCode[] _parsed = [];
    private string[] _lowerCase = [];
    private string[] _unversioned = [];
    private ElementId[] _elements = [];
    private (CompetencyStandard Standard, LocalId Task)[] _tasks = [];

    [GlobalSetup]
    public void Setup()
    {
        _catalog = new CatalogLoader().AddCsv().Load(BenchmarkData.Catalog()).Catalog;
        _plain = _catalog.Standards.Select(static (standard, index) => (standard, index))
            .ToDictionary(pair => _catalog.KeyOf(pair.standard).Text, static pair => pair.index, StringComparer.Ordinal);
        _plainElements = _catalog.Standards.ToDictionary(
            standard => _catalog.KeyOf(standard).Text,
            static standard => standard.Elements.ToDictionary(
                static element => element.Id.Local.Text, static element => element.Position, StringComparer.Ordinal),
            StringComparer.Ordinal);
        Random random = new(Seed);
        CompetencyStandard[] standards = random.GetItems([.. _catalog.Standards.Where(IsCalledByItsCode)], Lookups);
        _parsed = [.. standards.Select(_catalog.KeyOf)];
        _codes = [.. _parsed.Select(static code => new string(code.Text))];
        _lowerCase = [.. _codes.Select(static code => code.ToLowerInvariant())];
        _unversioned = [.. standards.Select(static standard => standard.IcapCode.GetValueOrDefault().Base)];
        _elements =
            [
                .. random.GetItems(_catalog.Elements.AsSpan(), Lookups)
                    .Select(element => new ElementId(_catalog.OwnerOf(element), element.Id.Local)),
            ];
        _tasks = [.. standards.Select(standard => (standard, standard.Tasks[random.Next(standard.Tasks.Length)].Id))];
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Lookups, Description = "bare Dictionary<string, int>")]
    public int Plain()
    {
        int sum = 0;
        foreach (string code in _codes)
        {
            sum += _plain[code];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "catalog[string]")]
    public int ByText()
    {
        int sum = 0;
        foreach (string code in _codes)
        {
            sum += _catalog[code].Tasks.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "catalog[StandardCode]")]
    public int ByCode()
    {
        int sum = 0;
        foreach (StandardCode code in _parsed)
        {
            sum += _catalog[code].Tasks.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "catalog.TryGet(span)")]
    public int BySpan()
    {
        int sum = 0;
        foreach (string code in _codes)
        {
            sum += _catalog.TryGet(code.AsSpan(), out CompetencyStandard? standard) ? standard.Tasks.Length : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "catalog[string], in small letters")]
    public int ByOtherSpelling()
    {
        int sum = 0;
        foreach (string code in _lowerCase)
        {
            sum += _catalog[code].Tasks.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "catalog[string], without version")]
    public int ByUnversioned()
    {
        int sum = 0;
        foreach (string code in _unversioned)
        {
            sum += _catalog[code].Tasks.Length;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "standard.TryGetTask")]
    public int Task()
    {
        int sum = 0;
        foreach ((CompetencyStandard standard, LocalId id) in _tasks)
        {
            sum += standard.TryGetTask(id, out WorkTask? task) ? task.Position : 0;
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "two bare dictionaries, for an element")]
    public int PlainElement()
    {
        int sum = 0;
        foreach (ElementId id in _elements)
        {
            sum += _plainElements[id.Owner][id.Local.Text];
        }

        return sum;
    }

    [Benchmark(OperationsPerInvoke = Lookups, Description = "catalog.TryGetElement")]
    public int Element()
    {
        int sum = 0;
        foreach (ElementId id in _elements)
        {
            sum += _catalog.TryGetElement(id, out CompetencyElement? element) ? element.Position : 0;
        }

        return sum;
    }

    private bool IsCalledByItsCode(CompetencyStandard standard) =>
        standard.Tasks.Length > 0 && standard.IcapCode is IcapCode code && code.ToString() == _catalog.KeyOf(standard).Text;
}
