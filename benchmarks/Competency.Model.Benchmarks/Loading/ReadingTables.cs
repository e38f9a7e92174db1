using BenchmarkDotNet.Attributes;
using Competency.Model.Csv;
using Competency.Model.Csv.IcapTables;
using Competency.Model.Csv.Tables;
using Competency.Model.Diagnostics;
using Competency.Model.Drafts;
using Competency.Model.Loading;
using CsvHelper;

namespace Competency.Model.Benchmarks.Loading;

/// <summary>
/// What do strictness and understanding cost beside reading? The baseline makes a string of every cell of the same files,
/// with CsvHelper and its defaults; it reports nothing and understands nothing.
/// </summary>
[MemoryDiagnoser]
public class ReadingTables
{
    private string[] _paths = [];
    private string _folder = "";

    [GlobalSetup]
    public void Setup()
    {
        _folder = BenchmarkData.Catalogue();
        _paths = [.. Directory.GetFiles(_folder, "*.csv").Order(StringComparer.Ordinal)];
    }

    [Benchmark(Baseline = true, Description = "CsvHelper, GetString on every field")]
    public int ReadEveryField()
    {
        int length = 0;
        foreach (string path in _paths)
        {
            using CsvReader reader = CsvReader.FromFile(path);
            while (reader.Read())
            {
                for (int i = 0; i < reader.FieldCount; i++)
                {
                    length += reader.GetString(i).Length;
                }
            }
        }

        return length;
    }

    [Benchmark(Description = "strict rows, every field")]
    public int ReadStrictly()
    {
        int length = 0;
        foreach (string path in _paths)
        {
            using TableReader reader = TableReader.Open(path, File.ReadAllBytes(path), CsvTableOptions.Default, new DiagnosticBag());
            while (reader.Read())
            {
                for (int i = 0; i < reader.Current.Count; i++)
                {
                    length += reader.Current.Text(i).Length;
                }
            }
        }

        return length;
    }

    [Benchmark(Description = "files to drafts")]
    public int ReadDrafts()
    {
        DiagnosticBag diagnostics = new();
        DocumentFile[] files = [.. _paths.Select(static path => FileSources.Of(new DocumentContent(path, File.ReadAllBytes(path))))];
        return new IcapTablesFormat().Read(files, diagnostics).Standards.Count;
    }

    [Benchmark(Description = "files to a catalog")]
    public int Load() => new CatalogLoader().AddCsv().Load(_folder).Catalog.Concepts.Length;
}
