using DuckDB.NET.Data;
using Competency.Model.Tables;

namespace Competency.Model.Data.Tests;

/// <summary>Another program reads what is written, by one line of SQL, to the same answers.</summary>
public sealed class DuckDbTests
{
    private static readonly CompetencyCatalog Catalog =
        new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;

    [Fact]
    public void The_most_similar_standards_of_a_matrix_are_ours()
    {
        using TempFolder folder = new();
        SimilarityOptions options = new() { Measure = SimilarityMeasures.Jaccard };
        string path = Path.Combine(folder.Path, "similarity.parquet");
        ColumnarTables.WriteTable(path, CatalogTables.Similarity(Catalog.SimilarityMatrix(options)));
        foreach (CompetencyStandard standard in Catalog.Standards)
        {
            string key = Catalog.KeyOf(standard).Text;
            IEnumerable<string> ours = Catalog.MostSimilar(standard, 10, options).Where(static similar => similar.Score > 0)
                .OrderByDescending(static similar => similar.Score).ThenBy(static similar => similar.Key.Text, StringComparer.Ordinal)
                .Select(static similar => FormattableString.Invariant($"{similar.Key}|{similar.Score:R}"));

            Assert.Equal(
                ours,
                Query($"SELECT b, score FROM '{path}' WHERE a = '{key}' AND b <> a AND score > 0 ORDER BY score DESC, b LIMIT 10"));
        }
    }

    [Fact]
    public void Tables_of_a_catalog_can_be_joined()
    {
        using TempFolder folder = new();
        ColumnarTables.Write(folder.Path, Catalog);

        Assert.Equal(
            Catalog.Standards.Select(static standard =>
                $"{standard.Code}|{standard.Tasks.Sum(static task => task.Links.Length)}").Order(StringComparer.Ordinal),
            Query(
                $"SELECT s.code, count(*) FROM '{folder.Path}/standards.parquet' s JOIN '{folder.Path}/links.parquet' l "
                + "USING (standard) GROUP BY s.standard, s.code ORDER BY s.standard"));
        Assert.Equal(
            ["standard|VARCHAR", "duty|INTEGER", "level|DOUBLE"],
            Query(
                $"SELECT column_name, column_type FROM (DESCRIBE SELECT * FROM '{folder.Path}/tasks.parquet') "
                + "WHERE column_name IN ('standard', 'duty', 'level')"));
        Assert.Equal(
            [$"competency.catalog|{Catalog.Id}"],
            Query(
                $"SELECT decode(key), decode(value) FROM parquet_kv_metadata('{folder.Path}/tasks.parquet') "
                + "WHERE decode(key) = 'competency.catalog'"));
        Assert.Equal(
            ["standard|PLAIN_DICTIONARY, RLE|ZSTD"],
            Query(
                $"SELECT path_in_schema, encodings, compression FROM parquet_metadata('{folder.Path}/links.parquet') "
                + "WHERE path_in_schema = 'standard'"));
    }

    [Theory]
    [InlineData("")]
    [InlineData(", COMPRESSION snappy")]
    [InlineData(", COMPRESSION gzip, ROW_GROUP_SIZE 2048")]
    [InlineData(", COMPRESSION uncompressed")]
    [InlineData(", PARQUET_VERSION v2")]
    public void Files_of_another_program_are_read(string options)
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "numbers.parquet");
        Query(
            "COPY (SELECT 'p' || (i // 10) AS profile, i AS \"long\", CAST(i AS INTEGER) AS \"int\", i / 7 AS \"number\", "
            + "i % 2 = 0 AS \"flag\", "
            + $"CASE WHEN i % 3 = 0 THEN NULL ELSE 'c' || (i % 50) END AS code, [i] AS list FROM range(5000) t(i)) TO '{path}' "
            + $"(FORMAT parquet{options})");
        DiagnosticBag diagnostics = new();

        CatalogTable table = ColumnarTables.ReadTable(path, diagnostics)!;

        Assert.Equal(
            ["profile: Text", "long: Number", "int: Integer", "number: Number", "flag: Boolean", "code: Text"],
            table.Columns.Select(static column => column.ToString()));
        Assert.Equal("CM6403", Assert.Single(diagnostics.ToImmutable()).Id);
        Assert.Equal(5000, table.Rows.Count());
        Assert.Equal("p123|1234|1234|176.28571428571428|true|c34", string.Join('|', table.Rows.ElementAt(1234)));
        Assert.Equal("p123|1233|1233|176.14285714285714|false|", string.Join('|', table.Rows.ElementAt(1233)));
    }

    [Theory]
    [InlineData("BIGINT")]
    [InlineData("DOUBLE")]
    public void People_with_long_numbers_are_told_apart_and_nobody_is_called_NaN(string type)
    {
        using TempFolder folder = new();
        string path = Path.Combine(folder.Path, "people.parquet");
        string nobody = type == "DOUBLE" ? "CAST('NaN' AS DOUBLE)" : "NULL";
        Query(
            $"COPY (SELECT CASE WHEN i = 2 THEN {nobody} ELSE CAST(1234567890123456 + i AS {type}) END AS profile, '食品衛生' AS title "
            + $"FROM range(3) t(i)) TO '{path}' (FORMAT parquet)");

        DiagnosticBag diagnostics = new();
        using FileStream table = File.OpenRead(path);
        IEnumerable<CompetencyProfile> people = ColumnarProfiles.Read(Catalog, table, path, diagnostics);

        Assert.Equal(["1234567890123456", "1234567890123457"], people.Select(static person => person.Name));
        Assert.Contains(diagnostics.ToImmutable(), static found => found.Location.Row == 3);
    }

    private static List<string> Query(string sql)
    {
        using DuckDBConnection connection = new("Data Source=:memory:");
        connection.Open();
        using DuckDBCommand command = connection.CreateCommand();
        command.CommandText = sql;
        using System.Data.Common.DbDataReader reader = command.ExecuteReader();
        List<string> rows = [];
        while (reader.Read())
        {
            rows.Add(string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => reader.GetValue(field) switch
            {
                double number => FormattableString.Invariant($"{number:R}"),
                object value => FormattableString.Invariant($"{value}"),
            })));
        }

        return rows;
    }
}
