using System.Text;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Model.Csv.Tests;

/// <summary>The examples of the pages about CSV give the messages that the pages show.</summary>
public sealed class DiagnosticPageTests
{
    private static readonly string Folder = Path.Combine(SharedData.RepositoryRoot, "docs", "diagnostics");

    public static TheoryData<string> Ids =>
    [
        .. Directory.GetFiles(Folder, "CM*.md")
            .Where(static page => Block(page, "csv") is not null)
            .Select(static page => Path.GetFileNameWithoutExtension(page))
            .Where(static id => !IsOfProfiles(id))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_gives_the_message_shown(string id)
    {
        string page = Path.Combine(Folder, id + ".md");
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent(
            "example.csv", Encoding.UTF8.GetBytes(Block(page, "csv")!)));
        Assert.Equal(
            Block(page, "text")!.TrimEnd('\n').Split('\n'),
            result.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.ToString()));
    }

    public static TheoryData<string> MappingIds =>
        [.. Directory.GetFiles(Folder, "CM7*.md")
            .Select(static page => Path.GetFileNameWithoutExtension(page))
            .Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(MappingIds))]
    public void Example_of_a_mapping_file_gives_the_message_shown(string id)
    {
        string page = Path.Combine(Folder, id + ".md");
        MappingReadResult read = SssomFile.ReadText(Block(page, "sssom")!, "example.sssom.tsv");
        LoadResult result = new CatalogLoader(MatchingPolicies.Mapped([read.Set])).Load(Path.Combine(
            SharedData.RepositoryRoot, "docs", "samples"));
        IEnumerable<string> messages = read.Diagnostics
            .Concat(result.Diagnostics)
            .Where(finding => finding.Id == id)
            .Select(static finding => finding.ToString());
        Assert.Equal(Block(page, "text")!.TrimEnd('\n').Split('\n'), messages);
    }

    public static TheoryData<string> ProfileIds =>
        [.. Directory.GetFiles(Folder, "CM*.md")
            .Where(static page => Block(page, "csv") is not null)
            .Select(static page => Path.GetFileNameWithoutExtension(page))
            .Where(IsOfProfiles)
            .Order(StringComparer.Ordinal)];

    private static bool IsOfProfiles(string id) =>
        id.StartsWith("CM8", StringComparison.Ordinal) || ProfileTables.Rules.Any(rule => rule.Id == id);

    [Theory]
    [MemberData(nameof(ProfileIds))]
    public void Example_of_a_table_of_profiles_gives_the_message_shown(string id)
    {
        string page = Path.Combine(Folder, id + ".md");
        CompetencyCatalog catalog = new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;
        using MemoryStream table = new(Encoding.UTF8.GetBytes(Block(page, "csv")!));
        ProfileMatchSummary summary = ProfileTables.Match(
            catalog, table, "example.csv", Stream.Null, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Equal(
            Block(page, "text")!.TrimEnd('\n').Split('\n'),
            summary.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.ToString()));
    }

    /// <summary>Rules of the text layout of iCAP alone, which tables cannot break.</summary>
    private static readonly string[] OfTextLayout =
    [
        "CM2001", "CM2002", "CM2003", "CM2004", "CM2005",
        "CM2021", "CM2022", "CM2023", "CM2024", "CM2025", "CM2026", "CM2027", "CM2028", "CM2031",
    ];

    [Fact]
    public void The_page_for_integrators_lists_everything_that_can_be_found_in_tables()
    {
        string page = File.ReadAllText(Path.Combine(
            SharedData.RepositoryRoot, "docs", "guides", "integrating-csv.md")).ReplaceLineEndings("\n");
        IEnumerable<string> expected = new CatalogLoader().AddCsv().Rules
            .Where(static rule => rule.Id[2] is '1' or '2' or '3' or '5' or '6' && !OfTextLayout.Contains(rule.Id))
            .Select(static rule => $"| [{rule.Id}](../diagnostics/{rule.Id}.md) | {rule.Severity} | {rule.Title} | {HowToFix(rule.Id)} |");

        string[] listed = [.. page[page.IndexOf("| id | severity |", StringComparison.Ordinal)..].Split('\n')
            .Skip(2)
            .TakeWhile(static line => line.StartsWith('|'))];

        Assert.Equal(string.Join('\n', expected), string.Join('\n', listed));
    }

    /// <summary>The first paragraph of the page's advice.</summary>
    private static string HowToFix(string id)
    {
        string page = File.ReadAllText(Path.Combine(Folder, id + ".md")).ReplaceLineEndings("\n");
        string advice = page[page.IndexOf("## How to fix it\n\n", StringComparison.Ordinal)..].Split("\n\n")[1];
        return advice.Replace('\n', ' ');
    }

    private static string? Block(string page, string language)
    {
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        int start = text.IndexOf($"```{language}\n", StringComparison.Ordinal);
        return start < 0 ? null : text[(start + language.Length + 4)..text.IndexOf("```\n", start + 3, StringComparison.Ordinal)];
    }
}
