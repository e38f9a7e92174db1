using Competency.Cli.Data;

namespace Competency.Cli.Tests.Data;

/// <summary>Outputs come into place when they are complete, and never onto an input by mistake.</summary>
public sealed class OutputFileTests : IDisposable
{
    private readonly TempFolder _folder = new();

    private string Before => File.ReadAllText(PathOf("a.txt"));

    [Theory]
    [InlineData("convert {a.txt} -o {a.txt}")]
    [InlineData("convert {a.txt} -o {link.txt}")]
    [InlineData("convert {link.txt} -o {a.txt}")]
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
    public void An_input_stays_as_it_is(string call)
    {
        MakeFiles();
        string before = Before;

        ToolRun run = ToolRun.Of(ArgumentsOf(call));

        Assert.Equal(1, run.ExitCode);
        Assert.Contains("cannot be written", run.Error, StringComparison.Ordinal);
        Assert.Equal(before, Before);
        Assert.False(File.Exists(PathOf("o.csv")));
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

    private void MakeFiles()
    {
        _folder.CopySample("TFB5131-902v3", "a.txt");
        _folder.CopySample("TFB5131-901v2", "b.txt");
        _folder.Write("p.csv", "profile,competency\nAnn,咖啡\n");
        Directory.CreateDirectory(PathOf("sub"));
        File.CreateSymbolicLink(PathOf("link.txt"), PathOf("a.txt"));
    }
}
