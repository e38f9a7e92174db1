using System.Globalization;

namespace Competency.Documentation.Tests;

/// <summary>
/// What a program meets while it runs: a culture, a console that is listened to, and a folder of its own to write to, in which the
/// <c>docs</c> of the repository lie. Cultures follow the flow of the test, so that no other test sees them.
/// </summary>
internal sealed class ExampleRun : IDisposable
{
    private readonly TempFolder _folder = new();
    private readonly string _formerFolder = Environment.CurrentDirectory;
    private readonly TextWriter _formerConsole = Console.Out;
    private readonly (CultureInfo OfNumbers, CultureInfo OfTexts) _formerCultures =
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
    private readonly StringWriter _console;

    private ExampleRun(CultureInfo culture)
    {
        _console = new StringWriter(culture) { NewLine = "\n" };
        Directory.CreateSymbolicLink(Path.Combine(_folder.Path, "docs"), Path.Combine(SharedData.RepositoryRoot, "docs"));
        Environment.CurrentDirectory = _folder.Path;
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, culture);
        Console.SetOut(_console);
    }

    // All that was printed, without the last line break.
    private string Output => _console.ToString().TrimEnd();

    /// <summary>
    /// What a program prints in the culture that belongs to nobody. In others it prints the same: with a decimal comma, with an i that has
    /// no dot, with another calendar and from right to left, and in Chinese.
    /// </summary>
    public static async Task<string> OutputOf(ExampleProgram program)
    {
        string output = await OutputIn(CultureInfo.InvariantCulture, program);
        foreach (string culture in new[] { "de-DE", "tr-TR", "ar-SA", "zh-TW" })
        {
            Assert.Equal((culture, output), (culture, await OutputIn(new CultureInfo(culture), program)));
        }

        return output;
    }

    private static async Task<string> OutputIn(CultureInfo culture, ExampleProgram program)
    {
        using ExampleRun run = new(culture);
        await program.Run();
        return run.Output;
    }

    public void Dispose()
    {
        Console.SetOut(_formerConsole);
        (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = _formerCultures;
        Environment.CurrentDirectory = _formerFolder;
        Directory.Delete(Path.Combine(_folder.Path, "docs"));
        _folder.Dispose();
        _console.Dispose();
    }
}
