using System.Text.Json;
using Competency.Model;

namespace Competency.Cli.Tests.Commands;

/// <summary>gap --profile: what a person lacks for a role.</summary>
public sealed class GapOfProfileTests
{
    private static readonly string Staff = Path.Combine(SharedData.RepositoryRoot, "docs", "profiles", "staff.csv");

    [Fact]
    public void It_starts_from_what_the_person_holds()
    {
        ToolRun run = ToolRun.Of("gap", "--profile", Staff, "--name", "Ann", "咖啡師", "--unlocks", "2");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith("From  Ann, ", run.Output, StringComparison.Ordinal);
        Assert.Contains("To    TFB5131-902v3 咖啡師", run.Output, StringComparison.Ordinal);
        Assert.Contains("Learning order", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void It_is_the_gap_of_the_library()
    {
        CompetencyCatalog catalog = new CatalogLoader().Load(SharedData.Samples).Catalog;
        using FileStream table = File.OpenRead(Staff);
        CompetencyProfile ann = ProfileTables.Read(catalog, table, Staff, new DiagnosticBag()).Single(static each => each.Name == "Ann");

        JsonElement answer = ToolRun.Of("gap", "TFB5131-902", "--profile", Staff, "--name", "Ann", "--json").Json;

        GapReport gap = catalog.Gap(ann, "TFB5131-902");
        Assert.Equal(JsonAnswer.Gap(gap).WriteText(), JsonSerializer.Serialize(answer, Plain));
        Assert.Equal(1 - gap.Shortage, gap.Readiness);
        Assert.False(answer.TryGetProperty("from", out _));
    }

    [Fact]
    public void It_can_be_a_report_in_Markdown() => Assert.StartsWith(
        "# Gap from Ann to 咖啡師\n\nAnn → `TFB5131-902v3`: ",
        ToolRun.Of("gap", "咖啡師", "--profile", Staff, "--name", "Ann", "--markdown").Output,
        StringComparison.Ordinal);

    [Theory]
    [InlineData("Give two codes, FROM and TO, or the target alone with '--profile FILE'.", "gap", "TFB5131-902")]
    [InlineData("'--name' needs '--profile FILE'.", "gap", "TFB5131-901", "TFB5131-902", "--name", "Ann")]
    [InlineData("A code is empty.", "gap", "TFB5131-901", " ")]
    [InlineData("With '--profile' give the target alone; the profile is the origin.", "gap", "A", "B", "--profile", "STAFF")]
    public void What_does_not_fit_together_is_refused(string expected, params string[] arguments)
    {
        ToolRun run = ToolRun.Of([.. arguments.Select(static word => word == "STAFF" ? Staff : word)]);

        Assert.Equal(2, run.ExitCode);
        Assert.Contains(expected, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Names_that_are_in_the_table_are_said()
    {
        Assert.Contains("has no profile 'Nobody'. It has ", Error("--name", "Nobody"), StringComparison.Ordinal);
        Assert.Contains("has several profiles; choose one with --name: ", Error(), StringComparison.Ordinal);

        static string Error(params string[] more) => ToolRun.Of(["gap", "TFB5131-902", "--profile", Staff, .. more]).Error;
    }

    private static JsonSerializerOptions Plain { get; } = new() { Encoder = Competency.Model.Json.CompetencyJson.Encoder };
}
