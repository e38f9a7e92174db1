using System.Collections;
using System.Globalization;
using System.Resources;
using System.Text.RegularExpressions;
using Competency.Cli.Console;
using Competency.Cli.Tests.Golden;
using Competency.Model.Text;

namespace Competency.Cli.Tests;

/// <summary>The tool speaks the language that it is asked for, and its JSON none.</summary>
public sealed partial class LanguageTests
{
    private const string Chinese = "zh-Hant";

    private static readonly Dictionary<string, string> Texts = new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly)
        .GetResourceSet(CultureInfo.GetCultureInfo(Chinese), createIfNotExists: true, tryParents: false)!
        .Cast<DictionaryEntry>()
        .ToDictionary(static text => (string)text.Key, static text => (string)text.Value!, StringComparer.Ordinal);

    // Latin words of pages that are no words of the tool: names of measures, weightings, formats and costs, ids, and what is typed.
    private static readonly HashSet<string> Names = new(StringComparer.Ordinal)
    {
        "texts", "jaccard", "dice", "cosine", "overlap", "coverage", "importance", "strength", "general", "difficulty", "attitude", "idf",
        "rca", "requirements", "redundancy", "centred", "correlation", "names", "highest", "lowest", "mode", "icap", "uniform", "graphml",
        "mermaid", "cyjs", "jsonld", "svg", "gexf", "cytoscape", "dot", "png", "README", "samples", "UTF", "profile", "standard", "rank",
        "score", "shared", "size",
        "standards", "tables", "staff", "csv", "unknown", "roles", "barista", "mmd", "families", "gexf", "Gephi", // in examples
    };

    public static TheoryData<string> Pages => [.. GoldenCommands.Chinese];

    public static TheoryData<string, string, string, string, string> Environments => new()
    {
        { "", "", "", "", "en" },
        { "", "", "", "C.UTF-8", "en" },
        { "", "", "", "en_US.UTF-8", "en" },
        { "", "", "", "zh_TW.UTF-8", Chinese },
        { "", "", "", "zh_HK", Chinese },
        { "", "", "", "zh_CN.UTF-8", Chinese },
        { "", "", "en_US.UTF-8", "zh_TW.UTF-8", "en" },
        { "", "zh_TW.UTF-8", "en_US.UTF-8", "en_US.UTF-8", Chinese },
        { "en", "zh_TW.UTF-8", "", "", "en" },
        { Chinese, "C", "", "", Chinese },
    };

    [Theory]
    [MemberData(nameof(Environments))]
    public void The_option_comes_before_the_environment(string option, string all, string messages, string lang, string expected)
    {
        Dictionary<string, string> variables = new() { ["LC_ALL"] = all, ["LC_MESSAGES"] = messages, ["LANG"] = lang };
        string[] arguments = option.Length == 0 ? ["find", "咖啡"] : ["find", "咖啡", "--lang", option];
        Assert.Equal(expected, Words.LanguageOf(arguments, variables.GetValueOrDefault).Name);
    }

    [Theory]
    [InlineData("en", "--lang=en")]
    [InlineData(Chinese, "--lang=zh-Hant")]
    [InlineData("en", "--", "--lang", "zh-Hant")]
    public void The_option_is_found_as_options_are_written(string expected, params string[] arguments) =>
        Assert.Equal(expected, Words.LanguageOf(arguments, static _ => null).Name);

    [Fact]
    public void A_language_that_the_tool_does_not_speak_is_refused()
    {
        ToolRun run = ToolRun.Of("find", "咖啡", "--lang", "fr");
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("competency: 'fr' is not a valid value for '--lang'. Use one of en, zh-Hant.", run.Error,
        StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(JsonCalls))]
    public void Json_is_the_same_in_every_language(string call)
    {
        ToolRun english = ToolRun.Of([.. Arguments(call), "--lang", "en"]);
        ToolRun chinese = ToolRun.Of([.. Arguments(call), "--lang", Chinese]);
        Assert.Equal((english.ExitCode, english.Output), (chinese.ExitCode, chinese.Output));
    }

    public static TheoryData<string> JsonCalls =>
    [
        .. GoldenCommands.Kept.Where(static call => call.EndsWith("--json", StringComparison.Ordinal) && !call.Contains("{out}")),
        "match {docs}/profiles/staff.csv --top 3", "convert", "matrix -o -",
    ];

    [Theory]
    [MemberData(nameof(Pages))]
    public void A_page_in_Chinese_has_no_English_words_but_names(string call)
    {
        ToolRun run = ToolRun.Of(Arguments(call));
        string data = string.Concat(Directory.GetFiles(ToolRun.Samples).Select(File.ReadAllText)) + call
            + File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv"))
            + File.ReadAllText(Path.Combine(SharedData.RepositoryRoot, "docs", "mappings", "coffee.sssom.tsv"));
        string text = Options().Replace(run.Output + run.Error, "");
        Assert.Equal("", string.Join(' ', Word().Matches(text)
            .Select(static word => word.Value)
            .Where(word => !Names.Contains(word) && !data.Contains(word, StringComparison.Ordinal)
                && !Texts.Values.Any(known => known.Contains(word, StringComparison.Ordinal)))
            .Distinct()));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Columns_of_a_page_in_Chinese_are_aligned(string call)
    {
        string[] lines = ToolRun.Of(Arguments(call)).Lines;
        foreach ((int at, string line) in lines.Index().Where(static line => line.Item.StartsWith('─')))
        {
            IEnumerable<string> rows = lines[(at + 1)..].TakeWhile(static row => row.Contains("  ", StringComparison.Ordinal));
            Assert.Equal(TextWidth.Of(line), rows.Append(lines[at - 1]).Max(TextWidth.Of));
        }
    }

    [Fact]
    public void Translations_have_the_places_of_their_English() => Assert.Equal([], Texts
        .Where(static text => !PlacesOf(text.Key).SequenceEqual(PlacesOf(text.Value)))
        .Select(static text => text.Key));

    private static IEnumerable<string> PlacesOf(string text) =>
        Place().Matches(text).Select(static place => place.Value).Distinct().Order(StringComparer.Ordinal);

    private static string[] Arguments(string call) =>
        [.. call.Replace("{docs}", Path.Combine(SharedData.RepositoryRoot, "docs"), StringComparison.Ordinal).Split(' ')];

    [GeneratedRegex(@"\{\d+(:[^}]*)?\}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Place();

    [GeneratedRegex("[A-Za-z]{3,}", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Word();

    // Options with their values, paths, and words in angle brackets: what is typed.
    [GeneratedRegex(@"--?[a-z-]+|<[^>]*>|(/[\w.-]+)+|https?://\S+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Options();
}
