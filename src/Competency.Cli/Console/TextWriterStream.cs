using System.Text;

namespace Competency.Cli.Console;

/// <summary>Takes UTF-8 and hands it on as text when it is closed, where there is no stream behind a writer.</summary>
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
