using Competency.Cli.Console;

namespace Competency.Cli.Data;

// Checks the locations of files before anything is loaded, so that a wrong path is reported at once.
internal sealed class FileLocations(ToolConsole console)
{
    private const string StandardOutput = "-";

    // Makes sure that a file can be made here: its folder is there, and no folder has its name.
    // Throws NoAnswerException: It cannot; this was reported.
    public void CheckOutput(string? path)
    {
        if (path is null or StandardOutput)
        {
            return;
        }

        if (Directory.Exists(path))
        {
            throw Refused(path, "it is a folder.");
        }

        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
        {
            throw Refused(path, $"there is no folder '{Path.GetDirectoryName(path)}'.");
        }
    }

    // Makes sure that files can be made in this folder, which need not be there.
    // Throws NoAnswerException: A file has its name; this was reported.
    public void CheckOutputFolder(string path)
    {
        if (File.Exists(path))
        {
            throw Refused(path, "it is a file, not a folder.");
        }
    }

    // Makes sure that there is a file to read.
    // Throws NoAnswerException: There is none; this was reported.
    public void CheckInput(string path)
    {
        if (!File.Exists(path))
        {
            string why = Directory.Exists(path) ? "it is a folder." : "there is no such file.";
            console.Error.WriteLine($"competency: '{path}' cannot be read: {why}");
            throw new NoAnswerException();
        }
    }

    // Makes sure that no output is one of the inputs, is read with a folder among them, or is another output.
    // outputs: The files to write; null and - are none.
    // inputs: The files and folders that are read.
    // isForced: Whether inputs may be written all the same.
    // Throws NoAnswerException: One is; this was reported.
    public void CheckApart(IEnumerable<string?> outputs, IEnumerable<string> inputs, bool isForced)
    {
        string[] written = [.. outputs.OfType<string>().Where(static path => path != StandardOutput)];
        HashSet<string> seen = new(PathComparer);
        foreach (string path in written.Where(path => !seen.Add(RealPath(path))))
        {
            throw Refused(path, "two outputs of the call have this path. Give each its own.");
        }

        string[] read = [.. inputs.Select(RealPath)];
        foreach (string path in isForced ? [] : written.Where(File.Exists))
        {
            string real = RealPath(path);
            if (Array.Exists(read, input => IsAt(real, input)))
            {
                throw Refused(path, "it is read by the same call. Choose another file, or add --force to replace it.");
            }
        }
    }

    private static StringComparer PathComparer =>
        OperatingSystem.IsWindows() || OperatingSystem.IsMacOS() ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal;

    private static bool IsAt(string path, string input) => PathComparer.Equals(path, input)
        || (path.Length > input.Length
            && PathComparer.Equals(path[..input.Length], input)
            && (Path.EndsInDirectorySeparator(input) || path[input.Length] == Path.DirectorySeparatorChar));

    // The path without links, as far as it exists.
    private static string RealPath(string path)
    {
        string real = Path.GetPathRoot(Path.GetFullPath(path)) ?? "";
        foreach (string step in Path.GetFullPath(path)[real.Length..].Split(Path.DirectorySeparatorChar))
        {
            string next = Path.Combine(real, step);
            try
            {
                FileSystemInfo info = Directory.Exists(next) ? new DirectoryInfo(next) : new FileInfo(next);
                real = info.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? next;
            }
            catch (IOException)
            {
                real = next; // a link that leads nowhere
            }
        }

        return real;
    }

    private NoAnswerException Refused(string path, string why)
    {
        console.Error.WriteLine($"competency: '{path}' cannot be written: {why}");
        return new NoAnswerException();
    }
}
