namespace Competency.Cli.Console;

// The exit codes of the tool.
internal static class ExitCode
{
    // The question was answered.
    public const int Answered = 0;

    // There is no answer: the code is unknown, nothing was found, nothing could be read.
    public const int NoAnswer = 1;

    // The tool was called the wrong way.
    public const int WrongUsage = 2;

    // The check found errors, or with --strict warnings.
    public const int CheckFailed = 3;
}
