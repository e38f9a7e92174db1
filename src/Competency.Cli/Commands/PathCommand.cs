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
    private static readonly string KnownCosts = string.Join(", ", MoveCost.All.Select(static cost => cost.Name));

    private readonly Argument<string> _from = Validation.NotEmpty(new Argument<string>("FROM")
    {
        Description = "The code of the standard to start from.",
    });

    private readonly Argument<string> _to = Validation.NotEmpty(new Argument<string>("TO")
    {
        Description = "The code of the target standard.",
    });

    private readonly Option<int> _alternatives = Validation.Positive(new Option<int>("--alternatives")
    {
        Description = "The maximum number of paths.",
        DefaultValueFactory = static _ => 1,
        HelpName = "N",
    });

    private readonly Option<double> _maxStep = Validation.Share(new Option<double>("--max-step")
    {
        Description = "The maximum shortage of a step, from 0 to 1.",
        DefaultValueFactory = static _ => 1,
        HelpName = "SHARE",
    });

    private readonly Option<int> _maxHops = Validation.Positive(new Option<int>("--max-hops")
    {
        Description = "The maximum number of steps, up to 1000.",
        DefaultValueFactory = static _ => PathOptions.Default.MaxHops,
        HelpName = "N",
    });

    private readonly Option<double?> _maxLevelJump = new("--max-level-jump")
    {
        Description = "The maximum rise of the level of the role within a step. Default: no limit.",
        HelpName = "LEVELS",
    };

    private readonly Option<string[]> _waypoints = new("--waypoints")
    {
        Description = "The codes of roles that every path passes, in this order.",
        AllowMultipleArgumentsPerToken = true,
        HelpName = "CODE",
    };

    private readonly Option<MoveCost> _cost = new("--cost")
    {
        Description = $"What a step costs: {KnownCosts}.",
        DefaultValueFactory = static _ => MoveCost.Difficulty,
        CustomParser = ParseCost,
        HelpName = "COST",
    };

    private readonly Option<bool> _forget = new("--forget")
    {
        Description = "Do not keep the competencies of roles on the way.",
    };

    private readonly Option<int> _moves = Validation.Positive(new Option<int>("--moves")
    {
        Description = "The number of moves out of each role to the nearest others, and into each role.",
        DefaultValueFactory = static _ => MoveOptions.Default.MovesPerRole,
        HelpName = "N",
    });

    private readonly Option<SimilarityMeasure> _nearest = new("--nearest")
    {
        Description = "The measure by which roles are near enough for a move: shortage, or a measure without a direction.",
        DefaultValueFactory = static _ => MoveOptions.Default.Nearest,
        CustomParser = ParseMeasure,
        HelpName = "MEASURE",
    };

    private readonly Option<string> _levelRule = Validation.OneOf([.. GapSummary.LevelRules.Keys], new Option<string>("--level-rule")
    {
        Description = "How the required level of a competency is derived from the tasks that need it: "
            + $"{string.Join(", ", GapSummary.LevelRules.Keys)} (each task at its own level).",
        DefaultValueFactory = static _ => "highest",
        HelpName = "RULE",
    });

    private readonly Option<bool> _gaps = new("--gaps") { Description = "List what is new in the role of each step." };

    private readonly Option<ConceptWeighting> _weights = WeightsOption.Create(MoveOptions.Default.Gap.Weights);
    private readonly FilterOptions _filters = new();
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    public Command Build()
    {
        Command command = new("path", "Find paths from one role to another in steps, with the gap of each.")
        {
            _from, _to, _alternatives, _maxStep, _maxHops, _maxLevelJump, _waypoints, _cost, _forget, _gaps, _moves, _nearest, _levelRule,
            _weights,
        };
        _filters.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
        _maxHops.Validators.Add(static result => RefuseAbove(result, "--max-hops", 1000));
        _maxLevelJump.Validators.Add(static result =>
        {
            if (Validation.NumberOf(result) is not >= 0)
            {
                result.AddError($"'{result.Tokens[0].Value}' is not a valid value for '--max-level-jump'. Use a number from 0.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static void RefuseAbove(OptionResult result, string name, double largest)
    {
        if (result.Tokens.Count > 0 && Validation.NumberOf(result) > largest)
        {
            result.AddError($"'{result.Tokens[0].Value}' is not a valid value for '{name}'. Use at most {largest}.");
        }
    }

    private static MoveCost? ParseCost(ArgumentResult result)
    {
        if (MoveCost.TryParse(result.Tokens[0].Value, out MoveCost? cost))
        {
            return cost;
        }

        result.AddError($"'{result.Tokens[0].Value}' is not a cost. Use one of {KnownCosts}.");
        return null;
    }

    private static SimilarityMeasure? ParseMeasure(ArgumentResult result)
    {
        bool isKnown = SimilarityMeasures.TryParse(result.Tokens[0].Value, out SimilarityMeasure? measure);
        if (isKnown && (measure!.IsSymmetric || measure == SimilarityMeasures.Shortage))
        {
            return measure;
        }

        string usable = string.Join(
            ", ",
            SimilarityMeasures.All.Where(static known => known.IsSymmetric || known == SimilarityMeasures.Shortage)
                .Select(static known => known.Name));
        result.AddError($"'{result.Tokens[0].Value}' is not a measure without a direction. Use one of {usable}.");
        return null;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        CompetencyStandard? from = source.Find(catalog, parsed.GetRequiredValue(_from));
        CompetencyStandard? to = source.Find(catalog, parsed.GetRequiredValue(_to));
        CompetencyStandard?[] waypoints = [.. (parsed.GetValue(_waypoints) ?? []).Select(code => source.Find(catalog, code))];
        if (from is null || to is null || Array.Exists(waypoints, static waypoint => waypoint is null))
        {
            return ExitCode.NoAnswer;
        }

        CompetencyStandard[] stops = [from, .. waypoints.OfType<CompetencyStandard>(), to];
        if (waypoints.Length > 0 && stops.Distinct().Count() < stops.Length)
        {
            console.Error.WriteLine("competency: a path passes a role once; choose waypoints that are different roles, none FROM or TO.");
            return ExitCode.WrongUsage;
        }

        return Answer(parsed, catalog, catalog.CareerMoves(MovesOf(parsed)).Paths(from, to, OptionsOf(parsed, stops[1..^1])));
    }

    private MoveOptions MovesOf(ParseResult parsed) => new()
    {
        MovesPerRole = parsed.GetValue(_moves),
        Nearest = parsed.GetRequiredValue(_nearest),
        Filter = _filters.Filter(parsed),
        AllEditions = _editions.All(parsed),
        Gap = new GapOptions
        {
            Weights = parsed.GetRequiredValue(_weights),
            LevelRule = GapSummary.LevelRules[parsed.GetRequiredValue(_levelRule)],
            AllRatings = _ratings.All(parsed),
        },
    };

    private PathOptions OptionsOf(ParseResult parsed, CompetencyStandard[] waypoints) => new()
    {
        MaxCount = parsed.GetValue(_alternatives),
        MaxStep = parsed.GetValue(_maxStep),
        MaxHops = parsed.GetValue(_maxHops),
        MaxLevelJump = parsed.GetValue(_maxLevelJump),
        Cost = parsed.GetRequiredValue(_cost),
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
