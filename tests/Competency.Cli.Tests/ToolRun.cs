using System.Diagnostics;
using System.Runtime.CompilerServices;
using System.Text;
using System.Text.Json;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Data.Kept;

namespace Competency.Cli.Tests;

/// <summary>
/// One call of the tool: in this process, or of the program that COMPETENCY_TOOL names, so that the same tests look at a native build.
/// </summary>
internal sealed record ToolRun(int ExitCode, string Output, string Error)
{
    private static readonly string? Program = Environment.GetEnvironmentVariable("COMPETENCY_TOOL");

    private JsonElement? _json;

    /// <summary>The folder of the samples in the repository.</summary>
    public static string Samples => Path.Combine(SharedData.RepositoryRoot, "docs", "samples");

    /// <summary>The answer, which is JSON.</summary>
    public JsonElement Json => _json ??= JsonElement.Parse(Output);

    public string[] Lines => Output.Split('\n');

    public static ToolRun Of(params IReadOnlyList<string> arguments) => WithWidth(null, arguments);

    public static ToolRun WithWidth(int? width, params IReadOnlyList<string> arguments)
    {
        if (Program is not null && width is null)
        {
            return OfProgram(Program, [], arguments);
        }

        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = CompetencyTool.Run(ToolConsole.For(output, error, width), arguments, static _ => null);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A call in an environment.</summary>
    public static ToolRun In(Func<string, string?> variable, params IReadOnlyList<string> arguments)
    {
        using StringWriter output = new();
        using StringWriter error = new();
        int exitCode = CompetencyTool.Run(ToolConsole.For(output, error, null), arguments, variable);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>A call with this on standard input.</summary>
    public static ToolRun WithInput(byte[] input, params IReadOnlyList<string> arguments)
    {
        if (Program is not null)
        {
            return OfProgram(Program, input, arguments);
        }

        using StringWriter output = new();
        using StringWriter error = new();
        ToolConsole console = ToolConsole.For(output, error, input: new MemoryStream(input));
        int exitCode = CompetencyTool.Run(console, arguments, static _ => null);
        return new ToolRun(exitCode, output.ToString(), error.ToString());
    }

    /// <summary>The run, after asserting that it answered and had nothing else to say.</summary>
    public static ToolRun Answered(params IReadOnlyList<string> arguments)
    {
        ToolRun run = Of(arguments);
        Assert.Equal("", run.Error);
        Assert.Equal(0, run.ExitCode);
        return run;
    }

    private static ToolRun OfProgram(string program, byte[] input, IReadOnlyList<string> arguments)
    {
        ProcessStartInfo start = new(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (string variable in new[] { "LC_ALL", "LC_MESSAGES", "LANG", "NO_COLOR" })
        {
            start.Environment.Remove(variable);
        }

        using Process process = Process.Start(start)!;
        Task<string> error = process.StandardError.ReadToEndAsync();
        Task writing = Task.Run(() =>
        {
            using Stream stream = process.StandardInput.BaseStream;
            stream.Write(input);
        });
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _ = writing.ContinueWith(static ended => ended.Exception, TaskScheduler.Default); // a call need not read what it is given
        return new ToolRun(process.ExitCode, output, error.GetAwaiter().GetResult());
    }

    /// <summary>What the person who runs the tests works on is no business of theirs.</summary>
    [ModuleInitializer]
    internal static void ForgetTheEnvironment()
    {
        Environment.SetEnvironmentVariable(CatalogSource.Variable, null);
        Environment.SetEnvironmentVariable(CacheFolder.Variable, Environment.GetEnvironmentVariable(CacheFolder.Variable) ?? "off");
    }
}
