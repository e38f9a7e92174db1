namespace Competency.Cli.Console;

/// <summary>Ends a command that cannot answer; what is to be said about it was said.</summary>
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
