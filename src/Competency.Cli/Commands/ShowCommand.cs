using System.CommandLine;
using Competency.Cli.Data;
using Competency.Cli.Output;
using Competency.Model;
using Competency.Model.Json;

namespace Competency.Cli.Commands;

/// <summary><c>show CODE|FILE</c>: one standard, readable or as JSON.</summary>
internal sealed class ShowCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string> _subject = new("CODE|FILE") { Description = "The code of a standard in the data, or a file to read." };

    public Command Build()
    {
        Command command = new("show", "Show a standard: duties, tasks, outputs, indicators, competencies.") { _subject };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string subject = parsed.GetRequiredValue(_subject);
        bool isFile = File.Exists(subject);
        CompetencyCatalog catalog = source.Load(isFile ? [subject] : parsed.GetRequiredValue(common.Data)).Catalog;
        List<CompetencyStandard> standards = isFile
            ? [.. catalog.Standards]
            : source.Find(catalog, subject) is CompetencyStandard found ? [found] : [];
        if (standards.Count == 0)
        {
            return ExitCode.NoAnswer;
        }

        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(CompetencyJson.WriteText(standards));
        }
        else
        {
            StandardPage page = new(console.Tables);
            standards.ForEach(standard => page.Write(standard, catalog.KeyOf(standard).Text));
        }

        return ExitCode.Answered;
    }
}
