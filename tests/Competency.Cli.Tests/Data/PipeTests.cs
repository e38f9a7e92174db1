using System.Diagnostics;

namespace Competency.Cli.Tests.Data;

/// <summary>Pipes and devices: read as streams where they are named, and never waited for in a folder.</summary>
public sealed class PipeTests : IDisposable
{
    private readonly TempFolder _folder = new();

    [Fact(Timeout = 60_000)]
    public async Task A_pipe_in_a_folder_is_not_opened()
    {
        MakePipe("pipe");
        _folder.CopySample("TFB5131-902v3");
        Directory.CreateDirectory(Path.Combine(_folder.Path, "links"));
        File.CreateSymbolicLink(Path.Combine(_folder.Path, "links", "pipe"), Path.Combine(_folder.Path, "pipe"));

        ToolRun run = await Task.Run(() => ToolRun.Of("check", _folder.Path), TestContext.Current.CancellationToken);

        Assert.Contains("1 standard", run.Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_named_pipe_is_read_as_a_stream()
    {
        string pipe = MakePipe("pipe");
        Task writing = Task.Run(
            () => File.WriteAllBytes(pipe, File.ReadAllBytes(Path.Combine(ToolRun.Samples, "TFB5131-902v3.txt"))),
            TestContext.Current.CancellationToken);

        ToolRun run = await Task.Run(() => ToolRun.Of("check", pipe), TestContext.Current.CancellationToken);

        await writing;
        Assert.Contains("1 standard", run.Output, StringComparison.Ordinal);
    }

    [Fact(Timeout = 60_000)]
    public async Task Profiles_come_through_a_pipe()
    {
        string pipe = MakePipe("pipe");
        const string Table = "profile,competency\nAnn,S01\n";
        Task writing = Task.Run(() => File.WriteAllText(pipe, Table), TestContext.Current.CancellationToken);

        ToolRun piped = await Task.Run(
            () => ToolRun.Of("match", pipe, "--threads", "2147483647"), TestContext.Current.CancellationToken);

        await writing;
        Assert.Equal(ToolRun.Of("match", _folder.Write("p.csv", Table)).Output, piped.Output);
    }

    [Fact(Timeout = 60_000)]
    public async Task A_device_without_end_is_too_large()
    {
        Assert.SkipUnless(File.Exists("/dev/zero"), "no /dev/zero here");

        ToolRun run = await Task.Run(() => ToolRun.Of("find", "x", "--mapping", "/dev/zero"), TestContext.Current.CancellationToken);

        Assert.Contains("CM1004", run.Error, StringComparison.Ordinal);
    }

    public void Dispose() => _folder.Dispose();

    private string MakePipe(string name)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no named pipes in folders here");
        string path = Path.Combine(_folder.Path, name);
        using Process process = Process.Start("mkfifo", [path]);
        process.WaitForExit();
        return path;
    }
}
