using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Catalog;

namespace Competency.Cli.Commands;

// similar CODE: the standards most similar to one.
internal sealed class SimilarCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string> _code = Validation.NotEmpty(new Argument<string>("CODE")
    {
        Description = Say("The code of a standard. Without a version, the latest."),
    });

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = Say("The maximum number of results."),
        DefaultValueFactory = static _ => 10,
        HelpName = "N",
    });

    private readonly Option<bool> _explain = new("--explain") { Description = Say("Show what each score consists of.") };

    private readonly Option<int> _items = Validation.Positive(new Option<int>("--items")
    {
        Description = Say("With --explain: the maximum number of items per list."),
        DefaultValueFactory = static _ => 5,
        HelpName = "N",
    });

    private readonly MeasureOptions _measures = new();
    private readonly FilterOptions _filters = new();
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    public Command Build()
    {
        ToolCommand command = new("similar", Say("Rank standards by their similarity to one."),
            new Example("similar TFB5131-902 --top 3", Say("The three standards whose texts are most alike.")),
            new Example(
                "similar TFB5131-902 --measure coverage --explain",
                Say("The standards that share most of its competencies, and which ones they share.")))
        { _code, _top };
        _measures.AddTo(command);
        _filters.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
        command.Options.Add(_explain);
        command.Options.Add(_items);
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        if (source.Find(catalog, parsed.GetRequiredValue(_code)) is not CompetencyStandard standard)
        {
            return ExitCode.NoAnswer;
        }

        (SimilarityMeasure measure, ConceptWeighting weights) = (_measures.Measure(parsed), _measures.Weights(parsed));
        if (MeasureOptions.Missing(catalog, measure, standard) is string missing)
        {
            console.Error.WriteLine($"competency: {missing}");
            return ExitCode.NoAnswer;
        }

        SimilarityOptions options = new()
        {
            Measure = measure,
            Weights = weights,
            Filter = _filters.Filter(parsed),
            AllEditions = _editions.All(parsed),
            AllRatings = _ratings.All(parsed),
        };
        SimilarStandards results = catalog.MostSimilar(standard, parsed.GetValue(_top), options);
        IReadOnlyList<SimilarityExplanation>? explanations = parsed.GetValue(_explain)
            ? [.. results.Select(result => catalog.ExplainSimilarity(standard, result.Standard, parsed.GetValue(_items), options))]
            : null;
        if (parsed.GetValue(common.Json))
        {
            JsonAnswer answer = JsonAnswer.Similar(catalog, standard, results, options, explanations, parsed.GetValue(_items));
            console.Output.Write(answer.WriteText(indented: true));
        }
        else if (results.Count > 0)
        {
            new SimilarPage(console, catalog, measure, parsed.GetValue(_items)).Write(standard, results, explanations, options);
        }

        if (results.Count == 0)
        {
            WriteReason(catalog, standard, options);
        }

        return results.Count > 0 ? ExitCode.Answered : ExitCode.NoAnswer;
    }

    // Why nothing is similar.
    private void WriteReason(CompetencyCatalog catalog, CompetencyStandard standard, SimilarityOptions options)
    {
        string key = ShownCode.Of(catalog, standard);
        CompetencyStandard[] others =
        [
            .. catalog.Standards.Where((other, index) => other != standard && !LeftOut.Contains(catalog, index, options.AllEditions)),
        ];
        string reason = standard.Requirements.IsEmpty ? Say($"the competencies of {key} are unknown: the document names none.")
            : catalog.StandardCount == 1 ? Say($"{key} is the only standard; there is nothing to compare it with.")
            : others.Length == 0 ? Say($"there is no other standard to compare {key} with.")
            : !Array.Exists(others, other => options.Filter?.Accepts(other) != false) ? Say("no other standard matches the filter.")
            : Say($"no other standard is similar to {key}, by {options.Measure}.");
        console.Error.WriteLine($"competency: {reason}");
        SimilarPage.Hints(catalog, standard, options).ForEach(console.Error.WriteLine);
    }
}
