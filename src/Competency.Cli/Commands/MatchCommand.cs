using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Cli.Pages;
using Competency.Model;
using Competency.Model.Answers.Forms;

namespace Competency.Cli.Commands;

// match PROFILES.csv [-o FILE]: the roles nearest to each of any number of persons, courses or teams.
internal sealed class MatchCommand(ToolConsole console, CatalogSource source, CommonOptions common)
{
    private const string StandardOutput = "-";

    private readonly Argument<string> _profiles = Validation.NotEmpty(new Argument<string>("PROFILES")
    {
        Description = Say(
            "A table (CSV, Excel, Parquet or Arrow) with a column for the profile and one for titles or codes of competencies, or a "
            + "matrix of profiles and competencies. The rows of a profile must be adjacent."),
    });

    private readonly Option<int> _top = Validation.Positive(new Option<int>("--top")
    {
        Description = Say("The number of roles per profile."),
        DefaultValueFactory = static _ => 10,
        HelpName = "N",
    });

    private readonly Option<ProfileShard> _shard = new("--shard")
    {
        Description = Say("The part of the table to match, such as 3/16. The answers of all parts, concatenated, are the whole answer."),
        DefaultValueFactory = static _ => ProfileShard.Whole,
        CustomParser = ParseShard,
        HelpName = "I/N",
    };

    private readonly Option<int> _threads = Validation.Positive(new Option<int>("--threads")
    {
        Description = Say("The number of threads. Default: one per processor. The answer does not depend on it."),
        HelpName = "N",
    });

    private readonly Option<string?> _output = Validation.NoEmptyPath(new Option<string?>("--output", "-o")
    {
        Description = Say("The file to write: CSV, or Parquet or Arrow if its name ends so. Default: standard output."),
        HelpName = "FILE",
    });

    private readonly Option<string?> _unmatched = Validation.NoEmptyPath(new Option<string?>("--unmatched")
    {
        Description = Say("A file (CSV) for all texts that match no competency, with their counts; '-' for standard output."),
        HelpName = "FILE",
    });

    private readonly MeasureOptions _measures = new(ofProfiles: true);
    private readonly EditionsOption _editions = new();
    private readonly RatingsOption _ratings = new();

    public Command Build()
    {
        ToolCommand command = new("match", Say("Find the nearest roles for each profile in a table of any size."),
            new Example("match staff.csv --top 3", Say("The three roles nearest to each person in a table.")),
            new Example(
                "match staff.csv -o roles.csv --unmatched unknown.csv",
                Say("The same in a file; what matched no competency in another.")),
            new Example("match staff.csv --measure shortage", Say("By what each person lacks for a role, levels included.")))
        {
            _profiles, _top, _shard, _threads, _output, _unmatched, common.Force,
        };
        _measures.AddTo(command);
        _editions.AddTo(command);
        _ratings.AddTo(command);
        command.SetAction(Run);
        return command;
    }

    private static ProfileShard ParseShard(ArgumentResult result)
    {
        if (!ProfileShard.TryParse(result.Tokens[0].Value, out ProfileShard shard))
        {
            result.AddError(Say($"'{result.Tokens[0].Value}' is not a part. Use I/N with I from 1 to N, such as 3/16."));
        }

        return shard;
    }

    private int Run(ParseResult parsed)
    {
        string? path = parsed.GetValue(_output);
        string? unmatched = parsed.GetValue(_unmatched);
        if (parsed.GetValue(common.Json) && (path is (null or StandardOutput) || unmatched == StandardOutput))
        {
            console.Error.WriteLine(unmatched == StandardOutput
                ? Say("competency: --json prints the summary on standard output. Write the unmatched texts to a file: --unmatched FILE.")
                : Say("competency: --json prints the summary on standard output. Write the answer to a file: -o FILE."));
            return ExitCode.WrongUsage;
        }

        source.Locations.CheckInput(parsed.GetRequiredValue(_profiles));
        source.Locations.CheckOutput(path);
        source.Locations.CheckOutput(unmatched);
        DataRequest request = common.Request(parsed);
        IEnumerable<string> inputs = [parsed.GetRequiredValue(_profiles), .. CatalogSource.PathsOf(request)];
        source.Locations.CheckApart([path ?? StandardOutput, unmatched], inputs, parsed.GetValue(common.Force));
        CompetencyCatalog catalog = source.Load(request).Catalog;
        if (MeasureOptions.Missing(catalog, _measures.Measure(parsed)) is string missing)
        {
            console.Error.WriteLine($"competency: {missing}");
            return ExitCode.NoAnswer;
        }

        try
        {
            ProfileMatchSummary summary = Match(parsed, catalog, path);
            return Answer(parsed, catalog, summary);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            console.Error.WriteLine($"competency: {exception.Message}");
            return ExitCode.NoAnswer;
        }
    }

    private ProfileTableOptions OptionsOf(ParseResult parsed, IProgress<long>? progress)
    {
        ProfileShard shard = parsed.GetValue(_shard);
        return new ProfileTableOptions
        {
            Matching = new MatchOptions
            {
                MaxCount = parsed.GetValue(_top),
                Measure = _measures.Measure(parsed),
                Weights = _measures.Weights(parsed),
                AllEditions = _editions.All(parsed),
                AllRatings = _ratings.All(parsed),
                Threads = parsed.GetValue(_threads),
                Progress = progress,
            },
            Part = shard.Number,
            PartCount = shard.Count,
            Table = common.Tables.Options(parsed),
            Containers = ProfileSource.Containers,
        };
    }

    private ProfileMatchSummary Match(ParseResult parsed, CompetencyCatalog catalog, string? path)
    {
        using CountingLine? line = console.ShowsProgress ? new CountingLine(console.Terminal, "profiles") : null;
        ProfileTableOptions options = OptionsOf(parsed, line);
        using Stream table = StandardInput.Open(console, parsed.GetRequiredValue(_profiles));
        string name = StandardInput.NameOf(parsed.GetRequiredValue(_profiles));
        if (path is (null or StandardOutput))
        {
            using Stream output = console.OpenOutput();
            return ProfileMatching.Match(catalog, table, name, output, null, options);
        }

        using OutputFile file = OutputFile.Create(path);
        ProfileMatchSummary summary = ProfileMatching.Match(catalog, table, name, file.Stream, ColumnarFile.FormatOf(path), options);
        file.Complete();
        return summary;
    }

    private int Answer(ParseResult parsed, CompetencyCatalog catalog, ProfileMatchSummary summary)
    {
        switch (parsed.GetValue(_unmatched))
        {
            case null:
                break;
            case StandardOutput:
                using (Stream output = console.OpenOutput())
                {
                    ProfileTables.WriteUnmatched(output, summary);
                }

                break;
            case string file:
                OutputFile.Write(file, stream => ProfileTables.WriteUnmatched(stream, summary));
                break;
        }

        MatchOptions options = OptionsOf(parsed, progress: null).Matching;
        LeftOut leftOut = LeftOut.Of(catalog, options.Comparison);
        new MatchSummary(console.Error, catalog).Write(summary, options);
        if (LeftOutText.Of(leftOut) is string line)
        {
            console.Error.WriteLine(line);
        }

        if (parsed.GetValue(common.Json))
        {
            console.Output.Write(summary.ToJsonAnswer(catalog).WriteText(indented: true));
        }

        bool isRead = !summary.Diagnostics.Any(static diagnostic => diagnostic.Severity == DiagnosticSeverity.Error);
        return isRead && (summary.Profiles > 0 || parsed.GetValue(_shard).Count > 1) ? ExitCode.Answered : ExitCode.NoAnswer;
    }
}
