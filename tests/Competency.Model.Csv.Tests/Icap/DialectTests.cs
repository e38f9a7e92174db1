using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Json;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>The real catalog in other encodings and dialects is the same catalog.</summary>
public sealed class DialectTests
{
    private static readonly string[] Names = ["standards.csv", "tasks.csv", "attitudes.csv"];

    [Theory]
    [InlineData("utf-16", ',')]
    [InlineData("utf-16BE", ';')]
    [InlineData("utf-8", '\t')]
    public void Catalog_is_the_same(string encoding, char separator)
    {
        string folder = SharedData.Require("icap", "catalogue");
        using TempFolder converted = new();
        foreach (string name in Names)
        {
            converted.Write(name, Convert(Path.Combine(folder, name), Encoding.GetEncoding(encoding), separator));
        }

        LoadResult actual = new CatalogLoader().AddCsv().Load(converted.Path);
        Assert.Equal(PublishedCatalogs.Icap.Catalog.Id, actual.Catalog.Id);
        Assert.DoesNotContain(
            actual.Diagnostics,
            static finding => finding.Id is "CM1005" or "CM1006" || finding.Id.StartsWith("CM6", StringComparison.Ordinal));
    }

    [Fact]
    public void Big5_does_for_what_it_has()
    {
        Encoding big5 = CodePagesEncodingProvider.Instance.GetEncoding(
            950, EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;
        string folder = SharedData.Require("icap", "catalogue");
        HashSet<string> foreign = [.. Names.SelectMany(name => Rows(Path.Combine(folder, name))
            .Where(row => !Fits(row, big5))
            .Select(static row => row[0] + row[1]))];
        Assert.Equal(
            107,
            Names
                .SelectMany(name => Rows(Path.Combine(folder, name)).SelectMany(static row => row))
                .SelectMany(static cell => cell.EnumerateRunes())
                .Distinct().Count(rune => !Fits([rune.ToString()], big5)));
        using TempFolder utf8 = new();
        using TempFolder converted = new();
        foreach (string name in Names)
        {
            List<string[]> rows = [.. Rows(Path.Combine(folder, name)).Where(row => !foreign.Contains(row[0] + row[1]))];
            string text = Text(rows, ',');
            utf8.Write(name, Encoding.UTF8.GetBytes(text));
            converted.Write(name, big5.GetBytes(text));
        }

        LoadResult actual = new CatalogLoader().AddCsv().Load(converted.Path);
        Assert.InRange(actual.Catalog.Standards.Length, 200, 778);
        Assert.Equal(new CatalogLoader().AddCsv().Load(utf8.Path).Catalog.Id, actual.Catalog.Id);
        Assert.Equal(3, actual.Diagnostics.Count(static finding => finding.Id == TableRules.EncodingDetected.Id));
    }

    [Fact]
    public void Text_comes_before_tables()
    {
        LoadResult result = new CatalogLoader().AddCsv().Load(SharedData.Require("icap", "catalogue"), SharedData.Require("icap", "text"));
        Assert.Equal(30 + 2, result.Diagnostics.Count(static finding => finding.Id == "CM5002"));
        Assert.All(
            result.Catalog.Standards
                .Where(static standard => standard.Provenance!.Reader.StartsWith("icap-text", StringComparison.Ordinal)),
            standard => Assert.Equal(standard.Code, result.Catalog.KeyOf(standard)));
        CompetencyJson.Write(result.Catalog.Standards);
    }

    private static byte[] Convert(string path, Encoding encoding, char separator) =>
        [.. encoding.Preamble, .. encoding.GetBytes(Text(Rows(path), separator))];

    private static string Text(IEnumerable<string[]> rows, char separator) =>
        string.Concat(rows.Select(row => string.Join(separator, row.Select(Tables.QuotingOracle.Quote)) + "\r\n"));

    private static IEnumerable<string[]> Rows(string path)
    {
        using TableReader reader = TableReader.Open(path, File.ReadAllBytes(path), CsvReadingOptions.Default, new DiagnosticBag());
        yield return [.. reader.Header.Names];
        while (reader.Read())
        {
            yield return [.. Enumerable.Range(0, reader.Current.Count).Select(reader.Current.Text)];
        }
    }

    private static bool Fits(string[] row, Encoding big5)
    {
        try
        {
            return row.All(cell => string.Equals(big5.GetString(big5.GetBytes(cell)), cell, StringComparison.Ordinal)
                && !cell.Any(static character => character is >= '\uE000' and <= '\uF8FF'));
        }
        catch (EncoderFallbackException)
        {
            return false;
        }
    }
}
