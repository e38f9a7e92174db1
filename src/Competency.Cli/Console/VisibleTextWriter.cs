using System.Text;
using Competency.Model.Text;

namespace Competency.Cli.Console;

// Hands text on with its control characters made visible. What is written as a line stays one: a line feed within it is made
// visible as well, so that no name can pass for a line of the tool.
internal sealed class VisibleTextWriter(TextWriter writer) : TextWriter(writer.FormatProvider)
{
    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => writer.Write(VisibleText.Of(value.ToString()));

    public override void Write(string? value) => writer.Write(VisibleText.Of(value ?? ""));

    public override void WriteLine() => writer.WriteLine();

    public override void WriteLine(string? value) => writer.WriteLine(VisibleText.OnOneLine(value ?? ""));

    public override void Flush() => writer.Flush();
}
