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
    private const double LikelierThanNot = 0.5;

    private readonly EndsOptions _ends = new(console, source, common);

    private readonly Option<bool> _markdown = new("--markdown") { Description = Say("Print the answer as Markdown.") };

    private readonly Option<bool> _soft = new("--soft")
    {
        Description = Say("Give partial credit for close and narrower competencies, according to mappings and names."),
    };

    private readonly Option<double> _softThreshold = Validation.Share(new Option<double>("--soft-threshold")
    {
        Description = Say("With --soft: the minimum confidence for partial credit, from 0 to 1."),
        DefaultValueFactory = static _ => LikelierThanNot,
        HelpName = "SHARE",
    });

    private readonly Option<string> _levelRule = Validation.OneOf([.. AnswerNames.LevelRules.Keys], new Option<string>("--level-rule")
    {
        Description = Say($"How the required level of a competency is derived from the tasks that need it: "
            + $"{Wording.List(AnswerNames.LevelRules.Keys)} (each task at its own level)."),
        DefaultValueFactory = static _ => "highest",
        HelpName = "RULE",
    });

    private readonly Option<ConceptWeighting> _weights = WeightsOption.Create(GapOptions.Default.Weights);

    private readonly RatingsOption _ratings = new();

    private readonly Option<bool> _differences = new("--all-differences")
    {
        Description = Say("Count every difference of levels as a gap, including those within the standard error."),
    };

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
            _ends.Codes, _ends.Profile, _ends.Name, _markdown, _levelRule, _weights, _unlocks, _explain, _soft, _softThreshold,
        };
        _ratings.AddTo(command);
        command.Options.Add(_differences);
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

    private PartialCredit CreditOf(ParseResult parsed) =>
        PartialCredit.Default with { MinConfidence = parsed.GetValue(_softThreshold), Sources = [PartialCredit.NameMatcher] };

    private GapOptions OptionsOf(ParseResult parsed) => new()
    {
        PartialCredit = parsed.GetValue(_soft) ? CreditOf(parsed) : null,
        LevelRule = AnswerNames.LevelRules[parsed.GetRequiredValue(_levelRule)],
        Weights = parsed.GetRequiredValue(_weights),
        AllRatings = _ratings.All(parsed),
        AllDifferences = parsed.GetValue(_differences),
    };

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
            { Profile: CompetencyProfile profile } ends => catalog.Gap(profile, ends.To, OptionsOf(parsed)),
            EndsOptions.Ends ends => catalog.Gap(ends.From!, ends.To, OptionsOf(parsed)),
        };
    }
}
