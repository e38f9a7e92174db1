using System.Diagnostics;
using System.Globalization;

namespace Competency.Cli.Console;

// A number on a terminal that grows while long work is done; nothing for work that is over before one looks.
internal sealed class CountingLine(TextWriter terminal, string what) : IProgress<long>, IDisposable
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(400);

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private int _shown;

    public void Report(long value)
    {
        if (_watch.Elapsed >= Pause)
        {
            string line = string.Create(CultureInfo.InvariantCulture, $"{value:#,0} {what}");
            terminal.Write("\r" + line.PadRight(_shown));
            _shown = line.Length;
            _watch.Restart();
        }
    }

    public void Dispose()
    {
        if (_shown > 0)
        {
            terminal.Write("\r" + new string(' ', _shown) + "\r");
        }
    }
}
