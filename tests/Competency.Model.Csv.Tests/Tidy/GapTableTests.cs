using System.Globalization;
using System.Text;
using Competency.Model.Tables;
using Microsoft.VisualBasic.FileIO;

namespace Competency.Model.Csv.Tests.Tidy;

/// <summary>A gap as a table that spreadsheets and data frames read.</summary>
public sealed class GapTableTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;

    [Fact]
    public void It_has_a_row_for_each_item_whose_contributions_sum_to_the_shortage()
    {
        GapReport gap = Catalog.Gap("TFB5131-901", "TFB5131-902");

        List<Dictionary<string, string>> rows = Read(gap);

        Assert.Equal(gap.Items.Length, rows.Count);
        Assert.Equal(gap.Missing.Length, rows.Count(static row => row["outcome"] == "missing"));
        Assert.Equal(gap.BelowLevel.Length, rows.Count(static row => row["outcome"] == "below_level"));
        Assert.Equal(gap.Surplus.Length, rows.Count(static row => row["outcome"] == "surplus"));
        double sum = rows.Sum(static row => double.Parse(row["contribution"], CultureInfo.InvariantCulture));
        Assert.Equal(gap.Shortage!.Value, sum, 12);
        Dictionary<string, string> water = rows.Single(static row => row["title"] == "沖煮用水水質知識");
        Assert.Equal(("T1.2\nT2.3\nT4.2", "", "K05", "3", ""), (
            water["tasks"], water["from_elements"], water["to_elements"],
            water["required_level"], water["held_level"]));
    }

    /// <summary>A title is anybody's text; a spreadsheet must not run it.</summary>
    [Fact]
    public void Titles_that_look_like_formulas_are_escaped()
    {
        CompetencyStandard one = Sketch.Draft("A1", Sketch.Task("T1.1", 3, "K01 =cmd()")).Build();
        CompetencyStandard other = Sketch.Draft("A2", Sketch.Task("T1.1", 3, "K01 咖啡")).Build();
        CompetencyCatalog catalog = Sketch.Catalog(one, other);

        Assert.Contains("'=cmd()", Text(catalog.Gap(other, one)), StringComparison.Ordinal);
    }

    [Fact]
    public async Task All_ways_of_writing_give_the_same_bytes()
    {
        using TempFolder folder = new();
        CatalogTable table = CatalogTables.Of(Catalog.Gap("TFB5131-901", "TFB5131-902"));
        string path = Path.Combine(folder.Path, "gap.csv");
        TidyTables.WriteTable(path, table);
        using MemoryStream stream = new();
        await TidyTables.WriteTableToAsync(stream, table, cancellationToken: TestContext.Current.CancellationToken);

        Assert.Equal(File.ReadAllBytes(path), stream.ToArray());
        Assert.Equal("gap", table.Name);
    }

    private static string Text(GapReport gap)
    {
        using MemoryStream stream = new();
        TidyTables.WriteTableTo(stream, CatalogTables.Of(gap));
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static List<Dictionary<string, string>> Read(GapReport gap)
    {
        using TextFieldParser parser = new(new StringReader(Text(gap))) { Delimiters = [","] };
        string[] columns = parser.ReadFields()!;
        List<Dictionary<string, string>> rows = [];
        while (!parser.EndOfData)
        {
            rows.Add(columns.Zip(parser.ReadFields()!).ToDictionary(static cell => cell.First, static cell => cell.Second));
        }

        return rows;
    }
}
