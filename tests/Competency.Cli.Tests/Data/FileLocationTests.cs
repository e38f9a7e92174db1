namespace Competency.Cli.Tests.Data;

/// <summary>Paths that lead nowhere: told at once, and once.</summary>
public sealed class FileLocationTests
{
    private static readonly string Profiles = Path.Combine(ToolRun.Samples, "..", "profiles", "staff.csv");

    [Theory]
    [InlineData("gap X Y")]
    [InlineData("similar X")]
    [InlineData("show X")]
    [InlineData("align X Y")]
    public void Where_nothing_was_read_no_code_is_missed(string call)
    {
        using TempFolder folder = new();
        string missing = Path.Combine(folder.Path, "nofile");

        ToolRun run = ToolRun.Of([.. call.Split(' '), "--data", missing]);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        string[] lines = run.Error.TrimEnd('\n').Split('\n');
        Assert.Equal(2, lines.Length);
        Assert.Contains("CM1001", lines[0], StringComparison.Ordinal);
        Assert.Equal("competency: no standard was read.", lines[1]);
    }

    [Theory]
    [InlineData("convert -o")]
    [InlineData("matrix -o")]
    [InlineData("align TFB5131-901 TFB5131-902 -o")]
    [InlineData("match PROFILES -o")]
    [InlineData("match PROFILES --unmatched")]
    public void A_folder_that_is_not_there_is_told_before_anything_is_read(string call)
    {
        using TempFolder folder = new();
        string output = Path.Combine(folder.Path, "none", "x.json");
        string[] words = call.Replace("PROFILES", Profiles, StringComparison.Ordinal).Split(' ');
        string[] arguments = [.. words, output, "--data", Path.Combine(folder.Path, "nofile")];

        ToolRun run = ToolRun.Of(arguments);

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal($"competency: '{output}' cannot be written: there is no folder '{Path.Combine(folder.Path, "none")}'.\n", run.Error);
    }

    [Fact]
    public void A_folder_is_no_file_and_a_file_no_folder()
    {
        using TempFolder folder = new();
        string file = folder.Write("x", "");

        Assert.Equal($"competency: '{folder.Path}' cannot be written: it is a folder.\n", ToolRun.Of("convert", "-o", folder.Path).Error);
        Assert.Equal(
            $"competency: '{file}' cannot be written: it is a file, not a folder.\n",
            ToolRun.Of("convert", "--to", "csv", "-o", file).Error);
        Assert.Equal($"competency: '{folder.Path}' cannot be read: it is a folder.\n", ToolRun.Of("match", folder.Path).Error);
    }

    [Fact]
    public void A_table_of_profiles_that_is_not_there_is_told_before_anything_is_read()
    {
        ToolRun run = ToolRun.Of("match", "nofile.csv", "--data", "nofile");

        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Equal("competency: 'nofile.csv' cannot be read: there is no such file.\n", run.Error);
    }
}
