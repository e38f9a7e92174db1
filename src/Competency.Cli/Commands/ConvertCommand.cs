using System.CommandLine;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Json;

namespace Competency.Cli.Commands;

/// <summary><c>convert INPUT… --to json -o PATH</c>: the same standards in another form.</summary>
internal sealed class ConvertCommand(ToolConsole console, CatalogSource source)
{
    private readonly Argument<string[]> _inputs = new("INPUT") { Description = "Files and folders to read.", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string> _to = new Option<string>("--to") { Description = "The form to write.", DefaultValueFactory = static _ => "json" }.AcceptOnlyFromAmong("json");
    private readonly Option<string?> _output = new("--output", "-o") { Description = "The file to write; standard output if missing.", HelpName = "PATH" };
    private readonly Option<bool> _provenance = new("--provenance") { Description = "Write where each standard was read from." };

    public Command Build()
    {
        Command command = new("convert", "Write standards in another form.") { _inputs, _to, _output, _provenance };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        CompetencyCatalog catalog = source.Load(parsed.GetRequiredValue(_inputs)).Catalog;
        if (catalog.Standards.IsEmpty && catalog.Vocabularies.IsEmpty)
        {
            console.Error.WriteLine("competency: nothing to convert.");
            return ExitCode.NoAnswer;
        }

        CompetencyJsonOptions options = new() { IncludeProvenance = parsed.GetValue(_provenance) };
        return Write(catalog, parsed.GetValue(_output), options);
    }

    private int Write(CompetencyCatalog catalog, string? path, CompetencyJsonOptions options)
    {
        if (path is null or "-")
        {
            console.Output.Write(CompetencyJson.WriteText(catalog.Standards, catalog.Vocabularies, options));
            return ExitCode.Answered;
        }

        try
        {
            using FileStream file = File.Create(path);
            CompetencyJson.WriteTo(file, catalog.Standards, catalog.Vocabularies, options);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"competency: '{path}' cannot be written: {exception.Message}");
            return ExitCode.NoAnswer;
        }

        console.Error.WriteLine($"{path}: {catalog.Standards.Length} standard(s) written.");
        return ExitCode.Answered;
    }
}
