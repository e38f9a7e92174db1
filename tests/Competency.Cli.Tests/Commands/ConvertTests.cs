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
