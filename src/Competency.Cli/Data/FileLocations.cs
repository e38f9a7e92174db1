using Competency.Cli.Console;

namespace Competency.Cli.Data;

/// <summary>Checks the locations of files before anything is loaded, so that a wrong path is reported at once.</summary>
internal sealed class FileLocations(ToolConsole console)
{
    private const string StandardOutput = "-";

    /// <summary>Makes sure that a file can be made here: its folder is there, and no folder has its name.</summary>
    /// <exception cref="NoAnswerException">It cannot; this was reported.</exception>
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

    /// <summary>Makes sure that files can be made in this folder, which need not be there.</summary>
    /// <exception cref="NoAnswerException">A file has its name; this was reported.</exception>
    public void CheckOutputFolder(string path)
    {
        if (File.Exists(path))
        {
            throw Refused(path, "it is a file, not a folder.");
        }
    }

    /// <summary>Makes sure that there is a file to read.</summary>
    /// <exception cref="NoAnswerException">There is none; this was reported.</exception>
    public void CheckInput(string path)
    {
        if (!File.Exists(path))
        {
            string why = Directory.Exists(path) ? "it is a folder." : "there is no such file.";
            console.Error.WriteLine($"competency: '{path}' cannot be read: {why}");
            throw new NoAnswerException();
        }
    }

    private NoAnswerException Refused(string path, string why)
    {
        console.Error.WriteLine($"competency: '{path}' cannot be written: {why}");
        return new NoAnswerException();
    }
}
