using System.CommandLine;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Json;

namespace Competency.Cli.Commands;

/// <summary><c>convert [INPUT…] --to json|csv -o PATH</c>: the same standards in another form.</summary>
internal sealed class ConvertCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const string Csv = "csv";

    private readonly Argument<string[]> _inputs = Validation.NotEmpty(new Argument<string[]>("INPUT")
    {
        Description = "Files and folders to read; without any, what the other commands read.",
        Arity = ArgumentArity.ZeroOrMore,
    });

    private readonly Option<string> _to = Validation.OneOf(["json", Csv], new Option<string>("--to")
    {
        Description = "The form to write: json, or csv for a folder of tidy tables.",
        DefaultValueFactory = static _ => "json",
        HelpName = "FORM",
    });

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = "The file to write, standard output if missing; for csv the folder.",
        HelpName = "PATH",
    });

    private readonly Option<bool> _provenance = new("--provenance") { Description = "Write where each standard was read from." };

    public Command Build()
    {
        Command command = new("convert", "Write standards in another form.") { _inputs, _to, _output, _provenance };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        bool isCsv = parsed.GetRequiredValue(_to) == Csv;
        string? path = parsed.GetValue(_output);
        if (isCsv && path is (null or "-"))
        {
            console.Error.WriteLine("competency: --to csv writes several files; name their folder with -o FOLDER.");
            return ExitCode.WrongUsage;
        }

        if (isCsv)
        {
            source.Places.CheckOutputFolder(path!);
        }
        else
        {
            source.Places.CheckOutput(path);
        }

        CompetencyCatalog catalog = source.Load(common.Request(parsed, parsed.GetValue(_inputs) ?? [])).Catalog;
        if (catalog.Standards.IsEmpty && catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine("competency: nothing to convert.");
            return ExitCode.NoAnswer;
        }

        CompetencyJsonOptions options = new() { IncludeProvenance = parsed.GetValue(_provenance) };
        return isCsv ? WriteTo(path!, catalog, () => TidyTables.Write(path!, catalog.Standards, catalog.Vocabularies)) : Write(catalog, path, options);
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
