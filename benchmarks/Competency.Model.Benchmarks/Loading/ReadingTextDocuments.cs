using BenchmarkDotNet.Attributes;
using Competency.Model.Formats;
using Competency.Model.Icap;

namespace Competency.Model.Benchmarks.Loading;

/// <summary>
/// What does understanding cost beside reading? The baseline reads the same files and splits them into cells; it
/// understands nothing.
/// </summary>
[MemoryDiagnoser]
public class ReadingTextDocuments
{
    private string[] _paths = [];

    [GlobalSetup]
    public void Setup()
    {
        _paths = BenchmarkData.TextDocuments();
    }

    [Benchmark(Baseline = true, Description = "File.ReadAllText + Split")]
    public int ReadAndSplit()
    {
        int cells = 0;
        foreach (string path in _paths)
        {
            foreach (string line in File.ReadAllText(path).Split('\n'))
            {
                cells += line.Split('\t').Length;
            }
        }

        return cells;
    }

    [Benchmark(Description = "files to drafts")]
    public int ReadDrafts()
    {
        DiagnosticBag diagnostics = new();
        IcapTextFormat format = new();
        return _paths.Sum(path => format.Read(path, File.ReadAllBytes(path), diagnostics).Standards.Count);
    }

    [Benchmark(Description = "files to checked standards")]
    public int ReadStandards()
    {
        IcapTextFormat format = new();
        int tasks = 0;
        foreach (string path in _paths)
        {
            DiagnosticBag diagnostics = new();
            DocumentDrafts drafts = format.Read(path, File.ReadAllBytes(path), diagnostics);
            tasks += ReadResult.Build(drafts, diagnostics).Standards.Sum(static standard => standard.Tasks.Length);
        }

        return tasks;
    }

    [Benchmark(Description = "files to a catalog")]
    public int Load() => new CatalogLoader().Load(_paths).Catalog.Concepts.Length;
}
