using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Cli.Data;
using Competency.Model;

namespace Competency.Cli.Commands;

// FROM TO, or --profile FILE TO: where a gap or a path begins and ends.
// isTargetEnough: Whether TO alone is a question, too.
internal sealed class EndsOptions(ToolConsole console, CatalogSource source, CommonOptions common, bool isTargetEnough = false)
{
    // The argument, and what is left of it with a profile.
    public const string Both = "FROM TO";
    public const string Target = "TO";

    private const string ProfileName = "--profile";

    public Argument<string[]> Codes { get; } = new(Both)
    {
        Description = isTargetEnough
            ? Say("The code of the standard to start from, and of the target; the target alone for a page about it, or with --profile.")
            : Say("The code of the standard to start from, and of the target. With --profile the target alone."),
        Arity = new ArgumentArity(1, 2),
        HelpName = "[<FROM>] <TO>",
    };

    public Option<string?> Profile { get; } =
        ProfileOption(Say("A table of profiles (CSV or Excel): start from what a person in it holds, instead of FROM."));

    public Option<string?> Name { get; } = NameOption();

    // A table with the profile to start from.
    public static Option<string?> ProfileOption(string description) => Validation.ExistingFile(Validation.NoEmptyPath(
        new Option<string?>(ProfileName, "--from-profile") { Description = description, HelpName = "FILE" }));

    // Whether a call starts from a profile.
    public static bool HasProfile(ParseResult parsed) => parsed.CommandResult.Children.OfType<OptionResult>()
        .Any(static option => option.Option.Name == ProfileName && !option.Implicit);

    // Which profile of the table.
    public static Option<string?> NameOption() => new("--name")
    {
        Description = Say("With --profile: the name of the profile. Default: the only one in the table."),
        HelpName = "NAME",
    };

    // Refuses what does not fit together.
    public void Refuse(CommandResult result)
    {
        string[] codes = result.GetValue(Codes) ?? [];
        bool isProfile = result.GetValue(Profile) is not null;
        if (codes.Any(string.IsNullOrWhiteSpace))
        {
            result.AddError(Say("A code is empty."));
        }
        else if (isProfile && codes.Length == 2)
        {
            result.AddError(Say("With '--profile' give the target alone; the profile is the origin."));
        }
        else if (!isProfile && !isTargetEnough && codes.Length == 1)
        {
            result.AddError(Say("Give two codes, FROM and TO, or the target alone with '--profile FILE'."));
        }
        else if (!isProfile && result.GetValue(Name) is not null)
        {
            result.AddError(Say("'--name' needs '--profile FILE'."));
        }
    }

    // What is named; null if something of it is not known, which standard error says.
    public Ends? Find(ParseResult parsed, CompetencyCatalog catalog)
    {
        string[] codes = parsed.GetRequiredValue(Codes);
        CompetencyProfile? profile = parsed.GetValue(Profile) is string file
            ? new ProfileSource(console, source).Find(catalog, file, parsed.GetValue(Name), common.Tables.Options(parsed))
            : null;
        bool isProfile = parsed.GetValue(Profile) is not null;
        CompetencyStandard? from = !isProfile && codes.Length == 2 ? source.Find(catalog, codes[0]) : null;
        CompetencyStandard? to = source.Find(catalog, codes[^1]);
        bool isFound = isProfile ? profile is not null : codes.Length == 1 || from is not null;
        return to is null || !isFound ? null : new Ends(from, profile, to);
    }

    // A standard or a profile to start from, never both, and the target; neither where the target is enough.
    internal sealed record Ends(CompetencyStandard? From, CompetencyProfile? Profile, CompetencyStandard To);
}
