using System.CommandLine;
using System.CommandLine.Completions;
using Competency.Cli.Data;
using Competency.Model.Catalog;
using Competency.Model.Text;

namespace Competency.Cli.Commands;

// What may stand where a line is being typed: commands, options, their values, codes of standards. Shells ask for it (see
// CompletionScripts) with the words so far, the last of which may be empty.
internal sealed class Completion(RootCommand root, CatalogSource source)
{
    // The word by which shells ask.
    public const string Request = "__complete";

    private const int MaxCodes = 200;
    private const string Data = "--data";
    private const string Equal = "=";

    // One candidate per line with what it is behind a tab; none where the shell knows better, as for files.
    public IEnumerable<string> Lines(IReadOnlyList<string> words)
    {
        // Bash takes the sign apart: --color = al.
        string[] typed = [.. words.Where(static word => word != Equal)];
        if (words is [] or [.., Equal])
        {
            typed = [.. typed, ""];
        }

        Line line = Read(typed[..^1]);
        string last = typed[^1];
        return CandidatesFor(line, last)
            .Where(candidate => candidate.Word.StartsWith(last, StringComparison.OrdinalIgnoreCase))
            .DistinctBy(static candidate => candidate.Word)
            .Select(static candidate => $"{candidate.Word}\t{VisibleText.OnOneLine(candidate.Meaning)}");
    }

    private IEnumerable<(string Word, string Meaning)> CandidatesFor(Line line, string last)
    {
        int sign = last.IndexOf(Equal, StringComparison.Ordinal);
        if (!line.IsLiteral && line.Open is null && sign > 0 && last[0] == '-')
        {
            string name = last[..sign];
            return OptionOf(line.Command, name) is Option known
                ? ValuesOf(known, line).Select(value => ($"{name}={value.Word}", value.Meaning))
                : [];
        }

        return line switch
        {
            { Open: Option option } => ValuesOf(option, line),
            { IsLiteral: false } when last.StartsWith('-') && last != StandardInput.Path => OptionsOf(line.Command),
            { More: Option option } => ValuesOf(option, line),
            { Command: RootCommand } => root.Subcommands.Select(static command => (command.Name, command.Description ?? "")),
            _ => ArgumentsOf(line),
        };
    }

    private static IEnumerable<(string Word, string Meaning)> OptionsOf(Command command) =>
        UsageErrors.OptionsOf(command).Where(static option => !option.Hidden)
            .Select(static option => (option.Name, option.Description ?? ""))
            .OrderBy(static option => option.Name, StringComparer.Ordinal);

    private IEnumerable<(string Word, string Meaning)> ValuesOf(Option option, Line line) =>
        CallParts.NamesStandard(option)
            ? CodesOf(line)
            : option.GetCompletions(CompletionContext.Empty).Select(static item => (item.Label, ""));

    private IEnumerable<(string Word, string Meaning)> ArgumentsOf(Line line)
    {
        Argument? argument = NextArgument(line);
        return argument is null ? []
            : CallParts.NamesStandard(argument) ? CodesOf(line)
            : argument.GetCompletions(CompletionContext.Empty).Select(static item => (item.Label, ""));
    }

    // The argument that the next word belongs to; null if all have what they take.
    private static Argument? NextArgument(Line line)
    {
        int before = line.Arguments;
        foreach (Argument argument in line.Command.Arguments)
        {
            if (before < argument.Arity.MaximumNumberOfValues)
            {
                return argument;
            }

            before -= argument.Arity.MaximumNumberOfValues;
        }

        return null;
    }

    // The standards of the data that the line names, if that is read at once: nobody waits for a key.
    private IEnumerable<(string Word, string Meaning)> CodesOf(Line line)
    {
        DataRequest request = new(line.Data, []) { Words = line.Codes };
        if (!CatalogSource.IsSmall(request))
        {
            return [];
        }

        return source.LoadNext(request)
            .SelectMany(static catalog => catalog.Standards.Where(catalog.IsCurrent)
                .Select(standard => (Code: ShownCode.Of(catalog, standard), standard.Title)))
            .Take(MaxCodes)
            .Where(static standard => !standard.Code.Any(char.IsWhiteSpace));
    }

    // What the words before the last one are.
    private Line Read(IReadOnlyList<string> words)
    {
        Line line = new(root);
        foreach (string word in words)
        {
            line = line switch
            {
                { Open: Option open } => line.With(open, word),
                { IsLiteral: true } => line.With(word),
                _ when word == "--" => line with { IsLiteral = true, More = null },
                _ when word.Length > 1 && word[0] == '-' => line.With(OptionOf(line.Command, word.Split(Equal)[0]), word),
                { More: Option more } => line.With(more, word),
                { Command: RootCommand } => line with
                {
                    Command = root.Subcommands.FirstOrDefault(known => known.Name == word) ?? line.Command,
                },
                _ => line.With(word),
            };
        }

        return line;
    }

    private static Option? OptionOf(Command command, string name) => UsageErrors.OptionsOf(command)
        .FirstOrDefault(option => option.Name == name || option.Aliases.Contains(name));

    // Command: The command so far.
    private sealed record Line(Command Command)
    {
        // How many arguments it has.
        public int Arguments { get; init; }

        // Whether what looks like an option is none.
        public bool IsLiteral { get; init; }

        // The option that waits for its value.
        public Option? Open { get; init; }

        // The option that may have another value: what it has is one of several.
        public Option? More { get; init; }

        // The codes and titles so far.
        public IReadOnlyList<string> Codes { get; init; } = [];

        // The files and folders of --data.
        public IReadOnlyList<string> Data { get; init; } = [];

        // The line with an argument.
        public Line With(string word) => this with { Arguments = Arguments + 1, Codes = [.. Codes, word] };

        // The line with an option, or its value.
        public Line With(Option? option, string word)
        {
            bool isValue = option is not null && (option == Open || option == More) && word != option.Name;
            bool hasValue = isValue || word.Contains(Equal, StringComparison.Ordinal);
            string value = isValue ? word : word[(word.IndexOf(Equal, StringComparison.Ordinal) + 1)..];
            return this with
            {
                Open = option is null || hasValue || option.Arity.MinimumNumberOfValues == 0 ? null : option,
                More = option?.AllowMultipleArgumentsPerToken == true && hasValue ? option : null,
                Codes = option is not null && hasValue && CallParts.NamesStandard(option) ? [.. Codes, value] : Codes,
                Data = option?.Name == Completion.Data && hasValue ? [.. Data, value] : Data,
            };
        }
    }
}
