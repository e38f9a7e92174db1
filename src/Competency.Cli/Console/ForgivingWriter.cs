using System.Text;

namespace Competency.Cli.Console;

// Hands text on until that fails, and drops the rest. When standard error is closed or full, nobody is left to be told; the exit code
// still says what came of the call.
internal sealed class ForgivingWriter(TextWriter writer) : TextWriter(writer.FormatProvider)
{
    private bool _isLost;

    public override Encoding Encoding => writer.Encoding;

    // Standard error; nothing if it is closed.
    public static TextWriter OfStandardError()
    {
        try
        {
            return new ForgivingWriter(System.Console.Error);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Null;
        }
    }

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void WriteLine() => Try(writer.WriteLine);

    public override void WriteLine(string? value) => Try(() => writer.WriteLine(value));

    public override void Flush() => Try(writer.Flush);

    private void Try(Action write)
    {
        if (_isLost)
        {
            return;
        }

        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ObjectDisposedException)
        {
            _isLost = true;
        }
    }
}
