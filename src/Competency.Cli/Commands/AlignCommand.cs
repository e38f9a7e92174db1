using System.CommandLine;
using System.Text;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;
using Competency.Model.Alignment;
using Competency.Model.Mappings;

namespace Competency.Cli.Commands;

// align A B [-o FILE]: suggested matches of two sides, for review.
internal sealed class AlignCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const char BuildMetadata = '+';

    private readonly Argument<string> _from = Validation.NotEmpty(new Argument<string>("A")
    {
        Description = Say(
            "The code of a standard, the id of a framework in the data, or a file or folder to read, or - for standard input."),
    });

    private readonly Argument<string> _to = Validation.NotEmpty(new Argument<string>("B")
    {
        Description = Say("The other side: a code, framework id, file or folder, or - for standard input."),
    });

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = Say("The mapping file (SSSOM) to write. Default: standard output."),
        HelpName = "FILE",
    });

    private readonly Option<double> _threshold = Validation.Share(new Option<double>("--threshold")
    {
        Description = Say("The minimum confidence of a suggestion, from 0 to 1."),
        DefaultValueFactory = static _ => AlignmentOptions.Default.MinConfidence,
        HelpName = "SHARE",
    });

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = Say("The maximum number of suggestions per competency."),
        DefaultValueFactory = static _ => AlignmentOptions.Default.MaxCount,
        HelpName = "N",
    });

    private readonly Option<bool> _related = new("--related") { Description = Say("Also suggest related competencies.") };

    private readonly Option<string> _license = Validation.NoEmptyPath(new Option<string>("--license")
    {
        Description = Say("The URL of the license to write into the file."),
        DefaultValueFactory = static _ => AlignmentOptions.Default.License,
        HelpName = "URL",
    });

    public Command Build()
    {
        ToolCommand command = new("align", Say("Suggest matching competencies of two standards, frameworks or folders."),
            new Example(
                "align TFB5131-901 TFB5131-902 -o review.sssom.tsv",
                Say("Competencies of two standards that may be the same, to be reviewed.")),
            new Example("align TFB5131-901 icap --top 1 --json", Say("One suggestion for each competency, as JSON.")))
        {
            _from, _to, _output, _threshold, _top, _related, _license, common.Force,
        };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        source.Locations.CheckOutput(parsed.GetValue(_output));
        DataRequest request = common.Request(parsed);
        IEnumerable<string> inputs = [parsed.GetRequiredValue(_from), parsed.GetRequiredValue(_to), .. CatalogSource.PathsOf(request)];
        source.Locations.CheckApart([parsed.GetValue(_output)], inputs, parsed.GetValue(common.Force));
        AlignmentSides sides = new(console, source, request);
        if (sides.Find(parsed.GetRequiredValue(_from)) is not AlignmentSide from
            || sides.Find(parsed.GetRequiredValue(_to)) is not AlignmentSide to)
        {
            return ExitCode.NoAnswer;
        }

        MappingSet set = CatalogAlignment.Align(from, to, new AlignmentOptions
        {
            MinConfidence = parsed.GetValue(_threshold),
            MaxCount = parsed.GetValue(_top),
            WithRelated = parsed.GetValue(_related),
            License = parsed.GetRequiredValue(_license),
            ToolVersion = VersionAction.Version.Split(BuildMetadata)[0],
        });
        bool isWritten = TryWrite(parsed, from, to, set);
        if (set.Mappings.IsEmpty)
        {
            console.Error.WriteLine(Say($"competency: no suggestions for {from} and {to}."));
        }

        return isWritten && !set.Mappings.IsEmpty ? ExitCode.Answered : ExitCode.NoAnswer;
    }

    private bool TryWrite(ParseResult parsed, AlignmentSide from, AlignmentSide to, MappingSet set)
    {
        string? path = parsed.GetValue(_output);
        if (path is not (null or "-"))
        {
            try
            {
                OutputFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(SssomFile.WriteText(set))));
            }
            catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
            {
                console.Error.WriteLine(Say($"competency: '{path}' cannot be written: {exception.Message}"));
                return false;
            }

            console.Error.WriteLine(Say($"{path}: {Wording.Counted(set.Mappings.Length, "suggestion")} written for review."));
        }

        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(JsonAnswer.Align(from, to, set).WriteText(indented: true));
        }
        else if (path is null or "-")
        {
            console.Output.Write(SssomFile.WriteText(set));
        }

        return true;
    }
}
