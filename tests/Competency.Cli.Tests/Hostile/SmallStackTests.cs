using System.Text;
using Competency.Model;
using Competency.Model.Json;

namespace Competency.Cli.Tests.Hostile;

/// <summary>
/// A million of everything, on a stack of 256 KB: what recurses once for each of them ends the process, and what takes work in the square
/// of their number never ends.
/// </summary>
public sealed class SmallStackTests
{
    private const int StackSize = 256 << 10;
    private const int CellLength = 40_000;
    private const int LargeCellLength = 1_000_000;

    private static readonly CsvReadingOptions Large = CsvReadingOptions.Default with { MaxRowLength = int.MaxValue };

    public static TheoryData<string> Names => [.. Signs.All.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_million_signs_are_read(string name)
    {
        string cell = Signs.Repeated(Signs.All[name], CellLength);
        string inOneCell = Signs.Repeated(Signs.All[name], LargeCellLength);
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;
        Exception? failure = null;
        Thread thread = new(() => failure = Record.Exception(() =>
        {
            foreach (DocumentContent[] document in (DocumentContent[][])
            [
                [Documents.Text(_ => cell)],
                [Documents.Csv(_ => cell)],
                [Documents.Csv(slot => slot == "knowledge" ? inOneCell : "")],
                [Documents.Json(_ => cell)],
                Documents.Tidy(_ => cell),
            ])
            {
                LoadResult result = new CatalogLoader().AddCsv(Large).Load(document);
                _ = CompetencyJson.Read(CompetencyJson.Write(result.Catalog.Standards), "again.json");
            }

            _ = SssomFile.ReadText(Documents.Sssom(_ => cell));
            using MemoryStream table = new(Encoding.UTF8.GetBytes(Documents.Profiles(_ => cell)));
            _ = ProfileTables.Match(
                new CatalogBuilder().Build(), table, "profiles.csv", Stream.Null, cancellationToken: cancellationToken);
        }), StackSize);
        thread.Start();
        thread.Join();

        Assert.Null(failure);
    }
}
