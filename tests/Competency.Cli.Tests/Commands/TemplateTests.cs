namespace Competency.Cli.Tests.Commands;

public sealed class TemplateTests
{
    public static TheoryData<string, string> Documents => new()
    {
        { "icap", "en" }, { "icap", "zh" }, { "roles", "en" }, { "roles", "zh" },
    };

    [Theory]
    [MemberData(nameof(Documents))]
    public void A_template_reads_back_without_a_diagnostic(string kind, string language)
    {
        using TempFolder folder = new();
        string path = Write(folder, kind, language);
        ToolRun check = ToolRun.Answered("check", path, "--json");
        Assert.Equal(0, check.Json.GetProperty("diagnostics").GetArrayLength());
        Assert.Equal(1, check.Json.GetProperty("catalog").GetProperty("standards").GetInt32());
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void A_template_of_profiles_is_matched_to_that_of_roles(string language)
    {
        using TempFolder folder = new();
        string roles = Write(folder, "roles", language);
        ToolRun run = ToolRun.Of("match", Write(folder, "profiles", language), "--data", roles);
        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith(",1,2,2,2\n", run.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.DoesNotContain("CM", run.Error.Replace("COMPETENCY", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("2 mentions, 0 unmatched", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Excel_is_told_that_it_is_UTF_8()
    {
        using TempFolder folder = new();
        Assert.Equal([0xEF, 0xBB, 0xBF], File.ReadAllBytes(Write(folder, "roles", "zh"))[..3]);
    }

    [Fact]
    public void An_existing_file_stays_unless_forced()
    {
        using TempFolder folder = new();
        string path = Write(folder, "roles", "en");
        File.WriteAllText(path, "mine");
        ToolRun refused = ToolRun.Of("template", "roles", "-o", path);
        Assert.Equal((1, "mine"), (refused.ExitCode, File.ReadAllText(path)));
        Assert.Contains("--force", refused.Error, StringComparison.Ordinal);
        Assert.Equal(0, ToolRun.Of("template", "roles", "-o", path, "--force").ExitCode);
        Assert.StartsWith("Role code,", File.ReadAllText(path), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Use one of icap, roles, profiles", "template", "people")]
    [InlineData("Use one of en, zh", "template", "roles", "--language", "de")]
    public void Other_kinds_and_languages_are_usage_errors(string says, params string[] arguments)
    {
        ToolRun run = ToolRun.Of(arguments);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains(says, run.Error, StringComparison.Ordinal);
    }

    private static string Write(TempFolder folder, string kind, string language)
    {
        string path = Path.Combine(folder.Path, $"{kind}-{language}.csv");
        ToolRun run = ToolRun.Of("template", kind, "-o", path, "--language", language);
        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        return path;
    }
}
