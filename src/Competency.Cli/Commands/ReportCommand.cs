using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Text;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// report [FROM] TO -o FILE: a gap or a role as a page with figures, which needs no network.
internal sealed class ReportCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly EndsOptions _ends = new(console, source, common, isTargetEnough: true);
    private readonly ComparisonOptions _comparison = new();

    private readonly Option<string> _output = Validation.NoEmptyPath(new Option<string>("--output", "-o")
    {
        Description = Say("The HTML file to write, or '-' for standard output."),
        HelpName = "FILE",
        Required = true,
    });

    public Command Build()
    {
        ToolCommand command = new("report", Say("Write a gap or a role as a page with figures, which needs no network."),
            new Example("report TFB5131-901 TFB5131-902 -o gap.html", Say("What one who is in the first role lacks for the second.")),
            new Example("report TFB5131-902 -o barista.html", Say("A role, what it needs, and which roles are near.")),
            new Example("report --profile staff.csv --name Ann TFB5131-902 -o ann.html", Say("What one person in a table lacks.")))
        {
            _ends.Codes, _ends.Profile, _ends.Name, _output, _comparison.LevelRule, _comparison.Weights, _comparison.Soft,
            _comparison.SoftThreshold,
        };
        _comparison.AddRatingsTo(command);
        command.Options.Add(common.Force);
        Validation.Check(command, RefuseJson);
        Validation.Check(command, _ends.Refuse);
        command.SetAction(Run);
        return command;
    }

    private void RefuseJson(CommandResult result)
    {
        if (result.GetValue(common.Json))
        {
            result.AddError(Say("a page is not JSON. Use 'competency gap --json' or 'competency show --json' for what it says."));
        }
    }

    private int Run(ParseResult parsed)
    {
        string path = parsed.GetRequiredValue(_output);
        source.Locations.CheckOutput(path);
        DataRequest request = common.Request(parsed);
        string?[] profiles = [parsed.GetValue(_ends.Profile)];
        source.Locations.CheckApart(
            [path], [.. CatalogSource.PathsOf(request), .. profiles.OfType<string>()], parsed.GetValue(common.Force));
        CompetencyCatalog catalog = source.Load(request).Catalog;
        return _ends.Find(parsed, catalog) is EndsOptions.Ends ends
            ? Write(path, PageOf(catalog, ends, _comparison.Read(parsed)))
            : ExitCode.NoAnswer;
    }

    private static string PageOf(CompetencyCatalog catalog, EndsOptions.Ends ends, GapOptions options)
    {
        CultureInfo language = CultureInfo.CurrentUICulture;
        return ends switch
        {
            { Profile: CompetencyProfile profile } => ReportPage.Of(catalog.Gap(profile, ends.To, options), language),
            { From: CompetencyStandard from } => ReportPage.Of(catalog.Gap(from, ends.To, options), language),
            _ => ReportPage.Of(catalog, ends.To, language),
        };
    }

    private int Write(string path, string page)
    {
        if (path == StandardInput.Path)
        {
            using Stream output = console.OpenOutput();
            output.Write(Utf8.GetBytes(page));
            return ExitCode.Answered;
        }

        try
        {
            OutputFile.Write(path, stream => stream.Write(Utf8.GetBytes(page)));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
            return ExitCode.NoAnswer;
        }

        console.Error.WriteLine(Say($"{path} written."));
        return ExitCode.Answered;
    }
}
