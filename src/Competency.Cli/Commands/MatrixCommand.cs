using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Competency.Cli.Answers;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Answers.Forms;
using Competency.Model.Tables;

namespace Competency.Cli.Commands;

// matrix -o FILE: the similarities of all pairs of standards as CSV, Parquet or Arrow.
internal sealed class MatrixCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const string StandardOutput = "-";

    // What Figures.HeatMap takes.
    private const int MostOfMap = 20_000;

    private readonly Option<string> _output = Validation.NoEmptyPath(new Option<string>("--output", "-o")
    {
        Description = Say("The file to write, or '-' for CSV on standard output. A name that ends in .parquet or .arrow makes a file with "
            + "typed columns, a row for each pair of standards; one in .svg a heat map; other names make CSV."),
        HelpName = "FILE",
        Required = true,
    });

    private readonly Option<double?> _least = new("--least")
    {
        Description = Say("Instead of the whole matrix, write the pairs with at least this score, one per row; "
            + "for a distance such as shortage, those with at most this score."),
        HelpName = "SCORE",
    };

    private readonly MeasureOptions _measures = new();
    private readonly FilterOptions _filters = new();
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    public Command Build()
    {
        ToolCommand command = new("matrix", Say("Write the similarities of all pairs of standards."),
            new Example("matrix -o similarity.csv", Say("A table with a row and a column for each standard.")),
            new Example("matrix -o similarity.svg", Say("A heat map, in which similar standards stand together.")),
            new Example("matrix -o similarity.parquet", Say("The same for databases and data frames: a row for each pair of standards.")),
            new Example("matrix -o - --least 0.3", Say("The pairs with a score of 0.3 or more, on standard output.")))
        { _output, Validation.Score(_least), common.Force };
        _measures.AddTo(command);
        _filters.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
        Validation.Check(command, RefuseMap);
        command.SetAction(Run);
        return command;
    }

    private static bool IsMap(string path) => path.EndsWith(".svg", StringComparison.OrdinalIgnoreCase);

    private void RefuseMap(CommandResult result)
    {
        if (result.GetValue(_output) is string path && IsMap(path) && result.GetValue(_least) is not null)
        {
            result.AddError(Say("'--least' writes pairs, and a heat map has all of them. Choose a CSV file with -o FILE."));
        }
    }

    private int Run(ParseResult parsed)
    {
        source.Locations.CheckOutput(parsed.GetRequiredValue(_output));
        DataRequest request = common.Request(parsed);
        source.Locations.CheckApart([parsed.GetRequiredValue(_output)], CatalogSource.PathsOf(request), parsed.GetValue(common.Force));
        CompetencyCatalog catalog = source.Load(request).Catalog;
        SimilarityMeasure measure = _measures.Measure(parsed);
        SimilarityOptions options = new()
        {
            Measure = measure,
            Weights = _measures.Weights(parsed),
            Filter = _filters.Filter(parsed),
            AllEditions = _editions.All(parsed),
            AllRatings = _ratings.All(parsed),
        };
        SimilarityMatrix matrix = catalog.SimilarityMatrix(options);
        bool isTooLarge = IsMap(parsed.GetRequiredValue(_output)) && matrix.Standards.Length > MostOfMap;
        string? problem = matrix.Standards.IsEmpty ? Say("there are no standards to compare.")
            : isTooLarge ? Say($"a heat map has at most {MostOfMap:N0} standards. Choose some with --level, --category or --framework.")
            : MeasureOptions.Missing(catalog, measure);
        if (problem is not null)
        {
            console.Error.WriteLine($"competency: {problem}");
            return ExitCode.NoAnswer;
        }

        LeftOut leftOut = LeftOut.Of(catalog, options);
        string path = parsed.GetRequiredValue(_output);
        return Write(path, matrix, parsed.GetValue(_least)) is { IsWritten: true } written
            ? Report(catalog, matrix, leftOut, path, written.Pairs, parsed.GetValue(common.Json))
            : ExitCode.NoAnswer;
    }

    private (bool IsWritten, long? Pairs) Write(string path, SimilarityMatrix matrix, double? minScore)
    {
        try
        {
            if (path == StandardOutput)
            {
                using Stream output = console.OpenOutput();
                return (true, WriteTo(output, matrix, minScore));
            }

            if (IsMap(path))
            {
                OutputFile.Write(path, stream => stream.Write(MapOf(matrix)));
                return (true, null);
            }

            long? pairs = null;
            OutputFile.Write(path, stream => pairs = ColumnarFile.FormatOf(path) is ColumnarFormat format
                ? WriteTo(stream, matrix, minScore, format)
                : WriteTo(stream, matrix, minScore));
            return (true, pairs);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return (false, null);
        }
    }

    private static byte[] MapOf(SimilarityMatrix matrix) =>
        Encoding.UTF8.GetBytes(Figures.HeatMap(matrix, CultureInfo.CurrentUICulture).ToSvg());

    private static long? WriteTo(Stream stream, SimilarityMatrix matrix, double? minScore, ColumnarFormat format)
    {
        CatalogTable table = minScore is double threshold ? CatalogTables.Pairs(matrix, threshold) : CatalogTables.Similarity(matrix);
        long rows = ColumnarTables.WriteTableTo(stream, table, format);
        return minScore is null ? null : rows;
    }

    private static long? WriteTo(Stream stream, SimilarityMatrix matrix, double? minScore)
    {
        if (minScore is double threshold)
        {
            return SimilarityTables.WritePairsTo(stream, matrix, threshold);
        }

        SimilarityTables.WriteTo(stream, matrix);
        return null;
    }

    private int Report(
        CompetencyCatalog catalog, SimilarityMatrix matrix, LeftOut leftOut, string path, long? pairs, bool asJson)
    {
        if (LeftOutText.Of(leftOut) is string line)
        {
            console.Error.WriteLine(line);
        }

        if (path == StandardOutput)
        {
            return ExitCode.Answered;
        }

        if (asJson)
        {
            console.Output.Write(AnswerJson.Write(MatrixAnswer.Of(catalog, matrix, leftOut, path, pairs)));
        }
        else
        {
            string what = pairs switch { null => "", 1 => Say("1 pair of "), long count => Say($"{count} pairs of ") };
            string weights = matrix.Basis.Weights is null or "uniform" ? "" : Say($", weights {matrix.Basis.Weights}");
            string standards = Wording.Counted(matrix.Standards.Length, "standard");
            console.Error.WriteLine(
                Say($"{path}: {what}{standards} written, by {matrix.Basis.Measure}{weights}; catalog {matrix.Basis.CatalogId}."));
        }

        return ExitCode.Answered;
    }
}
