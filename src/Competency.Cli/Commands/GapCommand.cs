using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Commands;

// gap FROM TO: the competencies to acquire on the way from one role to another.
internal sealed class GapCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly EndsOptions _ends = new(console, source, common);

    private readonly Option<bool> _markdown = new("--markdown") { Description = Say("Print the answer as Markdown.") };

    private readonly ComparisonOptions _comparison = new();

    private readonly Option<int> _unlocks = Validation.Positive(new Option<int>("--unlocks")
    {
        Description = Say("Add the N competencies that complete the most tasks, and the first N steps of a learning order."),
        HelpName = "N",
    });

    private readonly Option<bool> _explain = new("--explain")
    {
        Description = Say("Add the arithmetic of the shortage: by competency, by kind and by task."),
    };

    public Command Build()
    {
        string description =
            Say("Show the competencies missing, below level, met and surplus between two roles, and the readiness for each task.");
        ToolCommand command = new("gap", description,
            new Example("gap TFB5131-901 TFB5131-902", Say("What one who is in the first role lacks for the second.")),
            new Example("gap TFB5131-902 --profile staff.csv --name Ann", Say("What one person in a table lacks.")),
            new Example("gap TFB5131-901 TFB5131-902 --explain --markdown", Say("The same with its arithmetic, as Markdown for a report.")))
        {
            _ends.Codes, _ends.Profile, _ends.Name, _markdown, _comparison.LevelRule, _comparison.Weights, _unlocks, _explain,
            _comparison.Soft, _comparison.SoftThreshold,
        };
        _comparison.AddRatingsTo(command);
        Validation.Check(command, result =>
        {
            if (result.GetValue(_markdown) && result.GetValue(common.Json))
            {
                result.AddError(Say("'--json' and '--markdown' cannot be combined."));
            }
        });
        Validation.Check(command, _ends.Refuse);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        if (GapOf(parsed, catalog) is not GapReport gap)
        {
            return ExitCode.NoAnswer;
        }

        GapDetail detail = new(parsed.GetValue(_explain), parsed.GetValue(_unlocks));
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(JsonAnswer.Gap(gap, detail.IsExplained, detail.Unlocks).WriteText(indented: true));
        }
        else if (parsed.GetValue(_markdown))
        {
            console.WriteText(GapMarkdown.Write(gap, detail));
        }
        else
        {
            new GapTables(console.Pages).Write(gap, detail);
        }

        return ExitCode.Answered;
    }

    // The gap between what is named; null if something of it is not known, which standard error says.
    private GapReport? GapOf(ParseResult parsed, CompetencyCatalog catalog)
    {
        return _ends.Find(parsed, catalog) switch
        {
            null => null,
            { Profile: CompetencyProfile profile } ends => catalog.Gap(profile, ends.To, _comparison.Read(parsed)),
            EndsOptions.Ends ends => catalog.Gap(ends.From!, ends.To, _comparison.Read(parsed)),
        };
    }
}
