using System.CommandLine;
using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;

namespace Competency.Cli.Commands;

// families: which roles belong together.
internal sealed class FamiliesCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const int MaxResolutions = 10;

    private static readonly Dictionary<string, FamilyMethod> Methods = new(StringComparer.Ordinal)
    {
        ["modularity"] = FamilyMethod.Modularity,
        ["cpm"] = FamilyMethod.ConstantPotts,
        ["components"] = FamilyMethod.Components,
    };

    private readonly Option<string> _method = Validation.OneOf([.. Methods.Keys], new Option<string>("--method")
    {
        Description = Say("How families are found: modularity, cpm (constant Potts model), both by the Leiden algorithm; "
            + "or components (connected by links)."),
        DefaultValueFactory = static _ => "modularity",
        HelpName = "METHOD",
    });

    private readonly Option<double[]> _resolutions = ResolutionOption();

    private readonly Option<int> _links = Validation.Positive(new Option<int>("--links")
    {
        Description = Say("The number of most similar roles that each role is linked to."),
        DefaultValueFactory = static _ => FamilyOptions.Default.LinksPerRole,
        HelpName = "N",
    });

    private readonly Option<double> _least = new("--least")
    {
        Description = Say("The minimum score of a link, from -1 to 1."),
        DefaultValueFactory = static _ => FamilyOptions.Default.MinScore,
        HelpName = "SCORE",
    };

    private readonly Option<int> _seed = new("--seed")
    {
        Description = Say("The seed of the order in which roles are looked at."),
        DefaultValueFactory = static _ => FamilyOptions.Default.Seed,
        HelpName = "N",
    };

    private readonly Option<int> _items = Validation.Positive(new Option<int>("--items")
    {
        Description = Say("The maximum number of items per list."),
        DefaultValueFactory = static _ => 5,
        HelpName = "N",
    });

    private readonly Option<bool> _members = new("--members") { Description = Say("List the roles of each family.") };

    private readonly MeasureOptions _measures = new();
    private readonly FilterOptions _filters = new();
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    // How fine families are.
    public static Option<double[]> ResolutionOption()
    {
        Option<double[]> option = new("--resolution")
        {
            Description = Say("The resolution, a number above 0: the larger it is, the smaller the families. "
                + "With several numbers, each divides the families of the one before."),
            DefaultValueFactory = static _ => [.. FamilyOptions.Default.Resolutions],
            AllowMultipleArgumentsPerToken = true,
            HelpName = "NUMBER",
        };
        option.Validators.Add(static result =>
        {
            foreach (string token in result.Tokens.Select(static token => token.Value).Where(static token => !IsResolution(token)))
            {
                result.AddError(Say($"'{token}' is not a valid value for '--resolution'. Use numbers above 0."));
            }

            if (result.Tokens.Count > MaxResolutions)
            {
                result.AddError(Say($"'--resolution' takes at most {MaxResolutions} numbers. Leave some out."));
            }
        });
        return option;
    }

    public Command Build()
    {
        ToolCommand command = new("families", Say("Group roles into families that belong together, with what sets each apart."),
            new Example("families --members", Say("Groups of roles with the roles of each.")),
            new Example("families --resolution 1 1.6", Say("The same, with each group parted once more.")))
        {
            _method, _resolutions, _links, Validation.Score(_least), _seed, _items, _members,
        };
        _measures.AddTo(command);
        _filters.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static bool IsResolution(string token) =>
        double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
        && number > 0
        && double.IsFinite(number);

    private int Run(ParseResult parsed)
    {
        SimilarityMeasure measure = _measures.Measure(parsed);
        if (measure.IsDistance || !measure.IsSymmetric)
        {
            console.Error.WriteLine(
                Say($"competency: '{measure}' cannot group roles, since it is a distance or has a direction. "
                + $"Use a symmetric similarity, such as --measure texts or --measure jaccard."));
            return ExitCode.WrongUsage;
        }

        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        string? problem = catalog.StandardCount == 0 ? Say("there are no standards to group.") : MeasureOptions.Missing(catalog, measure);
        if (problem is not null)
        {
            console.Error.WriteLine($"competency: {problem}");
            return ExitCode.NoAnswer;
        }

        FamilyReport report = catalog.Families(OptionsOf(parsed, measure));
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(FamiliesAnswer.Of(report)));
        }
        else
        {
            new FamiliesPage(console.Pages).Write(report, parsed.GetValue(_members));
        }

        return ExitCode.Answered;
    }

    private FamilyOptions OptionsOf(ParseResult parsed, SimilarityMeasure measure) => new()
    {
        Method = Methods[parsed.GetRequiredValue(_method)],
        Resolutions = [.. parsed.GetRequiredValue(_resolutions)],
        LinksPerRole = parsed.GetValue(_links),
        MinScore = parsed.GetValue(_least),
        Seed = parsed.GetValue(_seed),
        MaxCount = parsed.GetValue(_items),
        Similarity = new SimilarityOptions
        {
            Measure = measure,
            Weights = _measures.Weights(parsed),
            Filter = _filters.Filter(parsed),
            AllEditions = _editions.All(parsed),
            AllRatings = _ratings.All(parsed),
        },
    };
}
