using System.CommandLine;
using Competency.Cli.Console;

namespace Competency.Cli.Commands;

// completion bash|zsh|pwsh: the script that completes commands, options and codes in a shell.
internal sealed class CompletionCommand(ToolConsole console)
{
    private readonly Argument<string> _shell = Validation.OneOf(CompletionScripts.Shells, new Argument<string>("SHELL")
    {
        Description = Say($"The shell: {Wording.List(CompletionScripts.Shells)}."),
    });

    public Command Build()
    {
        ToolCommand command = new("completion", Say("Print a script that completes commands, options and codes in a shell."),
            new Example("completion bash", Say("For bash: put 'source <(competency completion bash)' into ~/.bashrc.")))
        {
            _shell,
        };
        command.SetAction(parsed =>
        {
            console.Output.Write(CompletionScripts.For(parsed.GetRequiredValue(_shell)));
            return ExitCode.Answered;
        });
        return command;
    }
}
