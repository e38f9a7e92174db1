using System.Globalization;
using Competency.Model.Formats;
using Competency.Model.Names.Normalization;

namespace Competency.Model.Csv.Tests.Icap;

/// <summary>The dirty export of 778 standards: every row accounted for, every blemish that was counted by hand a finding.</summary>
public sealed class IcapCatalogTests
{
    private static LoadResult Catalog => PublishedCatalogs.Icap;

    [Fact]
    public void Every_row_is_accounted_for()
    {
        Dictionary<string, TableRows> rows = Catalog.Files.ToDictionary(
            static file => Path.GetFileName(file.Name), static file => file.Rows!);
        Assert.Equal((778, 6944, 3844), (rows["standards.csv"].Read, rows["tasks.csv"].Read, rows["attitudes.csv"].Read));
        Assert.All(rows.Values, static table => Assert.Equal(table.Read, table.InStandards + table.Reported));
        Assert.All(rows.Values, static table => Assert.Equal(0, table.Reported));
        Assert.Equal(778, Catalog.Catalog.Standards.Length);
        int shared =
            Catalog.Diagnostics
                .Where(static finding => finding.Id == "CM2013")
                .Sum(static finding => finding.Message.Split(' ')[0].Count(static character => character == '、'));
        Assert.Equal(6944, Catalog.Catalog.Tasks.Length - shared);
    }

    [Theory]
    [InlineData("CM3001", 16)]
    [InlineData("CM5002", 2)]
    [InlineData("CM3033", 15)]
    [InlineData("CM3034", 174)]
    [InlineData("CM3007", 15)]
    [InlineData("CM3020", 82)]
    [InlineData("CM2006", 3)]
    [InlineData("CM2009", 411)]
    [InlineData("CM3011", 14)]
    [InlineData("CM3044", 1)]
    public void Blemishes_have_the_counts_of_the_data(string id, int count) => Assert.Equal(count, Count(id));

    /// <summary>
    /// Fourteen numbers begin the task cells of several rows; a fifteenth begins one row and stands inside the cell of
    /// another.
    /// </summary>
    [Fact]
    public void Fourteen_task_numbers_in_six_documents_are_repeated()
    {
        List<Diagnostic> repeated = [.. Catalog.Diagnostics.Where(static finding => finding.Id == "CM3011")];
        Assert.Equal(6, repeated.Select(static finding => finding.Standard).Distinct().Count());
        Assert.Equal(14, repeated.Select(static finding => (finding.Standard, finding.Message.Split(' ')[0])).Distinct().Count());
        Diagnostic inside = Catalog.Diagnostics.Single(static finding => finding.Id == "CM3044");
        Assert.Equal(("LLS2619-002v2", "T2.2"), (inside.Standard, inside.Message.Split(' ')[0]));
    }

    [Theory]
    [InlineData("CM2009", "職能級別", "('0')", 405)]
    [InlineData("CM2009", "基準級別", "('0')", 6)]
    [InlineData("CM2006", "職能級別", "'34'", 2)]
    [InlineData("CM2006", "職能級別", "'45'", 1)]
    public void Levels_that_are_none_are_counted_by_column(string id, string column, string says, int count) =>
        Assert.Equal(
            count,
            Catalog.Diagnostics.Count(finding => finding.Id == id
                && finding.Location.ColumnName == column
                && finding.Message.Contains(says, StringComparison.Ordinal)));

    [Fact]
    public void Nothing_is_wrong_with_the_form_of_the_tables() =>
        Assert.DoesNotContain(Catalog.Diagnostics, static finding => finding.Id.StartsWith("CM6", StringComparison.Ordinal));

    [Fact]
    public void Findings_say_file_row_column_and_line()
    {
        SourceLocation location = Catalog.Diagnostics.First(static finding => finding.Id == "CM2006").Location;
        Assert.EndsWith("tasks.csv", location.File, StringComparison.Ordinal);
        Assert.NotNull(location.Line);
        Assert.NotNull(location.Row);
        Assert.Equal("職能級別", location.ColumnName);
    }

    /// <summary>The counts of decision 0023.</summary>
    [Fact]
    public void General_names_are_counted()
    {
        CompetencyElement[] named = [.. Catalog.Catalog.Elements.Where(static element => element.Title.Length > 0)];
        (ElementKind, string)[] names = [.. named.Select(static element => (element.Kind, element.Title)).Distinct()];
        Assert.Equal(17195, names.Length);
        Assert.Equal(220, names.Count(static name => NameNormalizer.IsGeneral(name.Item2)));
    }

    private static int Count(string id) => Catalog.Diagnostics.Count(finding => finding.Id == id);

    /// <summary>The page of concept groups is made by a command; what it says must be what the catalog does.</summary>
    [Fact]
    public void The_page_of_concept_groups_is_true()
    {
        string[][] rows =
        [
            .. File.ReadLines(Path.Combine(SharedData.RepositoryRoot, "docs", "reference", "concept-groups.md"))
                .Where(static line => line.StartsWith("| ", StringComparison.Ordinal))
                .Select(static line => line.Trim('|').Split(" | ").Select(static cell => cell.Trim()).ToArray()),
        ];
        string[][] counts = [.. rows.Where(static row => row[1] is [>= '0' and <= '9', ..]
            && row[3] is [>= '0' and <= '9', ..]
            && !row[3].Contains('·'))];
        Assert.Equal(["knowledge", "skill", "attitude"], counts.Select(static row => row[0]));
        foreach (string[] row in counts)
        {
            Assert.Equal(
                int.Parse(row[3], CultureInfo.InvariantCulture), Catalog.Catalog.Concepts.Count(concept => concept.Kind.Id == row[0]));
            Assert.Equal(
                int.Parse(row[1], CultureInfo.InvariantCulture), Catalog.Catalog.Elements.Count(element => element.Kind.Id == row[0]));
        }

        HashSet<string> merged =
        [
            .. Catalog.Catalog.Concepts
                .Select(static concept => $"{concept.Kind.Id} {concept.Elements.Length} {string.Join('|', Names(concept))}"),
        ];
        string[][] groups = [.. rows.Where(static row => row[3].Contains('·'))];
        Assert.Equal(100, groups.Length);
        Assert.All(
            groups, row => Assert.Contains($"{row[0]} {row[2]} {string.Join('|', row[3].Replace("\\*", "*").Split(" · "))}", merged));
    }

    private static IEnumerable<string> Names(Concept concept) =>
        concept.Elements
            .Select(static element => element.Title)
            .Where(static title => title.Length > 0)
            .Distinct()
            .Order(StringComparer.Ordinal);
}
