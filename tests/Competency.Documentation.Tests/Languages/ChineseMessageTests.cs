using System.Collections.Immutable;
using System.Text;
using System.Text.RegularExpressions;
using Competency.Model;
using Competency.Model.Mappings;
using Competency.Model.Matching;

namespace Competency.Documentation.Tests.Languages;

/// <summary>What the examples of the rule pages are told in Chinese holds no English words but those of the example itself.</summary>
public sealed partial class ChineseMessageTests
{
    private static readonly IReadOnlyDictionary<string, string> Chinese =
        Translated.TextsOf(typeof(Diagnostic).Assembly, "Competency.Model.Text.Translations");

    // What is typed as it stands: ids of kinds, values of JSON, slots of SSSOM; headings of iCAP; what the samples hold.
    private static readonly HashSet<string> Values = new(StringComparer.Ordinal)
    {
        "example", "Samples", "knowledge", "skills", "skill", "attitude", "ability", "activity", "unspecified", "occupation", "jobCategory",
        "element", "license", "justification", "core", "exactMatch", "www",
    };

    // Headings, which are advised in the language of the table, whoever reads the advice.
    private static readonly HashSet<string> Headings = new(StringComparer.Ordinal)
    {
        "role", "level", "standard", "code", "task", "kind", "duty", "output", "indicator",
    };

    public static TheoryData<string> Ids => [.. DiagnosticPage.Ids.Where(static id => DiagnosticPage.Read(id).Example is not null)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_message_holds_no_English_but_what_comes_from_the_example(string id)
    {
        (string language, string text) = DiagnosticPage.Read(id).Example!.Value;
        Diagnostic[] found = [.. Read(language, text)];
        Assert.NotEmpty(found);
        foreach (Diagnostic diagnostic in found)
        {
            string message = diagnostic.GetMessage(Translated.Chinese);
            Assert.NotEqual(diagnostic.Message, message);
            Assert.Equal("", string.Join(' ', EnglishIn(message).Where(word => !IsOfSource(word, text, diagnostic))));
        }
    }

    [Fact]
    public void Files_that_nothing_reads_are_told_in_Chinese()
    {
        DocumentContent[] files =
        [
            new("book.xlsx", "PK\u0003\u0004"u8.ToArray()), new("scan.pdf", "%PDF-1.7"u8.ToArray()), new("notes.json",
            "{\"a\": [1]}"u8.ToArray()),
            new("list.csv", "甲;乙\n1;2\n"u8.ToArray()), new("empty.txt", Array.Empty<byte>()),
        ];
        foreach (DocumentContent file in files)
        {
            LoadResult result = new CatalogLoader().AddCsv().Load(file);
            string[] messages = [.. result.Diagnostics.Select(static diagnostic => diagnostic.GetMessage(Translated.Chinese))];
            Assert.NotEmpty(messages);
            Assert.Equal("", string.Join(' ', messages.SelectMany(EnglishIn)
                .Where(word => !file.Name.Contains(word, StringComparison.Ordinal) && !IsInTranslations(word))));
        }
    }

    private static IEnumerable<Diagnostic> Read(string language, string text)
    {
        if (language == "sssom")
        {
            MappingReadResult read = SssomFile.ReadText(text, "example.sssom.tsv");
            string samples = Path.Combine(SharedData.RepositoryRoot, "docs", "samples");
            return read.Diagnostics.Concat(new CatalogLoader(MatchingPolicies.Mapped([read.Set])).Load(samples).Diagnostics);
        }

        string name = language switch { "csv" => "example.csv", "json" => "example.json", _ => "example.txt" };
        DocumentContent content = new(name, Encoding.UTF8.GetBytes(text));
        LoadResult result = new CatalogLoader().AddCsv().Load(content);
        return language == "csv" ? result.Diagnostics.Concat(AsProfiles(text)) : result.Diagnostics;
    }

    private static ImmutableArray<Diagnostic> AsProfiles(string text)
    {
        string samples = Path.Combine(SharedData.RepositoryRoot, "docs", "samples");
        using MemoryStream table = new(Encoding.UTF8.GetBytes(text));
        DiagnosticBag diagnostics = new();
        ProfileTables.Read(new CatalogLoader().Load(samples).Catalog, table, "example.csv", diagnostics);
        return diagnostics.ToImmutable();
    }

    private static IEnumerable<string> EnglishIn(string message) => Word().Matches(message).Select(static word => word.Value);

    private static bool IsOfSource(string word, string text, Diagnostic diagnostic) =>
        text.Contains(word, StringComparison.OrdinalIgnoreCase)
        || (diagnostic.Location.File?.Contains(word, StringComparison.Ordinal) ?? false)
        || IsInTranslations(word) || Values.Contains(word) || Headings.Contains(word)
        || diagnostic.Id == "CM4001"; // which cites the parser of .NET

    // Names of formats and programs, which stand in translations as they are.
    private static bool IsInTranslations(string word) => Chinese.Values.Any(text => text.Contains(word, StringComparison.Ordinal));

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();
}
