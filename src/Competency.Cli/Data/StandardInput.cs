using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Formats;

namespace Competency.Cli.Data;

// Standard input in the place of a file: what the tool is given through a pipe.
internal static class StandardInput
{
    // How a call writes it.
    public const string Path = "-";

    // How messages and answers call it, in every language.
    public const string Name = "<stdin>";

    // How a file is called, or standard input.
    public static string NameOf(string path) => path == Path ? Name : path;

    // Whether there is something to read: a file, or standard input.
    public static bool IsFile(string path) => path == Path || File.Exists(path);

    // What a table is read from.
    // Throws IOException, there and where it is read: It cannot be read, as the message says with its name.
    public static Stream Open(ToolConsole console, string path) => new InputStream(
        () => path == Path ? console.OpenInput() : File.OpenRead(path),
        why => Say($"'{NameOf(path)}' cannot be read: {why}"));

    // All of standard input as a document, up to the limit of files.
    // Throws NoAnswerException: It cannot be read, or there is more; this was reported.
    public static DocumentContent ReadDocument(ToolConsole console, long maxSize)
    {
        try
        {
            using Stream input = console.OpenInput();
            if (LimitedStream.ReadAll(input, Math.Min(maxSize, Array.MaxLength)) is ReadOnlyMemory<byte> bytes)
            {
                return new DocumentContent(Name, bytes);
            }

            console.Error.WriteLine(Say($"competency: '{Name}' cannot be read: it has more than {maxSize} bytes."));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{Name}' cannot be read: {exception.Message}"));
        }

        throw new NoAnswerException();
    }
}
