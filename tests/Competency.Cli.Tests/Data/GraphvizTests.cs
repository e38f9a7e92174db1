using System.Text;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli.Tests.Data;

/// <summary>How a program that draws is called, with scripts in its stead; the real one runs in CI.</summary>
public sealed class GraphvizTests
{
    private static readonly TimeSpan Long = TimeSpan.FromMinutes(2);

    [Fact]
    public void Where_there_is_no_Graphviz_the_advice_is_to_install_it()
    {
        (byte[]? picture, string error) = Draw(null, Long, "graph {}");

        Assert.Null(picture);
        Assert.StartsWith(
            "competency: pictures need Graphviz, whose program 'dot' is not in PATH. Install it", error, StringComparison.Ordinal);
    }

    [Fact]
    public void The_graph_goes_in_and_the_picture_comes_out()
    {
        // More than pipes hold, in both directions at once.
        string graph = string.Concat(Enumerable.Repeat("咖啡師\n", 100_000));

        (byte[]? picture, string error) = Draw("printf '%s ' \"$@\"; cat; echo said >&2", Long, graph);

        Assert.Equal("-Tsvg " + graph, Encoding.UTF8.GetString(picture!));
        Assert.Equal("", error);
    }

    [Fact]
    public void What_a_failing_program_says_is_passed_on()
    {
        (byte[]? picture, string error) = Draw("echo 'syntax error in line 1' >&2; exit 1", Long, new string('x', 1_000_000));

        Assert.Null(picture);
        Assert.Equal("competency: Graphviz failed: syntax error in line 1\n", error);
    }

    [Fact]
    public void A_program_that_does_not_end_is_ended()
    {
        (byte[]? picture, string error) = Draw("sleep 1000 & wait", TimeSpan.FromSeconds(1), "graph {}");

        Assert.Null(picture);
        Assert.StartsWith("competency: Graphviz found no layout in 1 second.", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_program_in_the_current_folder_is_not_found()
    {
        using TempFolder folder = new();
        string program = folder.Write(OperatingSystem.IsWindows() ? "dot.exe" : "dot", "");

        Assert.Null(Graphviz.Find(null));
        Assert.Null(Graphviz.Find("." + Path.PathSeparator + Path.GetRelativePath(".", folder.Path)));
        Assert.Equal(program, Graphviz.Find(Path.Combine(folder.Path, "none") + Path.PathSeparator + folder.Path));
    }

    private static (byte[]? Picture, string Error) Draw(string? script, TimeSpan maxTime, string graph)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "The scripts are for a shell of Unix.");
        using TempFolder folder = new();
        string? program = script is null ? null : folder.Write("dot", "#!/bin/sh\n" + script + "\n");
        if (program is not null && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(program, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
        }

        using StringWriter error = new();
        using MemoryStream dot = new(Encoding.UTF8.GetBytes(graph));
        using MemoryStream picture = new();
        try
        {
            new Graphviz(ToolConsole.For(TextWriter.Null, error), program, maxTime).Draw(dot, "svg", picture);
            return (picture.ToArray(), error.ToString());
        }
        catch (NoAnswerException)
        {
            return (null, error.ToString());
        }
    }
}
