namespace Competency.Cli.Console;

/// <summary>The exit codes of the tool.</summary>
internal static class ExitCode
{
    /// <summary>The question was answered.</summary>
    public const int Answered = 0;

    /// <summary>There is no answer: the code is unknown, nothing was found, nothing could be read.</summary>
    public const int NoAnswer = 1;

    /// <summary>The tool was called the wrong way.</summary>
    public const int WrongUsage = 2;

    /// <summary>The check found errors, or with <c>--strict</c> warnings.</summary>
    public const int CheckFailed = 3;
}
