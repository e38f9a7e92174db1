using Competency.Model;

namespace Competency.Cli.Tests.Commands;

public sealed class CiteTests
{
    [Fact]
    public void A_bibliography_is_printed()
    {
        ToolRun run = ToolRun.Of("cite", "--measure", "cosine", "--weights", "idf");

        Assert.Equal(0, run.ExitCode);
        Assert.StartsWith($"% Competency.Model {Citation.LibraryVersion}, catalog ", run.Output, StringComparison.Ordinal);
        Assert.Contains("measure cosine, weights idf\n\n@software{competencymodel,", run.Output, StringComparison.Ordinal);
        Assert.Contains("@article{salton1975,", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_standards_there_is_nothing_to_cite()
    {
        using TempFolder folder = new();

        ToolRun run = ToolRun.Of("cite", "--data", folder.Write("empty.txt", ""));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("there are no standards to cite", run.Error, StringComparison.Ordinal);
        Assert.Empty(run.Output);
    }
}
