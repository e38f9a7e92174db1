using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Model;
using Competency.Model.Catalog;

namespace Competency.Cli.Commands;

// The measure and the weights for comparing roles.
internal sealed class MeasureOptions
{
    private static string KnownMeasures => Listed(SimilarityMeasures.All);

    private readonly bool _ofProfiles;
    private readonly Option<SimilarityMeasure?> _measure;
    private readonly Option<ConceptWeighting> _weights = Commands.WeightsOption.Create(SimilarityOptions.Default.Weights);

    // ofProfiles: Whether profiles, which have no texts, are compared with roles.
    public MeasureOptions(bool ofProfiles = false)
    {
        _ofProfiles = ofProfiles;
        _measure = new Option<SimilarityMeasure?>("--measure")
        {
            Description = ofProfiles ? Say($"The measure, with the profile as the first set: {KnownMeasures}. Default: jaccard.")
                : Say($"The measure: {KnownMeasures}. Default: texts; with weights jaccard."),
            CustomParser = static result => Parse(result, SimilarityMeasures.All),
            HelpName = "MEASURE",
        };
    }

    // The options, for commands that do not always look at them.
    public Option MeasureOption => _measure;

    public Option WeightsOption => _weights;

    public void AddTo(Command command)
    {
        Validation.WithWords(Names(SimilarityMeasures.All), _measure);
        command.Options.Add(_measure);
        command.Options.Add(_weights);
        Validation.Check(command, result =>
        {
            // An invalid measure has its own error, and no value: to ask for it throws.
            if (result.GetResult(_measure) is not { Tokens: [Token named] }
                || !SimilarityMeasures.TryParse(named.Value, out SimilarityMeasure? measure))
            {
                return;
            }

            if (result.GetResult(_weights) is { Implicit: false } && !measure.Inputs.HasFlag(MeasureInputs.Weights))
            {
                result.AddError(Say($"the measure '{measure}' does not use weights. Remove '--weights'."));
            }

            if (_ofProfiles && measure.Inputs.HasFlag(MeasureInputs.Ratings) && !measure.Inputs.HasFlag(MeasureInputs.Levels))
            {
                result.AddError(Say($"the measure '{measure}' compares importance, which profiles do not have."));
            }
        });
    }

    // The measure that was named, else the usual one: that of the library.
    public SimilarityMeasure Measure(ParseResult parsed) => parsed.GetValue(_measure)
        ?? (!_ofProfiles && ReferenceEquals(Weights(parsed), ConceptWeightings.Uniform)
            ? SimilarityMeasures.Texts
            : SimilarityMeasures.Jaccard);

    public ConceptWeighting Weights(ParseResult parsed) => parsed.GetRequiredValue(_weights);

    // Why the measure cannot compare these data or this standard; null if it can.
    public static string? Missing(CompetencyCatalog catalog, SimilarityMeasure measure, CompetencyStandard? standard = null)
    {
        if (!measure.Inputs.HasFlag(MeasureInputs.Ratings))
        {
            return null;
        }

        bool ofLevels = measure == SimilarityMeasures.CenteredLevels;
        string what = Say($"the measure '{measure}' compares {(ofLevels ? Say("levels") : Say("importance"))}, but");
        return !catalog.Standards.Any(IsRated) ? Say($"{what} the data has none.")
            : standard is not null && !IsRated(standard) ? Say($"{what} {ShownCode.Of(catalog, standard)} has none.")
            : null;

        bool IsRated(CompetencyStandard role) => role.Requirements.Any(need => ofLevels ? need.Level is not null : need.Weight is not null);
    }

    // The measure that was named, if it is one of these.
    internal static SimilarityMeasure? Parse(ArgumentResult result, IEnumerable<SimilarityMeasure> known)
    {
        string name = result.Tokens[0].Value;
        if (SimilarityMeasures.TryParse(name, out SimilarityMeasure? measure) && (HasNumbers(measure) || known.Contains(measure)))
        {
            return measure;
        }

        result.AddError(
            Say($"'{name}' is not a measure. Use {Listed(known)}; for example tversky:0.5,1 or shares:jaccard,knowledge=0.5,skill=0.5.")
            + Wording.DidYouMean(name, Names(known)));
        return null;
    }

    // Whether the measure is one of a family, with numbers in its name.
    private static bool HasNumbers(SimilarityMeasure measure) => measure.Name.Contains(':', StringComparison.Ordinal);

    // The names of those that have no numbers.
    private static IEnumerable<string> Names(IEnumerable<SimilarityMeasure> measures) =>
        measures.Where(static measure => !HasNumbers(measure)).Select(static measure => measure.Name);

    private static string Listed(IEnumerable<SimilarityMeasure> measures) => Wording.List(Names(measures))
        + Say(", tversky:α,β or shares:MEASURE,KIND=SHARE,…");
}
