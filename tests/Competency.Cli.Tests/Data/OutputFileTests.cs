using System.Diagnostics;
using Competency.Cli.Data;

namespace Competency.Cli.Tests.Data;

/// <summary>Outputs come into place when they are complete, and never onto an input by mistake.</summary>
public sealed class OutputFileTests : IDisposable
{
    private const string Profiles = "profile,competency\nAnn,咖啡\n";

    private readonly TempFolder _folder = new();

    private string Before => File.ReadAllText(PathOf("a.txt"));

    [Theory]
    [InlineData("convert {a.txt} -o {a.txt}")]
    [InlineData("convert {a.txt} -o {link.txt}")]
    [InlineData("convert {link.txt} -o {a.txt}")]
    [InlineData("convert {a.txt} -o {far.txt}")]
    [InlineData("convert {far.txt} -o {a.txt}")]
    [InlineData("convert {sub/up/a.txt} -o {a.txt}")]
    [InlineData("convert {sub/up} -o {a.txt}")]
    [InlineData("convert {a.txt} --to roles -o {a.txt}")]
    [InlineData("convert {a.txt} --to case -o {a.txt}")]
    [InlineData("convert {} -o {a.txt}")]
    [InlineData("convert {} -o {sub/../a.txt}")]
    [InlineData("matrix --data {a.txt} -o {a.txt}")]
    [InlineData("matrix --data {} -o {a.txt}")]
    [InlineData("align {a.txt} {b.txt} -o {a.txt}")]
    [InlineData("align {b.txt} {a.txt} -o {a.txt}")]
    [InlineData("match {a.txt} -o {a.txt}")]
    [InlineData("match {a.txt} --unmatched {a.txt}")]
    [InlineData("match {p.csv} -o {a.txt} --data {a.txt}")]
    [InlineData("match {p.csv} --unmatched {a.txt} --data {a.txt}")]
    [InlineData("match {p.csv} -o {o.csv} --unmatched {o.csv}")]
    [InlineData("match {p.csv} -o {o.csv} --unmatched {sub/../o.csv}")]
    [InlineData("match {p.csv} -o {o.csv} --unmatched {sub/up/o.csv}")]
    [InlineData("match {p.csv} -o {p.csv} --data {a.txt}")]
    [InlineData("match {p.csv} --unmatched {p.csv} --data {a.txt}")]
    [InlineData("match {p.csv} -o {sub/up/p.csv}")]
    [InlineData("match {p.csv} --unmatched -")]
    [InlineData("match {p.csv} -o - --unmatched -")]
    [InlineData("matrix --data {b.txt} --mapping {m.tsv} -o {m.tsv}")]
    public void An_input_stays_as_it_is(string call)
    {
        MakeFiles();
        string before = Before;

        ToolRun run = ToolRun.Of(ArgumentsOf(call));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Before);
        Assert.Equal(Profiles, File.ReadAllText(PathOf("p.csv")));
        Assert.Equal("", File.ReadAllText(PathOf("m.tsv")));
        Assert.Equal("", run.Output);
        Assert.False(File.Exists(PathOf("o.csv")));
        Assert.False(File.Exists("-"));
    }

    [Theory]
    [InlineData("convert {a.txt} -o {hard.txt}")]
    [InlineData("convert {a.txt} --to roles -o {hard.txt}")]
    [InlineData("matrix --data {a.txt} -o {hard.txt}")]
    [InlineData("align {a.txt} {b.txt} -o {hard.txt}")]
    [InlineData("match {p.csv} -o {hard.txt} --data {a.txt}")]
    [InlineData("match {p.csv} --unmatched {hard.txt} --data {a.txt}")]
    [InlineData("template roles -o {hard.txt} --force")]
    public void Another_name_of_an_input_gets_a_file_of_its_own(string call)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no ln here");
        MakeFiles();
        string before = Before;
        Run("ln", PathOf("a.txt"), PathOf("hard.txt"));

        ToolRun.Of(ArgumentsOf(call));

        Assert.Equal(before, Before);
        Assert.NotEqual(before, File.ReadAllText(PathOf("hard.txt")));
    }

    [Fact]
    public void Unmatched_texts_go_to_standard_output_if_nothing_else_does()
    {
        MakeFiles();

        ToolRun run = ToolRun.Of("match", PathOf("p.csv"), "-o", PathOf("o.csv"), "--unmatched", "-");
        ToolRun json = ToolRun.Of("match", PathOf("p.csv"), "-o", PathOf("o.csv"), "--unmatched", "-", "--json");

        Assert.Equal("text,count,first_line,nearest\n咖啡,1,2,\"咖啡烘焙原理\n咖啡豆評選\n咖啡風味輪知識\"\n", run.Output.ReplaceLineEndings("\n"));
        Assert.Equal((2, ""), (json.ExitCode, json.Output));
        Assert.False(File.Exists("-"));
    }

    [Fact]
    public void Tables_of_an_input_folder_stay_as_they_are()
    {
        MakeFiles();
        ToolRun.Of("convert", PathOf("a.txt"), "--to", "csv", "-o", PathOf("tables"));
        byte[] before = File.ReadAllBytes(PathOf("tables/tasks.csv"));

        ToolRun refused = ToolRun.Of("convert", PathOf("tables"), "--to", "csv", "-o", PathOf("tables"));
        ToolRun forced = ToolRun.Of("convert", PathOf("tables"), "--to", "csv", "-o", PathOf("tables"), "--force");

        Assert.Equal(1, refused.ExitCode);
        Assert.Equal(0, forced.ExitCode);
        Assert.Equal(before, File.ReadAllBytes(PathOf("tables/tasks.csv")));
    }

    [Fact]
    public void An_input_is_replaced_when_asked()
    {
        MakeFiles();

        Assert.Equal(0, ToolRun.Of("convert", PathOf("link.txt"), "-o", PathOf("link.txt"), "--force").ExitCode);

        Assert.StartsWith("{", Before, StringComparison.Ordinal);
        Assert.NotNull(new FileInfo(PathOf("link.txt")).LinkTarget);
    }

    [Fact]
    public void What_fails_leaves_an_empty_file_empty()
    {
        string path = _folder.Write("a.json", "");

        Assert.Throws<IOException>(() => OutputFile.Write(path, static stream =>
        {
            stream.Write(new byte[1 << 20]);
            throw new IOException("No space left on device");
        }));

        Assert.Equal(0, new FileInfo(path).Length);
    }

    [Fact]
    public void A_name_can_be_as_long_as_names_are()
    {
        string path = Path.Combine(_folder.Path, new string('n', 250));

        OutputFile.Write(path, static stream => stream.Write("after"u8));

        Assert.Equal("after", File.ReadAllText(path));
    }

    [Fact]
    public void Links_lead_to_the_file_through_any_number_of_folders()
    {
        MakeFiles();

        OutputFile.Write(PathOf("far.txt"), static stream => stream.Write("after"u8));

        Assert.Equal("after", Before);
        Assert.NotNull(new FileInfo(PathOf("far.txt")).LinkTarget);
        Assert.NotNull(new FileInfo(PathOf("sub/up")).LinkTarget);
    }

    [Fact]
    public void Links_in_a_circle_end()
    {
        File.CreateSymbolicLink(PathOf("one"), PathOf("two"));
        File.CreateSymbolicLink(PathOf("two"), PathOf("one"));

        ToolRun run = ToolRun.Of("convert", "-o", PathOf("one"));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("convert -o /dev/stdout | cat")]
    [InlineData("convert --to roles -o /dev/stdout | cat")]
    [InlineData("matrix -o /dev/stdout | cat")]
    [InlineData("template roles --force -o /dev/stdout | cat")]
    [InlineData("align TFB5131-901 TFB5131-902 -o /dev/stdout | cat")]
    public async Task A_pipe_under_the_name_of_a_file_is_written_to(string call)
    {
        Assert.SkipUnless(File.Exists("/dev/stdout"), "no /dev/stdout here");

        using Process process = Process.Start(Shell(call))!;
        string output = await process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        string error = await process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);

        Assert.True(output.Length > 100, error);
    }

    // The table comes through a pipe that nobody writes to, so that the call waits with its output begun.
    [Theory(Timeout = 60_000)]
    [InlineData("INT")]
    [InlineData("TERM")]
    [InlineData("QUIT")]
    public async Task What_is_broken_off_leaves_what_was_there(string signal)
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "no signals here");
        string pipe = PathOf("pipe");
        Run("mkfifo", pipe);
        string path = _folder.Write("o.csv", "before");
        CancellationToken cancellationToken = TestContext.Current.CancellationToken;

        using Process process = Process.Start(Shell($"match '{pipe}' -o '{path}'", "exec "))!;
        await using FileStream silent = await Task.Run(() => new FileStream(pipe, FileMode.Open, FileAccess.Write), cancellationToken);
        while (Directory.GetFiles(_folder.Path).Length < 3)
        {
            await Task.Delay(10, cancellationToken);
        }

        Run("kill", $"-{signal}", $"{process.Id}");
        await process.WaitForExitAsync(cancellationToken);

        Assert.NotEqual(0, process.ExitCode);
        Assert.Equal("before", await File.ReadAllTextAsync(path, cancellationToken));
        Assert.Equal([path, pipe], Directory.GetFiles(_folder.Path).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void What_fails_leaves_the_place_as_it_was()
    {
        string path = _folder.Write("a.json", "before");

        Assert.Throws<IOException>(() => OutputFile.Write(path, static stream =>
        {
            stream.WriteByte((byte)'x');
            throw new IOException("No space left on device");
        }));

        Assert.Equal("before", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    [Fact]
    public void What_is_complete_replaces_the_file_and_keeps_its_mode()
    {
        string path = _folder.Write("a.json", "before");
        if (OperatingSystem.IsWindows())
        {
            Assert.Skip("no modes here");
            return;
        }

        File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead);

        OutputFile.Write(path, static stream => stream.Write("after"u8));

        Assert.Equal("after", File.ReadAllText(path));
        Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.GroupRead, File.GetUnixFileMode(path));
        Assert.Equal([path], Directory.GetFiles(_folder.Path));
    }

    public void Dispose() => _folder.Dispose();

    private string PathOf(string name) => Path.Combine(_folder.Path, name);

    private string[] ArgumentsOf(string call) =>
        [.. call.Split(' ').Select(part => part is ['{', .., '}'] ? PathOf(part[1..^1]) : part)];

    private static void Run(string program, params string[] arguments)
    {
        using Process process = Process.Start(program, arguments);
        process.WaitForExit();
        Assert.Equal(0, process.ExitCode);
    }

    private static ProcessStartInfo Shell(string call, string before = "") =>
        new("/bin/sh", ["-c", $"{before}\"{Path.Combine(AppContext.BaseDirectory, "competency")}\" {call}"])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

    private void MakeFiles()
    {
        _folder.CopySample("TFB5131-902v3", "a.txt");
        _folder.CopySample("TFB5131-901v2", "b.txt");
        _folder.Write("p.csv", Profiles);
        _folder.Write("m.tsv", "");
        Directory.CreateDirectory(PathOf("sub"));
        File.CreateSymbolicLink(PathOf("link.txt"), PathOf("a.txt"));
        File.CreateSymbolicLink(PathOf("sub/up"), PathOf(""));
        File.CreateSymbolicLink(PathOf("far.txt"), "sub/up/link.txt");
    }
}
