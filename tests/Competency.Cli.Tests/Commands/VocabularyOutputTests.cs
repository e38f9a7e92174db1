namespace Competency.Cli.Tests.Commands;

/// <summary>Vocabularies in formats of learning systems.</summary>
public sealed class VocabularyOutputTests
{
    private const string Framework =
        "Parent ID number,ID number,Short name,Is framework\n,CAFE,Coffee bar,1\nC1,C1.1,Dose,\n,C1,Espresso,\n";

    [Theory]
    [InlineData("case", "a.json", "fullStatement")]
    [InlineData("moodle", "a.csv", "\"Parent ID number\"")]
    public void What_is_written_is_the_same_vocabulary(string format, string name, string expected)
    {
        using TempFolder folder = new();
        string input = folder.Write("framework.csv", Framework);
        string output = Path.Combine(folder.Path, name);

        ToolRun run = ToolRun.Of("convert", input, "--to", format, "-o", output);

        Assert.Equal(0, run.ExitCode);
        Assert.EndsWith($"{output}: vocabulary CAFE with 2 elements written.\n", run.Error, StringComparison.Ordinal);
        Assert.Contains(expected, File.ReadAllText(output), StringComparison.Ordinal);
        Assert.Equal(ToolRun.Of("convert", input).Output, ToolRun.Of("convert", output).Output);
    }

    [Fact]
    public void What_OpenSALT_does_not_hold_is_said()
    {
        using TempFolder folder = new();

        ToolRun run = ToolRun.Of("convert", folder.Write("framework.csv", Framework), "--to", "opensalt");

        Assert.Contains("fullStatement", run.Output, StringComparison.Ordinal);
        Assert.Contains("CM6310", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Standards_without_a_vocabulary_are_refused_with_what_to_do()
    {
        ToolRun run = ToolRun.Of("convert", "--to", "case");

        Assert.NotEqual(0, run.ExitCode);
        Assert.Contains("--to case writes one vocabulary; the input has none", run.Error, StringComparison.Ordinal);
    }
}
