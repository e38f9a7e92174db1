using System.CommandLine;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;

namespace Competency.Cli.Commands;

/// <summary><c>check [FILE…]</c>: every finding with its place, and how many of each kind.</summary>
internal sealed class CheckCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string[]> _files = Validation.NotEmpty(new Argument<string[]>("FILE")
    {
        Description = "Files and folders to check; without any, what the other commands read.",
        Arity = ArgumentArity.ZeroOrMore,
    });

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 3 for warnings, too." };

    public Command Build()
    {
        Command command = new("check", "List every finding about documents, with its place and what to do.") { _files, _strict };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        LoadedData data = source.LoadQuietly(common.Request(parsed, parsed.GetValue(_files) ?? []));
        List<Diagnostic> findings = [.. DiagnosticOrder.ByPlace(data)];
        CheckAnswer answer = CheckAnswer.Of(data, findings);
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(answer));
        }
        else
        {
            new CheckPage(console.Pages).Write(answer, findings.Select(static finding => finding.ToString()));
        }

        DiagnosticSeverity least = parsed.GetValue(_strict) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        bool isChecked = IsAnythingChecked(data);
        return findings.Exists(finding => finding.Severity >= least) ? ExitCode.Findings
            : isChecked ? ExitCode.Answered
            : ExitCode.NoAnswer;
    }

    /// <summary>Whether there was something to check; an empty or foreign folder without errors is no good news, and that is said.</summary>
    private bool IsAnythingChecked(LoadedData data)
    {
        bool isRead = !data.Catalog.Standards.IsEmpty || !data.Catalog.Vocabularies.IsEmpty;
        if (!isRead && !data.Result.HasErrors)
        {
            int files = data.Result.Files.Length;
            string why = files == 0
                ? "there is no file."
                : $"no standard was found in {Wording.Counted(files, "file")}; 'competency check FILE' says what is amiss with one of a folder.";
            console.Error.WriteLine($"competency: nothing was checked: {why}");
        }

        return isRead;
    }
}
