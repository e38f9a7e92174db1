namespace Competency.Cli.Data;

// The files that a command writes into one folder, which come into place together when all are complete.
internal sealed class OutputFolder : IDisposable
{
    private readonly string _folder;
    private readonly List<OutputFile> _files = [];

    // Throws IOException, UnauthorizedAccessException: The folder cannot be made.
    public OutputFolder(string folder)
    {
        _folder = folder;
        Directory.CreateDirectory(folder);
    }

    // Takes the content of a file.
    public Stream Open(string name)
    {
        OutputFile file = OutputFile.Create(Path.Combine(_folder, name));
        _files.Add(file);
        return file.Stream;
    }

    // Moves the files into place.
    public void Complete() => _files.ForEach(static file => file.Complete());

    public void Dispose() => _files.ForEach(static file => file.Dispose());
}
