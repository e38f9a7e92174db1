using System.Text.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class FamiliesTests
{
    [Fact]
    public void Roles_are_grouped_with_what_sets_each_family_apart()
    {
        string output = ToolRun.Answered("families", "--members", "--items", "2").Output;

        Assert.StartsWith("2 families of 8 standards, 0 alone\n", output, StringComparison.Ordinal);
        Assert.Contains("by modularity, resolution 1, over 10 links each by texts", output, StringComparison.Ordinal);
        Assert.Contains("2  3 standards around TFB7914-901v2 咖啡烘豆師", output, StringComparison.Ordinal);
        Assert.Contains("\n  Set apart by: 咖啡烘焙原理 (×", output, StringComparison.Ordinal);
        Assert.Contains("\n  TFB7915-901v1 咖啡品質鑑定師（杯測師）\n", output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_answer_as_JSON_has_figures_and_families()
    {
        JsonElement answer = ToolRun.Answered("families", "--measure", "jaccard", "--weights", "idf", "--json").Json;

        JsonAssert.Properties(
            answer,
            "format", "catalog", "measure", "weights", "method", "resolutions", "links", "modularity", "silhouette", "families", "alone");
        Assert.Equal("competency-families/1", answer.Text("format"));
        JsonElement[] families = answer.Items("families");
        Assert.All(families, static family =>
        {
            JsonAssert.Properties(
                family, "id", "center", "title", "silhouette", "members", "defining", "distinguishing", "links");
            Assert.Contains(family.Text("center"), family.Items("members").Select(static member => member.GetString()));
        });
        Assert.Equal(8, families.Sum(static family => family.Items("members").Length) + answer.Items("alone").Length);
    }

    [Fact]
    public void Several_resolutions_part_families()
    {
        JsonElement answer = ToolRun.Answered(
            "families", "--method", "cpm", "--resolution", "0.05", "0.3", "--measure", "jaccard", "--json").Json;

        JsonElement first = answer.Items("families")[0];
        string?[] members = [.. first.Items("members").Select(static member => member.GetString())];
        Assert.Equal("1.1", first.Items("parts")[0].Text("id"));
        Assert.Subset(
            members.ToHashSet(),
            first.Items("parts").SelectMany(static part => part.Items("members")).Select(static member => member.GetString()).ToHashSet());
    }

    [Theory]
    [InlineData("--measure", "shortage", "'shortage' cannot group roles, since it is a distance or has a direction.")]
    [InlineData("--resolution", "0", "'0' is not a valid value for '--resolution'. Use numbers above 0.")]
    [InlineData("--resolution", "1,5", "'1,5' is not a valid value for '--resolution'. Use numbers above 0.")]
    [InlineData("--resolution", "1 1 1 1 1 1 1 1 1 1 1", "'--resolution' takes at most 10 numbers.")]
    [InlineData("--least", "2", "'2' is not a valid value for '--least'. Use a number from -1 to 1.")]
    [InlineData("--method", "louvain", "'louvain' is not")]
    public void What_cannot_be_done_is_refused(string option, string value, string message)
    {
        ToolRun run = ToolRun.Of(["families", option, .. value.Split(' ')]);

        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(message, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_minimum_score_that_nothing_reaches_leaves_all_roles_alone()
    {
        string output = ToolRun.Answered("families", "--least", "0.99", "--members").Output;

        Assert.StartsWith("0 families of 0 standards, 8 alone\nModularity –, silhouette –;", output, StringComparison.Ordinal);
        Assert.Contains("\nAlone\n  APA2654-001v4 ", output, StringComparison.Ordinal);
    }
}
