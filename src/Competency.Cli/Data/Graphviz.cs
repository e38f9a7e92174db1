using System.Diagnostics;
using System.Runtime.InteropServices;
using System.Text;
using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Data;

// Pictures by Graphviz, where it is installed: the program dot gets a graph and gives a picture, without a shell and without files.
// program: The program; null if there is none.
// maxTime: How long a picture may take.
internal sealed class Graphviz(ToolConsole console, string? program, TimeSpan maxTime)
{
    private const int MaxMessage = 500;
    private const int MaxVertices = 3000;
    private const int MaxEdges = 10_000;

    // Layouts of the largest graphs that are accepted take a third of this.
    private static readonly TimeSpan UsualMaxTime = TimeSpan.FromMinutes(3);

    // Graphviz as it is installed here.
    public Graphviz(ToolConsole console)
        : this(console, Find(Environment.GetEnvironmentVariable("PATH")), UsualMaxTime)
    {
    }

    // Why a graph is not drawn: it would take long, and show a cloud; null if it is.
    public static string? RefusalOf(GraphExport graph) =>
        graph.VertexCount > MaxVertices || graph.EdgeCount > MaxEdges
            ? Say($"a picture has at most {Wording.Number(MaxVertices)} vertices and {Wording.Number(MaxEdges)} edges, and this graph has "
                + $"{graph}. Open a .gexf file with Gephi instead, or draw a smaller part.")
            : null;

    // Draws a graph.
    // dot: The graph in DOT, as UTF-8.
    // format: svg or png.
    // Throws NoAnswerException: There is no Graphviz, or it failed; this was reported.
    public void Draw(MemoryStream dot, string format, Stream picture)
    {
        string name = program ?? throw Refused(
            Say("pictures need Graphviz, whose program 'dot' is not in PATH. Install it (Debian and Ubuntu: apt install graphviz "
            + "fonts-noto-cjk; macOS: brew install graphviz; Windows: winget install Graphviz.Graphviz), "
            + "or write a .dot, .mmd or .gexf file."));
        ProcessStartInfo start = new(name)
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardErrorEncoding = Encoding.UTF8,
            UseShellExecute = false,
            CreateNoWindow = true,
        };
        start.ArgumentList.Add("-T" + format);
        try
        {
            using Process process = Process.Start(start)!;
            Run(process, dot, picture);
        }
        catch (ExternalException exception)
        {
            throw Refused(Say($"'{name}' cannot be started: {exception.Message}"));
        }
    }

    // The program in PATH; the current folder, which may hold anything, is not looked at.
    // path: The folders in PATH.
    internal static string? Find(string? path)
    {
        string name = OperatingSystem.IsWindows() ? "dot.exe" : "dot";
        return (path ?? "")
            .Split(Path.PathSeparator, StringSplitOptions.RemoveEmptyEntries)
            .Where(Path.IsPathFullyQualified)
            .Select(folder => Path.Combine(folder, name))
            .FirstOrDefault(File.Exists);
    }

    // All three streams at once, so that none waits for another.
    private void Run(Process process, MemoryStream dot, Stream picture)
    {
        using CancellationTokenSource timeout = new(maxTime);
        Task<string> message = process.StandardError.ReadToEndAsync(CancellationToken.None);
        Task input = Task.Run(() => Feed(process, dot), CancellationToken.None);
        try
        {
            process.StandardOutput.BaseStream.CopyToAsync(picture, timeout.Token).GetAwaiter().GetResult();
            process.WaitForExitAsync(timeout.Token).GetAwaiter().GetResult();
        }
        catch (OperationCanceledException)
        {
            string time = Wording.Counted((int)maxTime.TotalSeconds, "second");
            throw Refused(Say($"Graphviz found no layout in {time}. Draw a smaller part, or open a .gexf file with Gephi."));
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
                process.WaitForExit();
            }
        }

        input.GetAwaiter().GetResult();
        string said = message.GetAwaiter().GetResult().Trim();
        if (process.ExitCode != 0)
        {
            throw Refused(Say($"Graphviz failed: {(said.Length > MaxMessage ? said[..MaxMessage] + "…" : said)}"));
        }
    }

    private static void Feed(Process process, MemoryStream dot)
    {
        try
        {
            dot.Position = 0;
            dot.CopyTo(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // It ended before it had read everything; its exit code says why.
        }
    }

    private NoAnswerException Refused(string why)
    {
        console.Error.WriteLine($"competency: {why}");
        return new NoAnswerException();
    }
}
