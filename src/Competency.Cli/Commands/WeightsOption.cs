using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Commands;

// The option for the weight of each competency.
internal static class WeightsOption
{
    private static string KnownWeights => Wording.List(Names);

    private static IEnumerable<string> Names => ConceptWeightings.All.Select(static weighting => weighting.Name);

    // The option.
    // weights: The weighting of a command line without it.
    public static Option<ConceptWeighting> Create(ConceptWeighting weights) =>
        Validation.WithWords(Names, new Option<ConceptWeighting>("--weights")
        {
            Description = Say($"The weight of each competency: {KnownWeights}, or a product such as idf*tasks."),
            DefaultValueFactory = _ => weights,
            CustomParser = Parse,
            HelpName = "WEIGHTS",
        });

    private static ConceptWeighting? Parse(ArgumentResult result)
    {
        if (ConceptWeightings.TryParse(result.Tokens[0].Value, out ConceptWeighting? weighting))
        {
            return weighting;
        }

        string text = result.Tokens[0].Value;
        result.AddError(Say($"'{text}' is not a weighting. Use {KnownWeights}, or a product such as idf*tasks.")
            + Wording.DidYouMean(text, Names));
        return null;
    }
}
