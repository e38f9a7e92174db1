using System.Text;
using Competency.Model.Json;
using FsCheck.Xunit;

namespace Competency.Model.Csv.Tests.Tidy;

/// <summary>
/// Tidy tables with damaged bytes: whatever is read of them can be written as JSON and as tables and read back the same, without an
/// error; and each row that is left out is named.
/// </summary>
public sealed class DamagedTidyProperties
{
    private static readonly DocumentContent[] Samples = Tables("TFB5131-901v2.txt", "TFB7914-902v1.txt");

    [Property(MaxTest = 400)]
    public void What_is_read_of_damaged_tables_can_be_written_and_read(int seed) => AssertKept(Load(Damaged(seed)));

    /// <summary>Damaged tables that were found by chance, each by its name.</summary>
    [Theory]
    [InlineData("tidy-47127-1.bin", "elements.csv")]
    [InlineData("tidy-58759-1.bin", "versions.csv")]
    [InlineData("tidy-74016-1.bin", "versions.csv")]
    public void Damaged_tables_of_reports_are_named_and_kept(string file, string table)
    {
        byte[] damaged = File.ReadAllBytes(SharedData.Require("reports", "66-hostile", file));
        DocumentContent[] tables = Tables("TFB1412-901v2.txt", "TFB5131-901v2.txt");
        int at = Array.FindIndex(tables, content => content.Name.EndsWith(table, StringComparison.Ordinal));
        tables[at] = new DocumentContent(tables[at].Name, damaged);
        LoadResult result = Load(tables);

        Assert.Contains(result.Diagnostics, finding => finding.Location.File == tables[at].Name);
        Assert.Contains("TFB5131-901v2", result.Catalog.Standards.Select(static standard => standard.Code.Text));
        AssertKept(result);
        AssertNamed(result);
    }

    private static void AssertKept(LoadResult damaged)
    {
        byte[] json = CompetencyJson.Write(damaged.Catalog.Standards, damaged.Catalog.Vocabularies);

        LoadResult fromJson = Load([new DocumentContent("a.json", json)]);
        LoadResult fromTables = Load([.. TidyFolder.Write(damaged.Catalog.Standards, damaged.Catalog.Vocabularies)]);

        Assert.DoesNotContain(fromJson.Diagnostics, IsOfReading);
        Assert.DoesNotContain(fromTables.Diagnostics, IsOfReading);
        Assert.Equal(Text(json), Text(CompetencyJson.Write(fromJson.Catalog.Standards, fromJson.Catalog.Vocabularies)));
        Assert.Equal(Text(json), Text(CompetencyJson.Write(fromTables.Catalog.Standards, fromTables.Catalog.Vocabularies)));
        Assert.Equal(damaged.Catalog.Id, fromJson.Catalog.Id);
        Assert.Equal(damaged.Catalog.Id, fromTables.Catalog.Id);
    }

    [Property(MaxTest = 400)]
    public void Each_row_that_is_left_out_is_named(int seed) => AssertNamed(Load(Damaged(seed)));

    private static void AssertNamed(LoadResult damaged)
    {
        foreach (LoadedFile file in damaged.Files.Where(static file => file.Rows is { Reported: > 0 }))
        {
            int named = damaged.Diagnostics
                .Where(finding => finding.Location.File == file.Name && finding.Location.Row is not null)
                .Select(static finding => finding.Location.Row)
                .Distinct()
                .Count();
            Assert.True(named >= file.Rows!.Reported, $"{file.Name}: {file.Rows.Reported} rows were left out, {named} are named.");
        }
    }

    // A kind that lost its end is a custom kind, which JSON keeps and asks about.
    private static bool IsOfReading(Diagnostic finding) =>
        finding.Severity == DiagnosticSeverity.Error
        || (finding.Id.StartsWith("CM4", StringComparison.Ordinal) && finding.Id != "CM4009");

    private static string Text(byte[] json) => Encoding.UTF8.GetString(json);

    private static LoadResult Load(params DocumentContent[] documents) => new CatalogLoader().AddCsv().Load(documents);

    private static DocumentContent[] Tables(params string[] documents)
    {
        LoadResult samples = new CatalogLoader().Load([.. documents.Select(static name => Path.Combine(SharedData.Samples, name))]);
        return [.. TidyFolder.Write(samples.Catalog.Standards)];
    }

    // One table with a few of its bytes changed, dropped, repeated or moved.
    private static DocumentContent[] Damaged(int seed)
    {
#pragma warning disable CA5394 // The damage must be the same for a seed.
        Random random = new(seed);
        int table = random.Next(Samples.Length);
        List<byte> bytes = [.. Samples[table].Bytes.ToArray()];
        for (int change = random.Next(1, 5); change > 0 && bytes.Count > 2; change--)
        {
            int at = random.Next(bytes.Count);
            int length = Math.Min(random.Next(1, 60), bytes.Count - at);
            switch (random.Next(5))
            {
                case 0:
                    bytes[at] = (byte)random.Next(256);
                    break;
                case 1:
                    bytes[at] = ",\"\r\n\t'#"u8[random.Next(7)];
                    break;
                case 2:
                    bytes.RemoveRange(at, length);
                    break;
                case 3:
                    bytes.InsertRange(random.Next(bytes.Count), bytes.GetRange(at, length));
                    break;
                default:
                    bytes.RemoveRange(at, bytes.Count - at);
                    break;
            }
        }
#pragma warning restore CA5394

        DocumentContent[] tables = [.. Samples];
        tables[table] = new DocumentContent(Samples[table].Name, bytes.ToArray());
        return tables;
    }
}
