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
            throw Refused(path, Say("it is a folder."));
        }

        string? folder = Path.GetDirectoryName(Path.GetFullPath(path));
        if (folder is not null && !Directory.Exists(folder))
        {
            throw Refused(path, Say($"there is no folder '{Path.GetDirectoryName(path)}'."));
        }
    }

    // Makes sure that files can be made in this folder, which need not be there.
    // Throws NoAnswerException: A file has its name; this was reported.
    public void CheckOutputFolder(string path)
    {
        if (File.Exists(path))
        {
            throw Refused(path, Say("it is a file, not a folder."));
        }
    }

    // Makes sure that there is a file to read.
    // Throws NoAnswerException: There is none; this was reported.
    public void CheckInput(string path)
    {
        if (!StandardInput.IsFile(path))
        {
            string why = Directory.Exists(path) ? Say("it is a folder.") : Say("there is no such file.");
            console.Error.WriteLine(Say($"competency: '{path}' cannot be read: {why}"));
            throw new NoAnswerException();
        }
    }

    // Makes sure that no output is one of the inputs, is read with a folder among them, or is another output.
    // outputs: The files to write; null is none, and - standard output, of which there is one.
    // inputs: The files and folders that are read.
    // isForced: Whether inputs may be written all the same.
    // Throws NoAnswerException: One is; this was reported.
    public void CheckApart(IEnumerable<string?> outputs, IEnumerable<string> inputs, bool isForced)
    {
        string[] all = [.. outputs.OfType<string>()];
        HashSet<string> seen = new(RealPath.Comparer);
        foreach (string path in all.Where(path => !seen.Add(path == StandardOutput ? path : RealPath.Of(path))))
        {
            throw Refused(path, Say("two outputs of the call have this path. Give each its own."));
        }

        string[] written = [.. all.Where(static path => path != StandardOutput)];
        string[] read = [.. inputs.Where(static input => input != StandardInput.Path).Select(RealPath.Of)];
        foreach (string path in isForced ? [] : written.Where(File.Exists))
        {
            string real = RealPath.Of(path);
            if (Array.Exists(read, input => RealPath.IsAt(real, input)))
            {
                throw Refused(path, Say("it is read by the same call. Choose another file, or add --force to replace it."));
            }
        }
    }

    private NoAnswerException Refused(string path, string why)
    {
        console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {why}"));
        return new NoAnswerException();
    }
}
