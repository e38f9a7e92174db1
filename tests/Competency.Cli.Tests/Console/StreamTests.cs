using System.Diagnostics;

namespace Competency.Cli.Tests.Console;

/// <summary>Whatever standard output and standard error are, a call ends with an exit code that means something.</summary>
public sealed class StreamTests
{
    private const string Show = "show TFB5131-902v3";

    [Theory]
    [InlineData(Show + " 2>&-", 0)]
    [InlineData(Show + " >/dev/full", 1)]
    [InlineData(Show + " >&-", 1)]
    [InlineData(Show + " >&- 2>&-", 1)]
    [InlineData(Show + " >/dev/full 2>/dev/full", 1)]
    [InlineData("show NOTHING-000v1 2>/dev/full", 1)]
    [InlineData("show NOTHING-000v1 2>&-", 1)]
    [InlineData("check --json >/dev/full", 1)]
    [InlineData("matrix -o - >/dev/full 2>/dev/full", 1)]
    [InlineData("convert -o /dev/full", 1)]
    [InlineData("convert -o /dev/null", 0)]
    [InlineData("nonsense 2>/dev/full", 2)]
    [InlineData("nonsense 2>&-", 2)]
    [InlineData("--help >/dev/full", 1)]
    public async Task A_call_ends_cleanly(string call, int expected)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows() || !File.Exists("/dev/full"), "no /dev/full here");
        ProcessStartInfo start = new("/bin/sh", ["-c", $"\"{Path.Combine(AppContext.BaseDirectory, "competency")}\" {call}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = SharedData.RepositoryRoot,
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);

        Assert.Equal(expected, process.ExitCode);
        Assert.DoesNotContain("   at ", error + await output, StringComparison.Ordinal);
    }
}
