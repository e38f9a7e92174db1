using System.CommandLine;
using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Data;
using Competency.Cli.Output;
using Competency.Model;
using Competency.Model.Diagnostics;
using Spectre.Console;

namespace Competency.Cli.Commands;

/// <summary><c>check FILE…</c>: every finding with its place, and how many of each kind.</summary>
internal sealed class CheckCommand(ToolConsole console, CommonOptions common)
{
    private readonly Argument<string[]> _files = new("FILE")
    {
        Description = "Files and folders to check; without any, the data of --data.",
        Arity = ArgumentArity.ZeroOrMore,
    };

    private readonly Option<bool> _strict = new("--strict") { Description = "Exit with 3 for warnings, too." };

    public Command Build()
    {
        Command command = new("check", "List every finding about documents, with its place and what to do.") { _files, _strict };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        LoadResult result = CatalogSource.LoadQuietly([.. parsed.GetValue(_files) ?? [], .. parsed.GetRequiredValue(common.Data)]);
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(CheckAnswer.Of(result)));
        }
        else
        {
            Write(result);
        }

        DiagnosticSeverity least = parsed.GetValue(_strict) ? DiagnosticSeverity.Warning : DiagnosticSeverity.Error;
        return result.Diagnostics.Any(diagnostic => diagnostic.Severity >= least) ? ExitCode.Findings : ExitCode.Answered;
    }

    private void Write(LoadResult result)
    {
        int standards = result.Files.Sum(static file => file.Standards);
        console.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{result.Files.Length} files, {standards} standards, {result.Diagnostics.Length} findings"));
        if (result.Diagnostics.IsEmpty)
        {
            return;
        }

        Table table = Tables.WithColumns("Rule", "Severity", ">Count", "Finding");
        foreach (CheckAnswer.Rule rule in CheckAnswer.Rules(result))
        {
            table.AddPlainRow([rule.Id, rule.Severity, rule.Count.ToString(CultureInfo.InvariantCulture), rule.Title]);
        }

        console.Tables.Write(table);
        foreach (Diagnostic diagnostic in result.Diagnostics)
        {
            console.Output.WriteLine(diagnostic.ToString());
        }
    }
}
