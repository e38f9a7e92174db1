using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Commands;

// check [FILE…]: every diagnostic with its location, and the number of each kind.
internal sealed class CheckCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string[]> _files = Validation.NotEmpty(new Argument<string[]>("FILE")
    {
        Description = Say("Files and folders to check, or - for standard input. Default: the data that other commands read."),
        Arity = ArgumentArity.ZeroOrMore,
    });

    private readonly Option<bool> _strict = new("--strict") { Description = Say("Exit with code 3 for warnings, too.") };

    public Command Build()
    {
        ToolCommand command = new("check", Say("List every diagnostic about documents, with its location and what to do."),
            new Example("check standards", Say("Every diagnostic about the files of a folder, with what to do.")),
            new Example("check standards --strict", Say("The same for a build: exit code 3 if something was read by assumption.")))
        { _files, _strict };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        LoadedData data = source.LoadQuietly(common.Request(parsed, parsed.GetValue(_files) ?? []));
        List<Diagnostic> diagnostics = [.. DiagnosticOrder.ByLocation(data)];
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(JsonAnswer.Check(data.Result, diagnostics).WriteText(indented: true));
        }
        else
        {
            CheckAnswer answer = CheckAnswer.Of(data.Result, diagnostics);
            new CheckPage(console.Pages).Write(answer, diagnostics);
        }

        DiagnosticSeverity least = parsed.GetValue(_strict) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        bool isChecked = IsAnythingChecked(data);
        return diagnostics.Exists(diagnostic => diagnostic.Severity >= least) ? ExitCode.CheckFailed
            : isChecked ? ExitCode.Answered
            : ExitCode.NoAnswer;
    }

    // Whether there was something to check. An empty or foreign folder must not pass as clean.
    private bool IsAnythingChecked(LoadedData data)
    {
        bool isRead = data.Catalog.StandardCount > 0 || !data.Catalog.Vocabularies.IsEmpty;
        if (!isRead && !data.Result.HasErrors)
        {
            int files = data.Result.Files.Length;
            string why = files == 0
                ? Say("no files were found.")
                : Say(
                    $"no standard was found in {Wording.Counted(files, "file")}; run 'competency check FILE' to see why one was skipped.");
            console.Error.WriteLine(Say($"competency: nothing was checked: {why}"));
        }

        return isRead;
    }
}
