using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// Which graph of a catalog: the view, and the options of each.
internal sealed class GraphOptions
{
    private readonly Option<string?> _view = new("--view")
    {
        Description = Say($"What is shown: {GraphView.Known}. Default: standard, of the one with CODE."),
        HelpName = "VIEW",
    };

    private readonly Option<string?> _to = new("--to")
    {
        Description = Say("For path: the code of the target; CODE is the origin."),
        HelpName = "CODE",
    };

    private readonly Option<string?> _profile = EndsOptions.ProfileOption(
        Say("For path: a table of profiles (CSV or Excel); start from what a person in it holds, instead of CODE."));

    private readonly Option<string?> _name = EndsOptions.NameOption();

    private readonly Option<int> _alternatives = Validation.Positive(new Option<int>("--alternatives")
    {
        Description = Say("For path: the maximum number of paths."),
        DefaultValueFactory = static _ => 3,
        HelpName = "N",
    });

    private readonly Option<double?> _maxStep = MovesOptions.MaxStepOption(Say("For path: the maximum"), "0.8");

    private readonly Option<double> _maxLevelDetour = MovesOptions.MaxLevelDetourOption(
        Say("For path: how far the level may drop on the way to a higher role, or rise on the way to a lower one."));

    private readonly Option<double?> _least = new("--least")
    {
        Description = Say("For similar and families: the minimum score of an edge, by default 0.3 and 0; for shared: the minimum number of "
            + "standards, by default 1."),
        HelpName = "SCORE",
    };

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = Say("For nearest and mutual: the number of most similar standards of each."),
        DefaultValueFactory = static _ => 10,
        HelpName = "N",
    });

    private readonly Option<int> _moves = MovesOptions.MovesOption();
    private readonly Option<SimilarityMeasure> _nearest = MovesOptions.NearestOption();
    private readonly Option<double[]> _resolutions = FamiliesCommand.ResolutionOption();
    private readonly Option<bool> _members = new("--members") { Description = Say("For families: show their roles, too.") };

    private readonly Option<string?> _vocabulary = new("--vocabulary")
    {
        Description = Say("For broader: the id of the vocabulary. Default: the only one."),
        HelpName = "ID",
    };

    private readonly MeasureOptions _measures = new();
    private readonly FilterOptions _filters = new();
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    // The views that look at an option; all look at those that are not here.
    private readonly (Option Option, string[] Views)[] _viewsOf;

    public GraphOptions() => _viewsOf =
    [
        (_to, [GraphView.Path]),
        (_profile, [GraphView.Path]),
        (_name, [GraphView.Path]),
        (_alternatives, [GraphView.Path]),
        (_maxStep, [GraphView.Path]),
        (_maxLevelDetour, [GraphView.Path]),
        (_least, [GraphView.Similar, GraphView.Families, GraphView.Shared]),
        (_top, [GraphView.Nearest, GraphView.Mutual]),
        (_moves, [GraphView.Moves, GraphView.Path]),
        (_nearest, [GraphView.Moves, GraphView.Path]),
        (_resolutions, [GraphView.Families]),
        (_members, [GraphView.Families]),
        (_vocabulary, [GraphView.Broader]),
        (_measures.MeasureOption, [GraphView.Similar, GraphView.Nearest, GraphView.Mutual, GraphView.Families]),
        (
            _measures.WeightsOption,
            [GraphView.Similar, GraphView.Nearest, GraphView.Mutual, GraphView.Families, GraphView.Requirements]),
    ];

    public void AddTo(Command command)
    {
        command.Options.Add(Validation.WithWords(GraphView.All, _view));
        _viewsOf.Select(static pair => pair.Option).Except([_measures.MeasureOption, _measures.WeightsOption]).ToList()
            .ForEach(command.Options.Add);
        _measures.AddTo(command);
        _filters.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
        _view.Validators.Add(static result =>
        {
            if (result.Tokens.Count > 0 && !GraphView.All.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
            {
                result.AddError(Say($"'{result.Tokens[0].Value}' is not a view. Use one of {GraphView.Known}.")
                    + Wording.DidYouMean(result.Tokens[0].Value, GraphView.All));
            }
        });
        Validation.Check(command, RefuseOptions);
    }

    // What the call asks for; null if it names no view and there is no standard to show.
    public GraphRequest? RequestOf(ParseResult parsed, CompetencyStandard? standard)
    {
        string? view = parsed.GetValue(_view) ?? (standard is null ? null : GraphView.Standard);
        SimilarityOptions similarity = new()
        {
            Measure = _measures.Measure(parsed),
            Weights = view == GraphView.Requirements && parsed.GetResult(_measures.WeightsOption) is not { Implicit: false }
                ? ConceptWeightings.Importance
                : _measures.Weights(parsed),
            Filter = _filters.Filter(parsed),
            AllEditions = _editions.All(parsed),
            AllRatings = _ratings.All(parsed),
        };
        return view is null ? null : new GraphRequest(view, similarity)
        {
            To = parsed.GetValue(_to),
            Profile = parsed.GetValue(_profile),
            ProfileName = parsed.GetValue(_name),
            Alternatives = parsed.GetValue(_alternatives),
            MaxStep = parsed.GetValue(_maxStep),
            MaxLevelDetour = parsed.GetValue(_maxLevelDetour),
            Least = parsed.GetValue(_least),
            Top = parsed.GetValue(_top),
            Moves = parsed.GetValue(_moves),
            Nearest = parsed.GetRequiredValue(_nearest),
            Resolutions = [.. parsed.GetRequiredValue(_resolutions)],
            HasMembers = parsed.GetValue(_members),
            Vocabulary = parsed.GetValue(_vocabulary),
        };
    }

    // The files that the options read.
    public IEnumerable<string> InputsOf(ParseResult parsed) => parsed.GetValue(_profile) is string file ? [file] : [];

    // Why a request cannot be answered by any data; null if it can.
    // standard: The standard that it is about; null for all.
    // isCode: Whether the call names the standard.
    public static string? ProblemOf(GraphRequest? request, CompetencyStandard? standard, bool isCode, GraphFile file)
    {
        SimilarityMeasure? measure = request?.Similarity.Measure;
        return request is null ? Say($"choose a view with --view: {GraphView.Known}; or give a CODE to show one standard.")
            : request.Profile is not null && isCode ? Say("With '--profile' give no CODE; the profile is the origin.")
            : request.View is GraphView.Standard or GraphView.Path && standard is null && request.Profile is null
                ? Say($"'--view {request.View}' needs the CODE of a standard.")
            : file == GraphFile.JsonLd && request.View != GraphView.Standard
                ? Say("JSON-LD has one standard; use --view standard, or another format.")
            : request.View == GraphView.Families && isCode ? Say("'--view families' groups all standards and takes no CODE.")
            : request.View == GraphView.Families && (measure!.IsDistance || !measure.IsSymmetric)
                ? Say($"the measure '{measure}' cannot group roles, since it is a distance or has a direction.")
            : request.View == GraphView.Similar && !measure!.IsSymmetric
                ? Say($"the measure '{measure}' has a direction, which similar has not; use --view nearest.")
            : null;
    }

    // An option that the view does not look at would be a misunderstanding.
    private void RefuseOptions(CommandResult result)
    {
        if (result.Children.SelectMany(static child => child.Errors).Any())
        {
            return;
        }

        string view = result.GetValue(_view) ?? GraphView.Standard;
        foreach ((Option option, string[] views) in _viewsOf)
        {
            if (result.GetResult(option) is { Implicit: false } && !views.Contains(view, StringComparer.Ordinal))
            {
                result.AddError(Say($"'{option.Name}' is for --view {string.Join(Say(" or "), views)}, not for {view}."));
            }
        }

        if (view == GraphView.Path && result.GetValue(_to) is null)
        {
            result.AddError(Say("'--view path' needs '--to CODE', the target."));
        }

        if (result.GetValue(_name) is not null && result.GetValue(_profile) is null)
        {
            result.AddError(Say("'--name' needs '--profile FILE'."));
        }

        if (result.GetResult(_least) is { Tokens.Count: > 0 } least)
        {
            double? number = Validation.NumberOf(least);
            bool isCount = view == GraphView.Shared;
            if (isCount ? number is not (>= 1 and <= int.MaxValue) || number % 1 != 0 : number is not (>= -1 and <= 1))
            {
                string use = isCount ? Say("a whole number from 1") : Say("a number from -1 to 1");
                result.AddError(Say($"'{least.Tokens[0].Value}' is not a valid value for '--least'. Use {use}."));
            }
        }
    }
}
