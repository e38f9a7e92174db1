namespace Competency.Cli.Tests;

/// <summary>A folder that is gone after the test.</summary>
internal sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("competency-").FullName;

    public string Write(string name, string text)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
        return path;
    }

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>A copy of a sample, perhaps with a text replaced.</summary>
    public string CopySample(string code, string? name = null, string? old = null, string? now = null)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(ToolRun.Samples, code + ".txt"));
        if (old is not null)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, now, StringComparison.Ordinal);
        }

        return Write(name ?? code + ".txt", text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
