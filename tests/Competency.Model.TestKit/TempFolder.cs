using System.Text;

namespace Competency.Model.TestKit;

/// <summary>A folder that is gone after the test.</summary>
public sealed class TempFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("competency-").FullName;

    /// <summary>Writes a file in UTF-8 and returns its path; folders in its name are created.</summary>
    public string Write(string name, string text) => Write(name, Encoding.UTF8.GetBytes(text));

    public string Write(string name, byte[] bytes)
    {
        string path = System.IO.Path.Combine(Path, name);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(path)!);
        File.WriteAllBytes(path, bytes);
        return path;
    }

    /// <summary>Copies a sample, with one text replaced if asked, and returns the path of the copy.</summary>
    public string CopySample(string code, string? name = null, string? old = null, string? now = null)
    {
        string text = File.ReadAllText(System.IO.Path.Combine(SharedData.Samples, code + ".txt"));
        if (old is not null)
        {
            Assert.Contains(old, text, StringComparison.Ordinal);
            text = text.Replace(old, now, StringComparison.Ordinal);
        }

        return Write(name ?? code + ".txt", text);
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
