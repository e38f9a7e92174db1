using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Catalog;
using Competency.Model.Json;

namespace Competency.Cli.Commands;

// show CODE|FILE: one standard, readable or as JSON.
internal sealed class ShowCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string> _subject = Validation.NotEmpty(new Argument<string>("CODE|FILE")
    {
        Description = Say("The code of a standard in the data, or a file to read, or - for standard input."),
    });

    public Command Build()
    {
        ToolCommand command = new("show", Say("Show a standard with its duties, tasks, outputs, indicators and competencies."),
            new Example("show TFB5131-902", Say("A standard of the data: here one of the built-in samples.")),
            new Example("show standards/TFB5131-902v3.txt --json", Say("A standard of a file, as JSON.")))
        { _subject };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string subject = parsed.GetRequiredValue(_subject);
        bool isFile = StandardInput.IsFile(subject);
        DataRequest request = common.Request(parsed);
        CompetencyCatalog catalog = source.Load(isFile ? request with { Paths = [subject], Mappings = [] } : request).Catalog;
        IReadOnlyList<CompetencyStandard> standards = isFile ? catalog.Standards : Find(catalog, subject);
        if (standards.Count == 0)
        {
            return NothingToShow(subject, isFile);
        }

        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(CompetencyJson.WriteText(standards));
        }
        else
        {
            Write(catalog, standards);
        }

        return ExitCode.Answered;
    }

    private IReadOnlyList<CompetencyStandard> Find(CompetencyCatalog catalog, string code) =>
        source.Find(catalog, code) is CompetencyStandard found ? [found] : [];

    private int NothingToShow(string subject, bool isFile)
    {
        if (isFile)
        {
            console.Error.WriteLine(Say($"competency: no standard could be read from '{StandardInput.NameOf(subject)}'."));
        }
        else if (Directory.Exists(subject))
        {
            console.Error.WriteLine(Say($"  '{subject}' is a folder. Run 'competency find TEXT --data {subject}' to search it."));
        }
        else if (subject.Contains('/', StringComparison.Ordinal) || Path.HasExtension(subject))
        {
            console.Error.WriteLine(Say($"  There is no file '{subject}' either."));
        }

        return ExitCode.NoAnswer;
    }

    private void Write(CompetencyCatalog catalog, IReadOnlyList<CompetencyStandard> standards)
    {
        StandardPage page = new(console.Pages);
        for (int i = 0; i < standards.Count; i++)
        {
            if (i > 0)
            {
                console.Output.WriteLine();
            }

            page.Write(standards[i], ShownCode.Of(catalog, standards[i]));
        }
    }
}
