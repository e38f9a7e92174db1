using System.Diagnostics;
using System.Globalization;
using Competency.Model;
using Competency.Model.Text;

namespace Competency.Cli.Data;

// A bar on a terminal while much is loaded; nothing for loads that are over before one looks.
internal sealed class LoadingBar(TextWriter terminal) : IProgress<LoadProgress>, IDisposable
{
    private const int Width = 30;
    private const int LongestName = 40;

    private static readonly TimeSpan Patience = TimeSpan.FromMilliseconds(400);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _shown;

    public void Report(LoadProgress value)
    {
        if (_watch.Elapsed < Patience || value.Files == 0)
        {
            return;
        }

        int filled = Width * value.Done / value.Files;
        string name = value.File is string file ? VisibleText.OnOneLine(file[(file.LastIndexOf('/') + 1)..]) : Say("building the catalog");
        name = name.Length > LongestName ? name[..LongestName] : name;
        string bar = new string('#', filled) + new string('.', Width - filled);
        string line = string.Create(CultureInfo.InvariantCulture, $"[{bar}] {value.Done}/{value.Files} {name}");
        terminal.Write("\r" + line.PadRight(_shown));
        _shown = line.Length;
    }

    public void Dispose()
    {
        if (_shown > 0)
        {
            terminal.Write("\r" + new string(' ', _shown) + "\r");
        }
    }
}
