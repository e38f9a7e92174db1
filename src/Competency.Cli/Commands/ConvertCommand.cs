using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Json;

namespace Competency.Cli.Commands;

// convert [INPUT…] --to json|csv|case|moodle|opensalt -o PATH: the same standards, or a vocabulary, in another format.
internal sealed class ConvertCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const string Csv = "csv";

    private readonly Argument<string[]> _inputs = Validation.NotEmpty(new Argument<string[]>("INPUT")
    {
        Description = "Files and folders to convert. Default: the data that other commands read.",
        Arity = ArgumentArity.ZeroOrMore,
    });

    private readonly Option<string> _to = Validation.OneOf(["json", Csv, .. VocabularyOutput.Formats], new Option<string>("--to")
    {
        Description = "The output format: json, csv for a folder of tidy tables, or case, moodle or opensalt for a vocabulary.",
        DefaultValueFactory = static _ => "json",
        HelpName = "FORMAT",
    });

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = "The file to write, or for csv the folder. Default: standard output.",
        HelpName = "PATH",
    });

    private readonly Option<bool> _provenance = new("--provenance") { Description = "Include the source of each standard." };

    public Command Build()
    {
        Command command = new("convert", "Convert standards to another format.") { _inputs, _to, _output, _provenance };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        bool isCsv = parsed.GetRequiredValue(_to) == Csv;
        string? path = parsed.GetValue(_output);
        if (isCsv && path is (null or "-"))
        {
            console.Error.WriteLine("competency: --to csv writes several files; choose their folder with -o FOLDER.");
            return ExitCode.WrongUsage;
        }

        if (isCsv)
        {
            source.Locations.CheckOutputFolder(path!);
        }
        else
        {
            source.Locations.CheckOutput(path);
        }

        CompetencyCatalog catalog = source.Load(common.Request(parsed, parsed.GetValue(_inputs) ?? [])).Catalog;
        if (catalog.Standards.IsEmpty && catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine("competency: nothing to convert.");
            return ExitCode.NoAnswer;
        }

        if (VocabularyOutput.IsFor(parsed.GetRequiredValue(_to)))
        {
            return new VocabularyOutput(console, parsed.GetRequiredValue(_to)).Write(catalog, path);
        }

        CompetencyJsonOptions options = new() { IncludeProvenance = parsed.GetValue(_provenance) };
        return isCsv
            ? WriteTo(path!, catalog, () => TidyTables.Write(path!, catalog.Standards, catalog.Vocabularies))
            : Write(catalog, path, options);
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
            using FileStream file = File.Create(path);
            CompetencyJson.WriteTo(file, catalog.Standards, catalog.Vocabularies, options);
        });
    }

    private int WriteTo(string path, CompetencyCatalog catalog, Action write)
    {
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"competency: '{path}' cannot be written: {exception.Message}");
            return ExitCode.NoAnswer;
        }

        console.Error.WriteLine($"{path}: {Wording.Counted(catalog.Standards.Length, "standard")} written.");
        return ExitCode.Answered;
    }
}
