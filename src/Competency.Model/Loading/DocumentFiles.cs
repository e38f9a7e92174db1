using Competency.Model.Formats;

namespace Competency.Model.Loading;

/// <summary>Finds the files that a path means: itself, or everything below a folder in ordinal order.</summary>
internal static class DocumentFiles
{
    /// <summary>How many files are read.</summary>
    public const int MostFiles = 100_000;

    /// <summary>How deep folders may lie in each other.</summary>
    public const int DeepestFolder = 32;

    /// <summary>The files with the name by which findings call them; links to folders are not followed.</summary>
    public static IEnumerable<FoundFile> Find(string path, DiagnosticBag diagnostics)
    {
        if (!Directory.Exists(path))
        {
            return [new FoundFile(path, Slashes(path), IsNamed: true)];
        }

        List<FoundFile> files = [];
        Walk(new DirectoryInfo(path), Slashes(path).TrimEnd('/'), 0, files, diagnostics);
        if (files.Count == 0)
        {
            diagnostics.Add(FileRules.NothingFound, new SourceLocation { File = Slashes(path) }, Slashes(path));
        }

        return files;
    }

    private static void Walk(DirectoryInfo folder, string name, int depth, List<FoundFile> files, DiagnosticBag diagnostics)
    {
        SourceLocation location = new() { File = name };
        if (depth > DeepestFolder)
        {
            diagnostics.Add(FileRules.LimitReached, location, "nested folders", DeepestFolder);
            return;
        }

        try
        {
            foreach (FileInfo file in folder.GetFiles().OrderBy(static file => file.Name, StringComparer.Ordinal))
            {
                if (files.Count == MostFiles)
                {
                    diagnostics.Add(FileRules.LimitReached, location, "files", MostFiles);
                    return;
                }

                files.Add(new FoundFile(file.FullName, $"{name}/{file.Name}", IsNamed: false));
            }

            foreach (DirectoryInfo inner in folder.GetDirectories().Where(static inner => inner.LinkTarget is null).OrderBy(static inner => inner.Name, StringComparer.Ordinal))
            {
                Walk(inner, $"{name}/{inner.Name}", depth + 1, files, diagnostics);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(FileRules.FileUnreadable, location, name, exception.Message);
        }
    }

    private static string Slashes(string path) => path.Replace('\\', '/');

    /// <summary>A file to read.</summary>
    /// <param name="Path">Where it is.</param>
    /// <param name="Name">What findings call it.</param>
    /// <param name="IsNamed">Whether the caller named it, rather than a folder it lies in.</param>
    internal readonly record struct FoundFile(string Path, string Name, bool IsNamed);
}
