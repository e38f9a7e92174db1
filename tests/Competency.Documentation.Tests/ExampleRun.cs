using System.Globalization;

namespace Competency.Documentation.Tests;

/// <summary>
/// What a program meets while it runs: the culture that belongs to nobody, a console that is listened to, and a folder of its own to
/// write to, in which the <c>docs</c> of the repository lie.
/// </summary>
internal sealed class ExampleRun : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _formerFolder = Environment.CurrentDirectory;
    private readonly TextWriter _formerConsole = Console.Out;
    private readonly CultureInfo _formerCulture = CultureInfo.CurrentCulture;
    private readonly StringWriter _console = new() { NewLine = "\n" };

    public ExampleRun()
    {
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "docs"), Path.Combine(SharedData.RepositoryRoot, "docs"));
        Environment.CurrentDirectory = _folder.Path;
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        Console.SetOut(_console);
    }

    /// <summary>All that was printed, without the last line break.</summary>
    public string Output => _console.ToString().TrimEnd();

    public void Dispose()
    {
        Console.SetOut(_formerConsole);
        CultureInfo.CurrentCulture = _formerCulture;
        Environment.CurrentDirectory = _formerFolder;
        Directory.Delete(Path.Combine(_folder.Path, "docs"));
        _folder.Dispose();
        _console.Dispose();
    }
}
