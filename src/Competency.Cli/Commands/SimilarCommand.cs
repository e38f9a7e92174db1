using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Competency.Cli.Answers;
using Competency.Cli.Data;
using Competency.Cli.Output;
using Competency.Model;
using Competency.Model.Similarity;
using Spectre.Console;

namespace Competency.Cli.Commands;

/// <summary><c>similar CODE</c>: the standards that share most with one.</summary>
internal sealed class SimilarCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private readonly Argument<string> _code = new("CODE") { Description = "The code of a standard; without its version, the latest." };

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = "How many to list.",
        DefaultValueFactory = static _ => 10,
    });

    private readonly Option<SimilarityMeasure> _measure = new("--measure")
    {
        Description = "The measure: " + string.Join(", ", SimilarityMeasures.All.Select(static measure => measure.Name)) + ", or tversky:α,β.",
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

        string known = string.Join(", ", SimilarityMeasures.All.Select(static known => known.Name));
        result.AddError($"'{result.Tokens[0].Value}' is not a measure; known are {known} and tversky:α,β.");
        return null;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(parsed.GetRequiredValue(common.Data)).Catalog;
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
        else
        {
            Write(catalog, standard, measure, results);
        }

        return ExitCode.Answered;
    }

    private void Write(CompetencyCatalog catalog, CompetencyStandard standard, SimilarityMeasure measure, IReadOnlyList<SimilarStandard> results)
    {
        console.Output.WriteLine($"{catalog.KeyOf(standard)} {standard.Title}: most similar of {catalog.Standards.Length} standards by {measure.Name}");
        Table table = Tables.WithColumns(">Score", "Code", "Title", ">Shared", ">Of its");
        foreach (SimilarStandard result in results)
        {
            table.AddPlainRow([
                result.Score.ToString("0.000", CultureInfo.InvariantCulture),
                result.Key.Text,
                result.Standard.Title,
                result.Shared.ToString(CultureInfo.InvariantCulture),
                result.SizeB.ToString(CultureInfo.InvariantCulture)]);
        }

        console.Tables.Write(table);
    }
}
