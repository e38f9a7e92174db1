using System.Text;

namespace Competency.Cli.Console;

// Collects UTF-8 and writes it as text when closed, for a writer without a stream.
internal sealed class TextWriterStream(TextWriter writer) : MemoryStream
{
    protected override void Dispose(bool disposing)
    {
        if (disposing && CanRead)
        {
            writer.Write(Encoding.UTF8.GetString(GetBuffer(), 0, (int)Length));
        }

        base.Dispose(disposing);
    }
}
