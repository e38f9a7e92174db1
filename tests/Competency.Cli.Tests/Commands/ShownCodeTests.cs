using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

/// <summary>Standards and competencies whose codes are URIs, as ESCO has them: people read codes and titles, programs the URI.</summary>
public sealed class ShownCodeTests : IDisposable
{
    private const string Base = "http://data.europa.eu/esco/";

    private readonly TempFolder _folder = new();

    public static TheoryData<string> Pages =>
    [
        "gap 5132.1 tea", "gap 5132.1 tea --markdown", "gap 5132.1 tea --explain", "similar 5132.1", "find waiter", "show tea",
        "similar barista --explain --measure jaccard", "path 5132.1 head --gaps", "path 5132.1 tea --max-step 0.1", "families --members",
        "central --by near", "central --by bridges", "check",
    ];

    public static TheoryData<string> OfPublished =>
        ["gap 2654.1.7 2654.1.3", "similar 2654.1.7 --top 5 --explain", "show 2654.1.7", "find stage director"];

    public ShownCodeTests() => File.WriteAllText(Path.Combine(_folder.Path, "esco.json"), JsonSerializer.Serialize(new
    {
        format = "competency-model/1",
        standards = new[]
        {
            Role("bar", "barista", "5132.1", "make coffee", "serve drinks", "clean cups"),
            Role("waiter", "waiter", "5131.1", "serve drinks", "take orders"),
            Role("head", "head waiter", "5131.1", "serve drinks", "take orders", "lead a team"),
            Role("tea", "tea master", null, "make tea", "serve drinks"),
        },
    }));

    public void Dispose() => _folder.Dispose();

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_page_shows_a_URI(string call)
    {
        ToolRun run = Run(call);

        Assert.DoesNotContain("http", run.Output + run.Error, StringComparison.Ordinal);
        Assert.NotEqual("", run.Output);
    }

    [Fact]
    public void A_gap_has_code_and_title_of_both_roles_and_no_empty_column()
    {
        string[] lines = Run("gap 5132.1 tea").Lines;

        Assert.Equal(["From  5132.1 barista", "To    tea tea master"], lines[..2]);
        Assert.Contains("Kind   Competency  Level  Needed by", lines);
        Assert.Contains("skill  make tea           the whole role", lines);
    }

    [Fact]
    public void A_ranking_has_the_code_of_the_occupation_or_the_last_part_of_the_URI_where_it_has_none_of_its_own()
    {
        string output = Run("similar 5132.1 --measure jaccard").Output;

        Assert.StartsWith("5132.1 barista, 3 competencies\n", output, StringComparison.Ordinal);
        Assert.Matches("(?m)^0.250  waiter  waiter ", output); // 5131.1 is the code of two
        Assert.Matches("(?m)^0.200  head    head waiter ", output);
        Assert.Matches("(?m)^0.250  tea     tea master ", output);
    }

    [Theory]
    [InlineData("5132.1", "bar")]
    [InlineData("waiter", "waiter")]
    [InlineData("head", "head")]
    [InlineData("tea", "tea")]
    public void What_is_shown_is_a_code_and_JSON_has_the_URI(string shown, string end)
    {
        Assert.StartsWith(shown + " ", Run($"show {shown}").Output, StringComparison.Ordinal);
        JsonElement standard = Run($"show {shown} --json").Json.GetProperty("standards")[0];
        Assert.Equal($"{Base}occupation/{end}", standard.GetProperty("code").GetString());
        Assert.Equal($"{Base}occupation/{end}", Run($"similar {shown} --json").Json.GetProperty("code").GetString());
    }

    [Fact]
    public void What_may_be_meant_is_told_apart()
    {
        string error = Run("show 5131.1").Error;

        Assert.Contains("several standards are named '5131.1'.", error, StringComparison.Ordinal);
        Assert.Contains("\n  waiter waiter\n", error, StringComparison.Ordinal);
        Assert.Contains("\n  head head waiter\n", error, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(OfPublished))]
    public void No_page_about_published_occupations_shows_a_URI(string call)
    {
        ToolRun run = ToolRun.Of([.. call.Split(' '), "--data", SharedData.Require("esco", "v1.1.1")]);

        Assert.Equal(0, run.ExitCode);
        Assert.DoesNotContain("http://", run.Output, StringComparison.Ordinal);
        Assert.Contains("2654.1.", run.Output, StringComparison.Ordinal);
    }

    private ToolRun Run(string call) => ToolRun.Of([.. call.Split(' '), "--data", _folder.Path]);

    private static object Role(string id, string title, string? code, params IReadOnlyList<string> skills) => new
    {
        code = Base + "occupation/" + id,
        title,
        framework = "esco-1.1.1",
        language = "en",
        classifications = code is null ? [] : new[] { new { scheme = "esco", code } },
        elements = skills.Select(static skill =>
            new { code = Base + "skill/" + skill.Replace(' ', '-'), kind = "skill", title = skill }).ToArray(),
    };
}
