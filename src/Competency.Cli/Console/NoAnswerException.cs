namespace Competency.Cli.Console;

// Ends a command that cannot answer, after the reason was reported.
internal sealed class NoAnswerException : Exception
{
    public NoAnswerException()
    {
    }

    public NoAnswerException(string message)
        : base(message)
    {
    }

    public NoAnswerException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
