using System.Text.Json;
using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Cli.Tests.Data;

/// <summary>The tool on real documents, which lie beside the repository.</summary>
public sealed class RealDataTests
{
    [Fact]
    public void The_reference_document_is_counted_right()
    {
        ToolRun run = ToolRun.Of("show", SharedData.Require("icap", "APA2654-001v4.txt"), "--json");

        Assert.Equal(0, run.ExitCode);
        JsonElement standard = Assert.Single(run.Json.Items("standards"));
        JsonElement[] tasks = [.. standard.Items("duties").SelectMany(static duty => duty.Items("tasks"))];
        JsonElement[] elements = standard.Items("elements");
        string[] links = [.. tasks.SelectMany(static task => task.Texts("elements"))];
        int[] counts =
        [
            standard.Items("duties").Length,
            tasks.Length,
            tasks.Sum(static task => task.Has("outputs") ? task.Items("outputs").Length : 0),
            tasks.Sum(static task => task.Has("indicators") ? task.Items("indicators").Length : 0),
            elements.Count(static element => element.Text("kind") == "knowledge"),
            elements.Count(static element => element.Text("kind") == "skill"),
            elements.Count(static element => element.Text("kind") == "attitude"),
            links.Count(static link => link.StartsWith('K')),
            links.Count(static link => link.StartsWith('S')),
        ];
        Assert.Equal([3, 17, 26, 30, 42, 54, 20, 66, 126], counts);
        Assert.Equal(
            ["A08", "A08#2"],
            elements.Where(static element => element.Text("code") == "A08").Select(static element => element.Text("id")));
        Assert.Empty(CompetencyJson.ReadText(run.Output, "answer.json").ReadingDiagnostics);
    }

    /// <summary>5,336 links of NICE's roles: to 1,429 tasks and to 3,907 statements of knowledge and skill.</summary>
    [Fact]
    public void Links_of_roles_are_counted()
    {
        JsonElement answer = ToolRun.Of("check", SharedData.Require("nice", "v2.0.0"), "--json").Json;
        Assert.Equal((1429, 3907), (answer.Number("tasks"), answer.Number("links")));
    }

    [Fact]
    public void Every_role_is_compared_with_the_thirty_others()
    {
        using TempFolder folder = new();
        string all = Path.Combine(folder.Path, "all.json");
        Assert.Equal(
            0,
            ToolRun.Of("convert", SharedData.Require("icap", "text"), SharedData.Require("icap", "APA2654-001v4.txt"), "-o", all).ExitCode);
        string[] data = ["--data", all];

        ToolRun run = ToolRun.Of(["similar", "APA2654-001", "--top", "100", "--json", .. data]);

        Assert.Equal(0, run.ExitCode);
        Assert.Equal(31, run.Json.GetProperty("catalog").Number("standards"));
        Assert.Equal(30, run.Json.Items("results").Length);
        foreach (string code in run.Json.Items("results").Select(static result => result.Text("code")))
        {
            ToolRun answer = ToolRun.Of(["gap", "APA2654-001", code, "--json", .. data]);

            Assert.Equal(0, answer.ExitCode);
            double contributions =
                answer.Json.Items("missing").Concat(answer.Json.Items("belowLevel")).Sum(static item => item.Number("contribution"));
            Assert.Equal(answer.Json.Number("shortage"), contributions, 1e-9);
        }
    }

    [Fact]
    public void The_folder_is_checked_without_errors_and_its_truth_files_are_skipped()
    {
        ToolRun run = ToolRun.Of("check", SharedData.Require("icap", "text"), "--json");

        Assert.Equal(0, run.ExitCode);
        Assert.Equal((60, 30), (run.Json.Number("files"), run.Json.Number("standards")));
        Assert.Equal(30, run.Json.Items("summary").Single(static rule => rule.Text("id") == "CM1002").Number("count"));
    }

    [Fact]
    public void The_converted_folder_gives_the_same_standards()
    {
        ToolRun run = ToolRun.Of("convert", SharedData.Require("icap", "text"));

        ReadResult read = CompetencyJson.ReadText(run.Output, "answer.json");

        Assert.Empty(read.ReadingDiagnostics);
        Assert.Equal(30, read.Standards.Length);
        Assert.Equal(run.Output, CompetencyJson.WriteText(read.Standards));
    }
}
