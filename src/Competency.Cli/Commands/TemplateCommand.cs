using System.CommandLine;
using System.Text;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// template icap|roles|profiles -o FILE.csv: a table to fill in, with headings and two rows as examples.
internal sealed class TemplateCommand(ToolConsole console, FileLocations locations)
{
    private readonly Argument<string> _kind = new("KIND")
    {
        Description = Say("The table: icap for standards with duties and tasks, roles for roles and their competencies, "
            + "profiles for people, courses or teams."),
    };

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = Say("The file to write. Default: standard output."),
        HelpName = "FILE",
    });

    private readonly Option<string> _language = Validation.OneOf(TemplateTables.Languages, new Option<string>("--language")
    {
        Description = Say("The language of headings and examples: en or zh. Default: en."),
        DefaultValueFactory = static _ => "en",
        HelpName = "LANGUAGE",
    });

    private readonly Option<bool> _force = new("--force") { Description = Say("Overwrite an existing file.") };

    public Command Build()
    {
        _kind.CompletionSources.Add([.. TemplateTables.Kinds]);
        _kind.Validators.Add(result =>
        {
            string kind = result.Tokens is [var token, ..] ? token.Value : "";
            if (!TemplateTables.Kinds.Contains(kind, StringComparer.Ordinal))
            {
                result.AddError(Say($"'{kind}' is not a table. Use one of {Wording.List(TemplateTables.Kinds)}.")
                    + Wording.DidYouMean(kind, TemplateTables.Kinds));
            }
        });
        ToolCommand command = new("template", Say("Write an empty table to fill in."),
            new Example("template roles -o roles.csv", Say("An empty list of roles and what they need.")),
            new Example("template profiles --language zh", Say("A table of people, with Chinese headings, on standard output.")))
        { _kind, _output, _language, _force };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        string kind = parsed.GetRequiredValue(_kind);
        string text = TemplateTables.TextOf(kind, parsed.GetRequiredValue(_language));
        string? path = parsed.GetValue(_output);
        if (path is null or "-")
        {
            console.Output.Write(text);
            return ExitCode.Answered;
        }

        locations.CheckOutput(path);
        if (File.Exists(path) && !parsed.GetValue(_force))
        {
            console.Error.WriteLine(Say($"competency: '{path}' exists and was not changed. Choose another name, or use --force."));
            return ExitCode.NoAnswer;
        }

        try
        {
            // Excel knows UTF-8 by its byte order mark.
            byte[] content = [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text)];
            OutputFile.Write(path, stream => stream.Write(content));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return ExitCode.NoAnswer;
        }

        string next = kind == "profiles" ? "match" : "check";
        console.Error.WriteLine(Say($"{path}: written. Replace the two rows by your own, then run 'competency {next} {path}'."));
        return ExitCode.Answered;
    }
}
