using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Model;

namespace Competency.Cli.Commands;

/// <summary>How much each competency counts, as commands take it.</summary>
internal static class WeightsOption
{
    private static readonly string KnownWeights = string.Join(", ", ConceptWeightings.All.Select(static weighting => weighting.Name));

    /// <summary>The option; without it every competency counts 1.</summary>
    public static Option<ConceptWeighting> Create() => new("--weights")
    {
        Description = $"How much each competency counts: {KnownWeights}; or several with * between.",
        DefaultValueFactory = static _ => ConceptWeightings.Uniform,
        CustomParser = Parse,
        HelpName = "WEIGHTS",
    };

    private static ConceptWeighting? Parse(ArgumentResult result)
    {
        if (ConceptWeightings.TryParse(result.Tokens[0].Value, out ConceptWeighting? weighting))
        {
            return weighting;
        }

        result.AddError($"'{result.Tokens[0].Value}' are no weights; expected is {KnownWeights}, or several with * between, such as idf*tasks.");
        return null;
    }
}
