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
    private readonly Argument<string[]> _ends = new("FROM TO")
    {
        Description = Say("The code of the standard to start from, and of the target. With --from-profile the target alone."),
        Arity = new ArgumentArity(1, 2),
        HelpName = "FROM TO",
    };

    private readonly Option<string?> _fromProfile = Validation.ExistingFile(Validation.NoEmptyPath(
        new Option<string?>("--from-profile", "--profile")
        {
            Description = Say("A table of profiles (CSV or Excel): start from what a person in it holds, instead of FROM."),
            HelpName = "FILE",
        }));

    private readonly Option<string?> _name = new("--name")
    {
        Description = Say("With --from-profile: the name of the profile. Default: the only one in the table."),
        HelpName = "NAME",
    };

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
        Command command = new("path", Say("Find paths from one role to another in steps, with the gap of each."))
        {
            _ends, _fromProfile, _name, _alternatives, _maxHops, _waypoints, _forget, _gaps,
        };
        _moves.AddTo(command);
        command.Validators.Add(RefuseEnds);
        _maxHops.Validators.Add(static result => RefuseAbove(result, "--max-hops", 1000));
        command.SetAction(Run);
        return command;
    }

    private void RefuseEnds(CommandResult result)
    {
        string[] ends = result.GetValue(_ends) ?? [];
        bool isProfile = result.GetValue(_fromProfile) is not null;
        if (ends.Any(string.IsNullOrWhiteSpace))
        {
            result.AddError(Say("A code is empty."));
        }
        else if (isProfile && ends.Length == 2)
        {
            result.AddError(Say("With '--from-profile' give the target alone; the profile is the origin."));
        }
        else if (!isProfile && ends.Length == 1)
        {
            result.AddError(Say("Give two codes, FROM and TO, or the target alone with '--from-profile FILE'."));
        }
        else if (!isProfile && result.GetValue(_name) is not null)
        {
            result.AddError(Say("'--name' needs '--from-profile FILE'."));
        }
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
        string[] ends = parsed.GetRequiredValue(_ends);
        CompetencyProfile? profile = parsed.GetValue(_fromProfile) is string file
            ? new ProfileSource(console, source).Find(catalog, file, parsed.GetValue(_name), common.Tables.Options(parsed))
            : null;
        CompetencyStandard? from = profile is null ? source.Find(catalog, ends[0]) : null;
        CompetencyStandard? to = source.Find(catalog, ends[^1]);
        CompetencyStandard?[] waypoints = [.. (parsed.GetValue(_waypoints) ?? []).Select(code => source.Find(catalog, code))];
        if ((from is null && profile is null) || to is null || Array.Exists(waypoints, static waypoint => waypoint is null))
        {
            return ExitCode.NoAnswer;
        }

        CompetencyStandard[] passed = [.. waypoints.OfType<CompetencyStandard>()];
        if (passed.Length > 0 && new[] { from, to }.Concat(passed).Distinct().Count() < passed.Length + 2)
        {
            console.Error.WriteLine(
                Say("competency: a path passes a role once; choose waypoints that are different roles, none FROM or TO."));
            return ExitCode.WrongUsage;
        }

        CareerMoves moves = catalog.CareerMoves(_moves.Moves(parsed));
        PathOptions options = OptionsOf(parsed, passed);
        return Answer(parsed, catalog, profile is null ? moves.Paths(from!, to, options) : moves.Paths(profile, to, options));
    }

    private PathOptions OptionsOf(ParseResult parsed, CompetencyStandard[] waypoints) => new()
    {
        MaxCount = parsed.GetValue(_alternatives),
        MaxStep = _moves.MaxStep(parsed),
        MaxHops = parsed.GetValue(_maxHops),
        MaxLevelJump = _moves.MaxLevelJump(parsed),
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
