using BenchmarkDotNet.Attributes;
using Competency.Model.Csv.Frameworks.Esco;
using Competency.Model.Csv.Frameworks.Onet;
using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;
using Competency.Model.Loading;
using CsvHelper;

namespace Competency.Model.Benchmarks.Loading;

/// <summary>
/// What do strictness and understanding cost beside reading? The baseline makes a string of every cell of the same files,
/// with CsvHelper; it reports nothing and understands nothing.
/// </summary>
/// <remarks>
/// Reading uses much more code than the baseline, and the runtime takes some fifty runs to compile all of it at its best.
/// </remarks>
[SimpleJob(warmupCount: 25, iterationCount: 15)]
[MemoryDiagnoser]
public class ReadingTables
{
    private string[] _paths = [];
    private IDocumentSetFormat _format = new IcapTablesFormat();
    private CsvReaderOptions _baseline = new();

    /// <summary>What is read.</summary>
    public static string[] Sources { get; } = ["iCAP catalog", "ESCO 1.1.1", "O*NET 29.3"];

    [ParamsSource(nameof(Sources))]
    public string Source { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        (string folder, _format, _baseline) = Source switch
        {
            "ESCO 1.1.1" => (BenchmarkData.Shared("esco", "v1.1.1"), new EscoFormat(), new CsvReaderOptions()),
            "O*NET 29.3" => (
                BenchmarkData.Shared("onet", "29.3"), new OnetFormat(), new CsvReaderOptions { Separator = '\t', Mode = CsvMode.NoEscape }),
            _ => (BenchmarkData.Shared("icap", "catalogue"), (IDocumentSetFormat)new IcapTablesFormat(), new CsvReaderOptions()),
        };
        DocumentFile[] files = [.. Directory.GetFiles(folder).Order(StringComparer.Ordinal).Select(FileOf)];
        _paths = [.. _format.Claim(files).Select(static file => file.Name)];
    }

    [Benchmark(Baseline = true, Description = "CsvHelper, GetString on every field")]
    public int ReadEveryField()
    {
        int length = 0;
        foreach (string path in _paths)
        {
            using CsvReader reader = CsvReader.FromFile(path, _baseline);
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
            using TableReader reader = TableReader.Open(
                path, File.ReadAllBytes(path), CsvReadingOptions.Default, new DiagnosticBag());
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

    [Benchmark(Description = "files to drafts with findings")]
    public int ReadDrafts() => _format.Read([.. _paths.Select(FileOf)], new DiagnosticBag()).Standards.Count;

    [Benchmark(Description = "files to a catalog")]
    public int Load() => new CatalogLoader().AddCsv().Load(_paths).Catalog.Concepts.Length;

    private static DocumentFile FileOf(string path) =>
        new InputFiles(long.MaxValue).Open(new InputFiles.FoundFile(path, path, IsNamed: true, IsEmpty: false), new DiagnosticBag())!;
}
