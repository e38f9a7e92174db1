using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Data;
using Competency.Cli.Output;
using Competency.Model;
using Competency.Model.Similarity;

namespace Competency.Cli.Commands;

/// <summary><c>similar CODE</c>: the standards that share most with one.</summary>
internal sealed class SimilarCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private static readonly IEnumerable<string> PlainMeasures =
        SimilarityMeasures.All.Where(static measure => measure is not TverskyMeasure).Select(static measure => measure.Name);

    private static readonly string KnownMeasures = string.Join(", ", PlainMeasures) + " or tversky:α,β";

    private readonly Argument<string> _code = Validation.NotEmpty(new Argument<string>("CODE")
    {
        Description = "The code of a standard; without its version, the latest.",
    });

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = "How many to list.",
        DefaultValueFactory = static _ => 10,
        HelpName = "N",
    });

    private readonly Option<SimilarityMeasure> _measure = new("--measure")
    {
        Description = $"The measure: {KnownMeasures}.",
        DefaultValueFactory = static _ => SimilarityMeasures.Jaccard,
        CustomParser = ParseMeasure,
        HelpName = "MEASURE",
    };

    public Command Build()
    {
        Command command = new("similar", "Rank the standards that share competencies with one.") { _code, _top, _measure };
        command.SetAction(Run);
        return command;
    }

    private static SimilarityMeasure? ParseMeasure(ArgumentResult result)
    {
        if (SimilarityMeasures.TryParse(result.Tokens[0].Value, out SimilarityMeasure? measure))
        {
            return measure;
        }

        result.AddError($"'{result.Tokens[0].Value}' is no measure; expected is {KnownMeasures}, such as tversky:0.5,1.");
        return null;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(common.Request(parsed)).Catalog;
        if (source.Find(catalog, parsed.GetRequiredValue(_code)) is not CompetencyStandard standard)
        {
            return ExitCode.NoAnswer;
        }

        SimilarityMeasure measure = parsed.GetRequiredValue(_measure);
        IReadOnlyList<SimilarStandard> results = catalog.MostSimilar(standard, parsed.GetValue(_top), measure);
        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(AnswerJson.Write(SimilarAnswer.Of(catalog, standard, measure, results)));
        }
        else if (results.Count > 0)
        {
            Write(catalog, standard, measure, results);
        }
        else
        {
            console.Error.WriteLine($"competency: {catalog.KeyOf(standard)} is the only standard; there is none to compare it with.");
        }

        return results.Count > 0 ? ExitCode.Answered : ExitCode.NoAnswer;
    }

    private void Write(
        CompetencyCatalog catalog, CompetencyStandard standard, SimilarityMeasure measure, IReadOnlyList<SimilarStandard> results)
    {
        Page page = new(console.Pages);
        page.Line($"{catalog.KeyOf(standard)} {standard.Title}, {Wording.Counted(results[0].SizeA, "competency", "competencies")}");
        page.Line($"Most similar of {Wording.Counted(catalog.Standards.Length - 1, "other standard")}, by {measure.Name}");
        page.Gap();
        AnswerTable table = new(">Score", "Code", "~Title", ">Shared", ">Competencies");
        foreach (SimilarStandard result in results)
        {
            string score = result.Score.ToString("0.000", CultureInfo.InvariantCulture);
            table.AddRow(score, result.Key.Text, result.Standard.Title, Wording.Number(result.Shared), Wording.Number(result.SizeB));
        }

        page.Table(table);
    }
}
