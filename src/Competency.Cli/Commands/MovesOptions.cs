using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Commands;

// Which moves between roles there are, and what they cost.
internal sealed class MovesOptions
{
    // The measures by which roles may be near.
    private static IEnumerable<string> Usable =>
        SimilarityMeasures.All.Where(static known => known.IsSymmetric || known == SimilarityMeasures.Shortage)
            .Select(static known => known.Name);

    private static string KnownCosts => Wording.List(MoveCost.All.Select(static cost => cost.Name));

    private readonly Option<double?> _maxStep;

    private readonly Option<double?> _maxLevelJump = Validation.NotNegative(new Option<double?>("--max-level-jump")
    {
        Description = Say("The maximum rise of the level of the role within a step. Default: no limit."),
        HelpName = "LEVELS",
    });

    private readonly Option<MoveCost> _cost = new("--cost")
    {
        Description = Say($"What a step costs: {KnownCosts}."),
        DefaultValueFactory = static _ => MoveCost.Difficulty,
        CustomParser = ParseCost,
        HelpName = "COST",
    };

    private readonly Option<int> _moves = MovesOption();
    private readonly Option<SimilarityMeasure> _nearest = NearestOption();

    private readonly Option<string> _levelRule = Validation.OneOf([.. AnswerNames.LevelRules.Keys], new Option<string>("--level-rule")
    {
        Description = Say($"How the required level of a competency is derived from the tasks that need it: "
            + $"{Wording.List(AnswerNames.LevelRules.Keys)} (each task at its own level)."),
        DefaultValueFactory = static _ => "highest",
        HelpName = "RULE",
    });

    private readonly Option<ConceptWeighting> _weights = WeightsOption.Create(MoveOptions.Default.Gap.Weights);
    private readonly FilterOptions _filters = new();
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    // usualMaxStep: What holds if no maximum shortage is given, in words.
    public MovesOptions(string usualMaxStep) => _maxStep = MaxStepOption(Say("The maximum"), usualMaxStep);

    // The maximum shortage of a step.
    // usual: What holds if none is given, in words.
    public static Option<double?> MaxStepOption(string what, string usual) => Validation.Share(new Option<double?>("--max-step")
    {
        Description = Say($"{what} shortage of a step, from 0 to 1. Default: {usual}."),
        HelpName = "SHARE",
    });

    // How far a path may leave the levels between its ends.
    // description: What it is, in words.
    public static Option<double> MaxLevelDetourOption(string description) =>
        Validation.NotNegative(new Option<double>("--max-level-detour")
        {
            Description = description,
            DefaultValueFactory = static _ => PathOptions.Default.MaxLevelDetour ?? 0,
            HelpName = "LEVELS",
        });

    // How many moves there are.
    public static Option<int> MovesOption() => Validation.Positive(new Option<int>("--moves")
    {
        Description = Say("The number of moves out of each role to the nearest others, and into each role."),
        DefaultValueFactory = static _ => MoveOptions.Default.MovesPerRole,
        HelpName = "N",
    });

    // Which roles are near enough for a move.
    public static Option<SimilarityMeasure> NearestOption() => Validation.WithWords(Usable, new Option<SimilarityMeasure>("--nearest")
    {
        Description = Say("The measure by which roles are near enough for a move: shortage, or a measure without a direction."),
        DefaultValueFactory = static _ => MoveOptions.Default.Nearest,
        CustomParser = ParseMeasure,
        HelpName = "MEASURE",
    });

    public void AddTo(Command command)
    {
        Validation.WithWords(MoveCost.All.Select(static cost => cost.Name), _cost);
        Option[] options = [_maxStep, _maxLevelJump, _cost, _moves, _nearest, _levelRule, _weights];
        Array.ForEach(options, command.Options.Add);
        _filters.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
    }

    public double? MaxStep(ParseResult parsed) => parsed.GetValue(_maxStep);

    public double? MaxLevelJump(ParseResult parsed) => parsed.GetValue(_maxLevelJump);

    public MoveCost Cost(ParseResult parsed) => parsed.GetRequiredValue(_cost);

    public MoveOptions Moves(ParseResult parsed) => new()
    {
        MovesPerRole = parsed.GetValue(_moves),
        Nearest = parsed.GetRequiredValue(_nearest),
        Filter = _filters.Filter(parsed),
        AllEditions = _editions.All(parsed),
        Gap = new GapOptions
        {
            Weights = parsed.GetRequiredValue(_weights),
            LevelRule = AnswerNames.LevelRules[parsed.GetRequiredValue(_levelRule)],
            AllRatings = _ratings.All(parsed),
        },
    };

    private static MoveCost? ParseCost(ArgumentResult result)
    {
        if (MoveCost.TryParse(result.Tokens[0].Value, out MoveCost? cost))
        {
            return cost;
        }

        result.AddError(Say($"'{result.Tokens[0].Value}' is not a cost. Use one of {KnownCosts}.")
            + Wording.DidYouMean(result.Tokens[0].Value, MoveCost.All.Select(static known => known.Name)));
        return null;
    }

    private static SimilarityMeasure? ParseMeasure(ArgumentResult result)
    {
        bool isKnown = SimilarityMeasures.TryParse(result.Tokens[0].Value, out SimilarityMeasure? measure);
        if (isKnown && (measure!.IsSymmetric || measure == SimilarityMeasures.Shortage))
        {
            return measure;
        }

        result.AddError(Say($"'{result.Tokens[0].Value}' is not a measure without a direction. Use one of {string.Join(", ", Usable)}."));
        return null;
    }
}
