using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;

namespace Competency.Cli.Commands;

// path FROM TO: how to get from one role to another in steps that can be taken.
internal sealed class PathCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly EndsOptions _ends = new(console, source, common);

    private readonly Option<int> _alternatives = Validation.Positive(new Option<int>("--alternatives")
    {
        Description = Say("The maximum number of paths."),
        DefaultValueFactory = static _ => 1,
        HelpName = "N",
    });

    private readonly Option<int> _maxHops = Validation.Positive(new Option<int>("--max-hops")
    {
        Description = Say("The maximum number of steps, up to 1000."),
        DefaultValueFactory = static _ => PathOptions.Default.MaxHops,
        HelpName = "N",
    });

    private readonly Option<double> _maxLevelDetour = MovesOptions.MaxLevelDetourOption(
        Say("How far the level may drop on the way to a higher role, or rise on the way to a lower one."));

    private readonly Option<string[]> _waypoints = new("--waypoints")
    {
        Description = Say("The codes of roles that every path passes, in this order."),
        AllowMultipleArgumentsPerToken = true,
        HelpName = "CODE",
    };

    private readonly Option<bool> _forget = new("--forget")
    {
        Description = Say("Do not keep the competencies of roles on the way."),
    };

    private readonly Option<bool> _gaps = new("--gaps") { Description = Say("List what is new in the role of each step.") };

    private readonly MovesOptions _moves = new(Say("0.8, and no limit out of a profile"));

    public Command Build()
    {
        ToolCommand command = new("path", Say("Find paths from one role to another in steps, with the gap of each."),
            new Example(
                "path TFB7914-902 TFB5131-903 --gaps",
                Say("The steps to a role that is too far for one, and what is new in each.")),
            new Example("path TFB5131-902 --profile staff.csv --name Ann", Say("The steps for one person in a table.")))
        {
            _ends.Codes, _ends.Profile, _ends.Name, _alternatives, _maxHops, _maxLevelDetour, _waypoints, _forget, _gaps,
        };
        _moves.AddTo(command);
        Validation.Check(command, _ends.Refuse);
        _maxHops.Validators.Add(static result => RefuseAbove(result, "--max-hops", 1000));
        command.SetAction(Run);
        return command;
    }

    private static void RefuseAbove(OptionResult result, string name, double largest)
    {
        if (result.Tokens.Count > 0 && Validation.NumberOf(result) > largest)
        {
            result.AddError(Say($"'{result.Tokens[0].Value}' is not a valid value for '{name}'. Use at most {largest}."));
        }
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        EndsOptions.Ends? ends = _ends.Find(parsed, catalog);
        CompetencyStandard?[] waypoints = [.. (parsed.GetValue(_waypoints) ?? []).Select(code => source.Find(catalog, code))];
        if (ends is null || Array.Exists(waypoints, static waypoint => waypoint is null))
        {
            return ExitCode.NoAnswer;
        }

        CompetencyStandard[] passed = [.. waypoints.OfType<CompetencyStandard>()];
        if (passed.Length > 0 && new[] { ends.From, ends.To }.Concat(passed).Distinct().Count() < passed.Length + 2)
        {
            console.Error.WriteLine(
                Say("competency: a path passes a role once; choose waypoints that are different roles, none FROM or TO."));
            return ExitCode.WrongUsage;
        }

        CareerMoves moves = catalog.CareerMoves(_moves.Moves(parsed));
        PathOptions options = OptionsOf(parsed, passed);
        return Answer(parsed, catalog, ends.Profile is CompetencyProfile profile
            ? moves.Paths(profile, ends.To, options)
            : moves.Paths(ends.From!, ends.To, options));
    }

    private PathOptions OptionsOf(ParseResult parsed, CompetencyStandard[] waypoints) => new()
    {
        MaxCount = parsed.GetValue(_alternatives),
        MaxStep = _moves.MaxStep(parsed),
        MaxHops = parsed.GetValue(_maxHops),
        MaxLevelJump = _moves.MaxLevelJump(parsed),
        MaxLevelDetour = parsed.GetValue(_maxLevelDetour),
        Cost = _moves.Cost(parsed),
        KeepsCompetencies = !parsed.GetValue(_forget),
        Waypoints = [.. waypoints],
    };

    private int Answer(ParseResult parsed, CompetencyCatalog catalog, PathReport report)
    {
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(PathAnswer.Of(catalog, report)));
        }
        else
        {
            new PathPage(console.Pages).Write(report, parsed.GetValue(_gaps));
        }

        if (report.Paths.IsEmpty)
        {
            PathPage.ReasonOf(report).ToList().ForEach(console.Error.WriteLine);
        }

        return report.Paths.IsEmpty ? ExitCode.NoAnswer : ExitCode.Answered;
    }
}
