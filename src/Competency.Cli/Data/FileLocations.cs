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

    private NoAnswerException Refused(string path, string why)
    {
        console.Error.WriteLine($"competency: '{path}' cannot be written: {why}");
        return new NoAnswerException();
    }
}
