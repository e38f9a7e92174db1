using System.CommandLine;
using System.Text;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Json;
using Competency.Model.Tables;

namespace Competency.Cli.Commands;

// convert [INPUT…] --to json|csv|parquet|arrow|roles|case|moodle|opensalt -o PATH: the same standards, or a vocabulary, in another format.
internal sealed class ConvertCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const string Csv = "csv";
    private const string Parquet = "parquet";
    private const string Arrow = "arrow";
    private const string Roles = "roles";

    private static readonly string[] Formats = ["json", Csv, Parquet, Arrow, Roles, .. VocabularyOutput.Formats];

    private readonly Argument<string[]> _inputs = Validation.NotEmpty(new Argument<string[]>("INPUT")
    {
        Description = Say("Files and folders to convert, or - for standard input. Default: the data that other commands read."),
        Arity = ArgumentArity.ZeroOrMore,
    });

    private readonly Option<string> _to = Validation.OneOf(Formats, new Option<string>("--to")
    {
        Description = Say("The output format: json, csv, parquet or arrow for a folder of tidy tables, roles for a list of roles and "
            + "competencies, or case, moodle or opensalt for a vocabulary."),
        DefaultValueFactory = static _ => "json",
        HelpName = "FORMAT",
    });

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = Say("The file to write, or for csv, parquet and arrow the folder. Default: standard output."),
        HelpName = "PATH",
    });

    private readonly Option<bool> _provenance = new("--provenance") { Description = Say("Include the source of each standard.") };

    public Command Build()
    {
        ToolCommand command = new("convert", Say("Convert standards to another format."),
            new Example("convert standards -o standards.json", Say("All standards of a folder in one JSON document.")),
            new Example("convert standards --to csv -o tables", Say("The same as a folder of tables.")),
            new Example("convert standards --to parquet -o tables", Say("The same with typed columns, for databases and data frames.")))
        { _inputs, _to, _output, _provenance, common.Force };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string format = parsed.GetRequiredValue(_to);
        bool isFolder = format is Csv or Parquet or Arrow;
        string? path = parsed.GetValue(_output);
        if (isFolder && path is (null or "-"))
        {
            console.Error.WriteLine(Say($"competency: --to {format} writes several files; choose their folder with -o FOLDER."));
            return ExitCode.WrongUsage;
        }

        if (isFolder)
        {
            source.Locations.CheckOutputFolder(path!);
        }
        else
        {
            source.Locations.CheckOutput(path);
        }

        DataRequest request = common.Request(parsed, parsed.GetValue(_inputs) ?? []);
        IEnumerable<string?> outputs = isFolder
            ? CatalogTables.Of([]).Select(table => (string?)Path.Combine(path!, FileNameOf(table.Name, format))) : [path];
        source.Locations.CheckApart(outputs, CatalogSource.PathsOf(request), parsed.GetValue(common.Force));
        CompetencyCatalog catalog = source.Load(request).Catalog;
        if (catalog.StandardCount == 0 && catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine(Say("competency: nothing to convert."));
            return ExitCode.NoAnswer;
        }

        if (format == Roles)
        {
            return WriteRoles(path, catalog);
        }

        if (VocabularyOutput.IsFor(parsed.GetRequiredValue(_to)))
        {
            return new VocabularyOutput(console, parsed.GetRequiredValue(_to)).Write(catalog, path);
        }

        CompetencyJsonOptions options = new() { IncludeProvenance = parsed.GetValue(_provenance) };
        return isFolder
            ? WriteTo(path!, catalog, () => WriteTables(path!, catalog, format))
            : Write(catalog, path, options);
    }

    private int WriteRoles(string? path, CompetencyCatalog catalog)
    {
        if (path is not (null or "-"))
        {
            CsvWritingOptions options = new() { ByteOrderMark = true };
            int exitCode = WriteTo(
                path, catalog, () => OutputFile.Write(path, stream => TidyTables.WriteRolesTo(stream, catalog.Standards, options)));
            if (exitCode == ExitCode.Answered)
            {
                ReportLosses(catalog);
            }

            return exitCode;
        }

        using MemoryStream stream = new();
        TidyTables.WriteRolesTo(stream, catalog.Standards);
        console.Output.Write(Encoding.UTF8.GetString(stream.ToArray()));
        ReportLosses(catalog);
        return ExitCode.Answered;
    }

    // What a list of roles has no place for.
    private void ReportLosses(CompetencyCatalog catalog)
    {
        int statements = catalog.Tasks.Sum(static task => task.Outputs.Length + task.Indicators.Length);
        int versions = catalog.Standards.Sum(static standard => standard.Versions.Length);
        int notes = catalog.Standards.Sum(static standard => standard.Notes.Length);
        string[] losses =
        [
            .. new[] { (statements, "output or indicator"), (versions, "version"), (notes, "note") }
                .Where(static loss => loss.Item1 > 0)
                .Select(static loss => loss.Item2 == "output or indicator"
                    ? Wording.Counted(loss.Item1, "outputs and indicators", "outputs and indicators")
                    : Wording.Counted(loss.Item1, loss.Item2)),
        ];
        if (losses.Length > 0)
        {
            console.Error.WriteLine(Say($"competency: a list of roles has no place for {Wording.List(losses)}; they were left out. "
                + $"Use --to json or --to csv to keep everything."));
        }
    }

    private int Write(CompetencyCatalog catalog, string? path, CompetencyJsonOptions options)
    {
        if (path is null or "-")
        {
            console.Output.Write(CompetencyJson.WriteText(catalog.Standards, catalog.Vocabularies, options));
            return ExitCode.Answered;
        }

        return WriteTo(path, catalog, () =>
        {
            OutputFile.Write(path, stream => CompetencyJson.WriteTo(stream, catalog.Standards, catalog.Vocabularies, options));
        });
    }

    private static string FileNameOf(string table, string format) =>
        format == Csv ? $"{table}.csv" : ColumnarTables.FileNameOf(table, ColumnsOf(format));

    private static ColumnarFormat ColumnsOf(string format) => format == Parquet ? ColumnarFormat.Parquet : ColumnarFormat.ArrowFile;

    private static void WriteTables(string folder, CompetencyCatalog catalog, string format)
    {
        using OutputFolder files = new(folder);
        if (format == Csv)
        {
            TidyTables.WriteTo(files.Open, catalog.Standards, catalog.Vocabularies);
        }
        else
        {
            foreach (CatalogTable table in CatalogTables.Of(catalog))
            {
                using Stream file = files.Open(FileNameOf(table.Name, format));
                ColumnarTables.WriteTableTo(file, table, ColumnsOf(format));
            }
        }

        files.Complete();
    }

    private int WriteTo(string path, CompetencyCatalog catalog, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return ExitCode.NoAnswer;
        }

        console.Error.WriteLine(Say($"{path}: {Wording.Counted(catalog.StandardCount, "standard")} written."));
        return ExitCode.Answered;
    }
}
