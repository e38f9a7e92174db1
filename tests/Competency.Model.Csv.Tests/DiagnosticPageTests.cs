using System.Text;
using Competency.Model.Mappings;
using Competency.Model.Matching;
using Competency.Model.Tests;

namespace Competency.Model.Csv.Tests;

/// <summary>The examples of the pages about CSV give the messages that the pages show.</summary>
public sealed class DiagnosticPageTests
{
    private static readonly string Folder = Path.Combine(SharedData.RepositoryRoot, "docs", "diagnostics");

    public static TheoryData<string> Ids =>
        [.. Directory.GetFiles(Folder, "CM5*.md").Concat(Directory.GetFiles(Folder, "CM6*.md")).Where(static page => Block(page, "csv") is not null).Select(static page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Example_gives_the_message_shown(string id)
    {
        string page = Path.Combine(Folder, id + ".md");
        LoadResult result = new CatalogLoader().AddCsv().Load(new DocumentContent("example.csv", Encoding.UTF8.GetBytes(Block(page, "csv")!)));
        Assert.Equal(Block(page, "text")!.TrimEnd('\n').Split('\n'), result.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.ToString()));
    }

    public static TheoryData<string> MappingIds =>
        [.. Directory.GetFiles(Folder, "CM7*.md").Select(static page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(MappingIds))]
    public void Example_of_a_mapping_file_gives_the_message_shown(string id)
    {
        string page = Path.Combine(Folder, id + ".md");
        MappingReadResult read = SssomFile.ReadText(Block(page, "sssom")!, "example.sssom.tsv");
        LoadResult result = new CatalogLoader(MatchingPolicies.Mapped([read.Set])).Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples"));
        IEnumerable<string> messages = read.Diagnostics.Concat(result.Diagnostics).Where(finding => finding.Id == id).Select(static finding => finding.ToString());
        Assert.Equal(Block(page, "text")!.TrimEnd('\n').Split('\n'), messages);
    }

    public static TheoryData<string> ProfileIds =>
        [.. Directory.GetFiles(Folder, "CM8*.md").Where(static page => Block(page, "csv") is not null).Select(static page => Path.GetFileNameWithoutExtension(page)).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(ProfileIds))]
    public void Example_of_a_table_of_profiles_gives_the_message_shown(string id)
    {
        string page = Path.Combine(Folder, id + ".md");
        CompetencyCatalog catalog = new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples")).Catalog;
        using MemoryStream table = new(Encoding.UTF8.GetBytes(Block(page, "csv")!));
        ProfileMatchSummary summary = ProfileTables.Match(catalog, table, "example.csv", Stream.Null, cancellation: TestContext.Current.CancellationToken);
        Assert.Equal(Block(page, "text")!.TrimEnd('\n').Split('\n'), summary.Diagnostics.Where(finding => finding.Id == id).Select(static finding => finding.ToString()));
    }

    private static string? Block(string page, string language)
    {
        string text = File.ReadAllText(page).ReplaceLineEndings("\n");
        int start = text.IndexOf($"```{language}\n", StringComparison.Ordinal);
        return start < 0 ? null : text[(start + language.Length + 4)..text.IndexOf("```\n", start + 3, StringComparison.Ordinal)];
    }
}
