using Competency.Model;

namespace Competency.Cli.Tests.Data;

/// <summary>Without data, a call is about the samples that have what it asks for.</summary>
public sealed class SampleSetsTests
{
    private const string English = "CAFE-";

    [Theory]
    [InlineData("find", "barista")]
    [InlineData("find", "coffee trainer")]
    [InlineData("show", "CAFE-301")]
    [InlineData("show", "cafe manager")]
    [InlineData("similar", "barista")]
    [InlineData("gap", "barista", "shift supervisor")]
    [InlineData("gap", "barista", "shift supervisor", "--json")]
    [InlineData("path", "barista", "cafe manager")]
    public void What_is_only_in_English_is_answered_from_the_cafe(params string[] call)
    {
        ToolRun run = ToolRun.Of(call);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(English, run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("TFB", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("find", "咖啡")]
    [InlineData("find", "T1.1")]
    [InlineData("show", "TFB5131-901")]
    [InlineData("gap", "TFB5131-901", "TFB5131-902")]
    [InlineData("families")]
    [InlineData("check")]
    [InlineData("convert")]
    public void All_else_is_answered_from_the_coffee_trade(params string[] call)
    {
        ToolRun run = ToolRun.Of(call);

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("TFB", run.Output, StringComparison.Ordinal);
        Assert.DoesNotContain(English, run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("show", "shift supervisr")]
    [InlineData("gap", "baristas", "cafe manger")]
    public void A_typing_error_is_looked_for_in_both(params string[] call)
    {
        ToolRun run = ToolRun.Of(call);

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("Did you mean", run.Error, StringComparison.Ordinal);
        Assert.Contains(English, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_code_in_an_option_chooses_the_cafe()
    {
        string staff = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");
        ToolRun run = ToolRun.Of("graph", "--view", "path", "--profile", staff, "--name", "Ann", "--to", "barista", "--format", "dot");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains(English, run.Output, StringComparison.Ordinal);
    }

    /// <summary>Only what a command reads as files is no word.</summary>
    [Fact]
    public void A_file_that_is_named_like_a_word_does_not_hide_it()
    {
        const string Word = "tRaInEr";
        File.WriteAllText(Word, "");
        try
        {
            Assert.Contains(English, ToolRun.Answered("find", Word).Output, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(Word);
        }
    }

    [Fact]
    public void What_is_nowhere_has_no_answer() => Assert.Equal(1, ToolRun.Of("find", "xyzzy").ExitCode);

    /// <summary>Roles of one trade: levels rise, and neighbors have much in common.</summary>
    [Fact]
    public void The_cafe_is_a_family_of_roles()
    {
        CompetencyCatalog catalog = new CatalogLoader().Load(Path.Combine(SharedData.RepositoryRoot, "docs", "samples-english")).Catalog;

        Assert.Empty(catalog.Diagnostics);
        Assert.True(catalog.Standards.Length >= 4);
        Assert.All(catalog.Standards, static standard => Assert.All(standard.Tasks, static task =>
        {
            Assert.True(task is { Level: not null, Outputs.IsEmpty: false, Indicators.IsEmpty: false, Links.IsEmpty: false });
            Assert.True(task.Level!.Value.Value <= task.Standard.Level!.Value.Value);
        }));
        string[] steps = ["Barista", "Shift Supervisor", "Cafe Manager"];
        Assert.Equal([2.0, 3.0, 4.0], steps.Select(step => catalog[step].Level!.Value.Value));
        Assert.True(catalog.Gap(steps[0], steps[1]).Shortage < catalog.Gap(steps[0], steps[2]).Shortage);
        Assert.True(catalog.Gap(steps[1], steps[2]).Shortage < catalog.Gap(steps[0], steps[2]).Shortage);
    }
}
