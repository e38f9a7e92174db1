using System.Collections.Immutable;
using System.Text;

namespace Competency.Model.Csv.Tests;

public sealed class SimilarityTablesTests
{
    private static readonly CompetencyCatalog Catalog = new CatalogLoader().Load(Path.Combine(
        SharedData.RepositoryRoot, "docs", "samples")).Catalog;
    private static readonly SimilarityOptions ByJaccard = new() { Measure = SimilarityMeasures.Jaccard };

    [Theory]
    [InlineData("jaccard")]
    [InlineData("tversky:0.3,0.9")]
    [InlineData("skill-space")]
    public void Numbers_are_read_back_to_the_last_digit(string name)
    {
        Assert.True(SimilarityMeasures.TryParse(name, out SimilarityMeasure? measure));
        SimilarityMatrix matrix =
            Catalog.SimilarityMatrix(new SimilarityOptions { Measure = measure, Weights = ConceptWeightings.InverseFrequency });
        using MemoryStream stream = new();
        SimilarityTables.WriteTo(stream, matrix);

        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n");
        Assert.Equal("code," + string.Join(',', matrix.Keys), lines[0]);
        Assert.Equal("", lines[^1]);
        Assert.Equal(matrix.Keys.Select(static key => key.Text), lines[1..^1].Select(static line => line.Split(',')[0]));
        foreach ((ImmutableArray<double> scores, string line) in matrix.Rows().Zip(lines[1..^1]))
        {
            Assert.Equal(
                scores,
                line.Split(',')[1..].Select(static number => double.Parse(number, System.Globalization.CultureInfo.InvariantCulture)));
        }
    }

    [Fact]
    public void Pairs_are_counted_and_have_their_sizes()
    {
        using MemoryStream stream = new();
        long count = SimilarityTables.WritePairsTo(stream, Catalog.SimilarityMatrix(ByJaccard), 0.4);

        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).Split("\r\n");
        Assert.Equal(Catalog.SimilarPairs(0.4, ByJaccard).Length, count);
        Assert.Equal(count, lines.Length - 2);
        Assert.Equal("a,b,score,shared,size_a,size_b", lines[0]);
        Assert.Contains("TFB5131-901v2,TFB5131-902v3,0.46153846153846156,30,40,55", lines);
    }
}
