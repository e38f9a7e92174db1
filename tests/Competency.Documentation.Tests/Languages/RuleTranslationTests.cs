using System.Collections.Immutable;
using System.Text.RegularExpressions;
using Competency.Model;

namespace Competency.Documentation.Tests.Languages;

/// <summary>The Chinese texts of rules and phrases are complete, have the places of the English ones, and are Chinese throughout.</summary>
public sealed partial class RuleTranslationTests
{
    private static readonly ImmutableArray<DiagnosticDescriptor> Rules =
        [.. new CatalogLoader().AddCsv().AddColumnar().Rules.Concat(SssomFile.Rules).Concat(ProfileTables.Rules).Concat(GraphExport.Rules)];

    private static readonly IReadOnlyDictionary<string, string> Library =
        Translated.TextsOf(typeof(Diagnostic).Assembly, "Competency.Model.Text.Translations");

    private static readonly IReadOnlyDictionary<string, string> Graphs =
        Translated.TextsOf(typeof(GraphExport).Assembly, "Competency.Model.Graphs.Exchange.ExportTexts");

    private static readonly ImmutableArray<string> Texts = [.. Library.Values.Concat(Graphs.Values)];

    // Latin words that stand in Chinese texts too: names of formats and programs, and what is typed as it stands.
    private static readonly HashSet<string> Allowed = new(StringComparer.Ordinal)
    {
        "JSON", "LD", "CSV", "UTF", "FFFD", "XML", "HTML", "YAML", "IRI", "zip", "gzip", "RAR", "PDF", "RTF", "xlsx", "xlsb", "xls", "ods",
        "epub", "doc", "txt", "Zip", "Excel", "Word", "Numbers", "Pages", "LibreOffice", "OpenDocument", "PowerPoint", "Access", "SQLite",
        "Parquet", "Arrow", "Windows", "Big", "Shift", "JIS", "Schema", "OpenAPI", "GraphML", "DOT", "Mermaid",
        "iCAP", "ESCO", "NET", "NICE", "NIST", "CPRT", "DCWF", "CASE", "CFPackages", "CTDL", "ASN", "OpenSALT", "OSMT", "TKS", "Tabiya",
        "Moodle", "Canvas", "SSSOM", "skos", "closeMatch", "broadMatch", "curie", "map", "slot", "name", "value", "property", "type",
        "hint", "prefix", "isPartOf", "Competency", "Model", "Csv", "AddCsv", "AddExcel", "CsvReadingOptions", "ColumnMap", "KeyOf",
        "column", "NAME", "competency", "model", "profile", "code", "role", "task", "encoding", "separator", "levels", "basic",
        "intermediate", "advanced", "Kind", "Knowledge", "Skill", "Attitude", "Ability", "Task", "Is", "framework", "format", "with",
        "comma", "essential", "optional", "Core", "Supplemental", "true", "false", "icap", "APA", "TFB", "SP", "IM", "LV",
        "MaxStep", "MaxHops", "MaxLevelJump", "MaxLevelDetour", "constant", "Potts", "AddColumnar", "Data",
    };

    public static TheoryData<string> Ids => [.. Rules.Select(static rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_has_a_title_and_a_message_with_the_same_places(string id)
    {
        DiagnosticDescriptor rule = Rules.First(rule => rule.Id == id);
        IReadOnlyDictionary<string, string> texts = rule.Resources is null ? Library : Graphs;
        Assert.Equal(texts[$"{id}.Title"], rule.GetTitle(Translated.Chinese));
        Assert.Equal(PlacesOf(rule.MessageFormat), PlacesOf(texts[$"{id}.Message"]));
    }

    [Fact]
    public void Every_text_of_a_rule_is_of_a_rule_of_its_package() => Assert.Equal(
        Rules.SelectMany(static rule => new[] { $"{rule.Id}.Message", $"{rule.Id}.Title" }).Distinct().Order(StringComparer.Ordinal),
        Library.Keys.Concat(Graphs.Keys).Where(static key => key.StartsWith("CM", StringComparison.Ordinal) && key.Contains('.'))
            .Order(StringComparer.Ordinal));

    [Fact]
    public void A_phrase_has_the_places_of_its_English_text() => Assert.Equal([], Library
        .Where(static text => !RuleKey().IsMatch(text.Key) && !PlacesOf(text.Key).SequenceEqual(PlacesOf(text.Value)))
        .Select(static text => text.Key));

    [Fact]
    public void No_Latin_words_stand_in_Chinese_texts_but_names() => Assert.Equal([], Texts
        .SelectMany(static text => Word().Matches(Place().Replace(text, "")).Select(static word => word.Value))
        .Where(static word => !Allowed.Contains(word))
        .Distinct());

    [Fact]
    public void Chinese_texts_have_Chinese_punctuation() => Assert.Equal([], Texts.Where(static text => HalfWidth().IsMatch(text)));

    private static IEnumerable<string> PlacesOf(string text) =>
        Place().Matches(text).Select(static place => place.Value).Distinct().Order(StringComparer.Ordinal);

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("[A-Za-z]{2,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    [GeneratedRegex(@"^CM\d{4}\.(Title|Message)$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex RuleKey();

    // Marks of half width beside Chinese characters.
    [GeneratedRegex(@"[\p{IsCJKUnifiedIdeographs}][,;:!?()]|[,;:!?()][\p{IsCJKUnifiedIdeographs}]|[\p{IsCJKUnifiedIdeographs}]\.(\s|$)",
        RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex HalfWidth();
}
