using System.CommandLine;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Commands;

// How what is held is compared with what is needed.
internal sealed class ComparisonOptions
{
    private const double LikelierThanNot = 0.5;

    private readonly RatingsOption _ratings = new();

    private readonly Option<bool> _differences = new("--all-differences")
    {
        Description = Say("Count every difference of levels as a gap, including those within the standard error."),
    };

    public Option<bool> Soft { get; } = new("--soft")
    {
        Description = Say("Give partial credit for close and narrower competencies, according to mappings and names."),
    };

    public Option<double> SoftThreshold { get; } = Validation.Share(new Option<double>("--soft-threshold")
    {
        Description = Say("With --soft: the minimum confidence for partial credit, from 0 to 1."),
        DefaultValueFactory = static _ => LikelierThanNot,
        HelpName = "SHARE",
    });

    public Option<string> LevelRule { get; } = Validation.OneOf([.. AnswerNames.LevelRules.Keys], new Option<string>("--level-rule")
    {
        Description = Say($"How the required level of a competency is derived from the tasks that need it: "
            + $"{Wording.List(AnswerNames.LevelRules.Keys)} (each task at its own level)."),
        DefaultValueFactory = static _ => "highest",
        HelpName = "RULE",
    });

    public Option<ConceptWeighting> Weights { get; } = WeightsOption.Create(GapOptions.Default.Weights);

    // What is compared at all.
    public void AddRatingsTo(Command command)
    {
        _ratings.AddTo(command);
        command.Options.Add(_differences);
    }

    // What a call says of it.
    public GapOptions Read(ParseResult parsed) => new()
    {
        PartialCredit = parsed.GetValue(Soft) ? CreditOf(parsed) : null,
        LevelRule = AnswerNames.LevelRules[parsed.GetRequiredValue(LevelRule)],
        Weights = parsed.GetRequiredValue(Weights),
        AllRatings = _ratings.All(parsed),
        AllDifferences = parsed.GetValue(_differences),
    };

    private PartialCredit CreditOf(ParseResult parsed) =>
        PartialCredit.Default with { MinConfidence = parsed.GetValue(SoftThreshold), Sources = [PartialCredit.NameMatcher] };
}
