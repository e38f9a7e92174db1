using System.Text;

namespace Competency.Cli.Console;

// What the process begins with.
internal static class StandardStreams
{
    // Answers are UTF-8 without a byte order mark, whatever the streams are; closed ones take anything.
    public static void UseUtf8()
    {
        try
        {
            System.Console.OutputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // Nobody reads what is written.
        }
    }
}
