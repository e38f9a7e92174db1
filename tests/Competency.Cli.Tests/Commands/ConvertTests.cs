using Competency.Model.Formats;
using Competency.Model.Json;

namespace Competency.Cli.Tests.Commands;

public sealed class ConvertTests
{
    [Fact]
    public void The_document_goes_to_standard_output_and_can_be_read_again()
    {
        ToolRun run = ToolRun.Answered("convert");

        JsonAssert.Properties(run.Json, "format", "standards");
        ReadResult read = CompetencyJson.ReadText(run.Output, "answer.json");
        Assert.Empty(read.ReadingDiagnostics);
        Assert.Equal(8, read.Standards.Length);
        Assert.Equal(run.Output, CompetencyJson.WriteText(read.Standards));
    }

    [Fact]
    public void A_file_gets_the_same_document_and_standard_error_the_news()
    {
        using TempFolder folder = new();
        string input = folder.CopySample("TFB5131-901v2");
        string output = Path.Combine(folder.Path, "one.json");

        ToolRun run = ToolRun.Of("convert", input, "--to", "json", "-o", output);

        Assert.Equal((0, ""), (run.ExitCode, run.Output));
        Assert.Equal($"{output}: 1 standard written.\n", run.Error);
        Assert.Equal(ToolRun.Answered("convert", input).Output, File.ReadAllText(output));
        Assert.Equal(ToolRun.Answered("convert", input).Output, ToolRun.Answered("convert", input, "-o", "-").Output);
        Assert.Equal(ToolRun.Answered("show", input, "--json").Output, File.ReadAllText(output));
        Assert.Equal(0, ToolRun.Of("check", output, "--strict").ExitCode);
    }

    [Fact]
    public void A_converted_release_is_checked_as_the_release_is()
    {
        using TempFolder folder = new();
        folder.Write(
            "nice/work_roles.csv", "work_role_id,opm_code,name,description,category\nZZ-WRL-001,901,Locksmith,Opens locks.,LOCKS\n");
        folder.Write("nice/statements.csv", "tks_id,description,new_for_v9.1.0\nK9001,Knowledge of locks,0\nT9001,Open the door,0\n");
        folder.Write("nice/links.csv", "owner_id,tks_id\nZZ-WRL-001,T9001\nZZ-WRL-001,K9001\n");
        folder.Write("nice/areas.csv", "id,name,description\nZZ-COM-001,Doors,About doors.\n");
        string release = Path.Combine(folder.Path, "nice");
        string converted = Path.Combine(folder.Path, "nice.json");

        Assert.Equal(0, ToolRun.Of("convert", release, "--to", "json", "-o", converted).ExitCode);
        Assert.Contains("\"kind\": \"task\"", File.ReadAllText(converted), StringComparison.Ordinal);
        ToolRun check = ToolRun.Of("check", converted, "--strict");
        Assert.DoesNotContain("CM4009", check.Output, StringComparison.Ordinal);
        Assert.Equal(ToolRun.Of("check", release, "--strict").ExitCode, check.ExitCode);
        Assert.Equal(0, check.ExitCode);
    }

    [Fact]
    public void Provenance_is_written_when_asked_for()
    {
        string input = Path.Combine(ToolRun.Samples, "TFB5131-901v2.txt");

        Assert.False(ToolRun.Answered("convert", input).Json.Items("standards")[0].Has("provenance"));
        Assert.True(ToolRun.Answered("convert", input, "--provenance").Json.Items("standards")[0].Has("provenance"));
    }

    [Fact]
    public void A_place_that_cannot_be_written_is_no_answer()
    {
        using TempFolder folder = new();
        foreach (string output in new[] { folder.Path, Path.Combine(folder.Path, "no", "such", "folder.json") })
        {
            ToolRun run = ToolRun.Of("convert", "-o", output);

            Assert.Equal((1, ""), (run.ExitCode, run.Output));
            Assert.StartsWith($"competency: '{output}' cannot be written: ", run.Error, StringComparison.Ordinal);
        }
    }
}
