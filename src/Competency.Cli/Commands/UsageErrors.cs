using System.CommandLine;
using System.CommandLine.Invocation;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// The usage errors of a command line, in words of the tool.
internal static class UsageErrors
{
    // What is wrong; nothing if the command can run.
    public static IReadOnlyList<string> Of(ParseResult parsed)
    {
        Command command = parsed.CommandResult.Command;
        List<string> strays = [.. Strays(parsed)];
        if (strays.Count > 0)
        {
            string who = command is RootCommand ? Say("there is") : Say($"'{command.Name}' has");
            string[] known = [.. OptionsOf(command).SelectMany(static option => option.Aliases.Append(option.Name)).Where(IsWord)];
            return [.. strays.Select(stray => Say($"{who} no option '{stray}'.") + Hint(stray, known))];
        }

        if (parsed.Errors.Count == 0)
        {
            int inputs = ReadersOf(parsed, command);
            return inputs > 1 ? [Say($"'-' is given {inputs} times, but standard input can be read once. Use files for the others.")] : [];
        }

        if (command is RootCommand)
        {
            return [CommandError(parsed, [.. command.Subcommands.Select(static known => known.Name)])];
        }

        IEnumerable<string> superfluous = parsed.UnmatchedTokens.Select(static token => Say($"unexpected argument '{token}'."));
        return [.. Missing(parsed, command), .. superfluous, .. OfValues(parsed)];
    }

    // How the command is called: competency gap <FROM> <TO> [options].
    public static string UsageOf(Command command)
    {
        if (command is RootCommand)
        {
            return Say("competency <command> [options]");
        }

        string[] words = [command.Name, .. command.Arguments.Select(LabelOf), Say("[options]")];
        return $"competency {string.Join(' ', words)}";
    }

    // How an argument is written in a call: <CODE>, [<FILE>...]. A name that says so itself stays.
    public static string LabelOf(Argument argument)
    {
        if (argument.HelpName?.Contains('<', StringComparison.Ordinal) == true)
        {
            return argument.HelpName;
        }

        string name = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
        return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
    }

    // Whether a call asks nothing: it names a language at most.
    public static bool IsBare(ParseResult parsed) => parsed.CommandResult.Command is RootCommand
        && parsed.Action is null or ParseErrorAction
        && parsed.UnmatchedTokens.Count == 0
        && parsed.CommandResult.Children.OfType<OptionResult>()
            .All(static option => option.Implicit || (option.Option.Name is Words.Option or ColorChoice.Option && !option.Errors.Any()));

    // How many arguments and options of a call read standard input.
    private static int ReadersOf(ParseResult parsed, Command command) =>
        command.Arguments.Where(CallParts.ReadsFiles)
            .Select(argument => parsed.GetResult(argument)?.Tokens)
            .Concat(OptionsOf(command).Where(CallParts.ReadsFiles)
                .Select(option => parsed.GetResult(option)?.Tokens))
            .Sum(static tokens => tokens?.Count(static token => token.Value == StandardInput.Path) ?? 0);

    // The options that a command takes.
    public static IEnumerable<Option> OptionsOf(Command command) => command.Options.Concat(HelpPage.InheritedBy(command));

    private static bool IsWord(string option) => option.StartsWith("--", StringComparison.Ordinal);

    // A stray option may have its value behind a sign; one letter is like too many others.
    private static string Hint(string stray, IEnumerable<string> known) =>
        stray.Length > 2 ? Wording.DidYouMean(stray.Split('=', ':')[0], known) : "";

    private static string CommandError(ParseResult parsed, IReadOnlyList<string> commands)
    {
        string all = Wording.List(commands);
        if (parsed.UnmatchedTokens is not [string name, ..])
        {
            return Say($"no command was given. The commands are {all}.");
        }

        string hint = Wording.DidYouMean(name, commands);
        return hint.Length > 0 ? Say($"there is no command '{name}'.") + hint
            : Say($"there is no command '{name}'. The commands are {all}.");
    }

    // What looks like an option, is none, and would be taken for a file or word.
    private static IEnumerable<string> Strays(ParseResult parsed)
    {
        IEnumerable<Token> behindDashes = parsed.Tokens.SkipWhile(static token => token.Type != TokenType.DoubleDash);
        HashSet<string> literal = [.. behindDashes.Select(static token => token.Value)];
        return parsed.CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(static argument => argument.Tokens.Select(static token => token.Value))
            .Concat(parsed.UnmatchedTokens)
            .Where(value => value.Length > 1 && value[0] == '-' && !literal.Contains(value));
    }

    private static IEnumerable<string> Missing(ParseResult parsed, Command command)
    {
        List<string> missing = [.. command.Arguments
            .Where(argument => argument.Arity.MinimumNumberOfValues > 0 && parsed.GetResult(argument) is not { Tokens.Count: > 0 })
            .Select(argument => argument.Name == EndsOptions.Both && EndsOptions.HasProfile(parsed) ? EndsOptions.Target : argument.Name)];
        return missing.Count == 0 ? [] : [Say($"'{command.Name}' needs {string.Join(Say(" and "), missing)}.")];
    }

    // What options have to say about their values, and commands about their options.
    private static IEnumerable<string> OfValues(ParseResult parsed) =>
        parsed.Errors
            .Where(error => error.SymbolResult switch
            {
                ArgumentResult argument => argument.Tokens.Count > 0,
                CommandResult => parsed.UnmatchedTokens.Count == 0,
                _ => true,
            })
            .Select(static error => error.SymbolResult is OptionResult option ? OfOption(option, error.Message) : error.Message);

    // An error about an option: that of its validator, or what the parser has to say in words of the tool.
    private static string OfOption(OptionResult result, string message)
    {
        Option option = result.Option;
        if (result.Tokens.Count == 0)
        {
            return Say($"'{option.Name}' needs a value.");
        }

        if (result.Tokens.Count > option.Arity.MaximumNumberOfValues)
        {
            return Say($"'{option.Name}' was given more than once. Give it one value.");
        }

        // The parser names the type of a value that it cannot read. Texts it reads all, and a path may have the name of a type.
        Type type = Nullable.GetUnderlyingType(option.ValueType) ?? option.ValueType;
        if (!type.IsValueType || !message.Contains(type.FullName!, StringComparison.Ordinal))
        {
            return message;
        }

        string use = type == typeof(bool) ? Say("true or false, or leave the value out")
            : type == typeof(int) ? Say("a whole number")
            : Say("a number");
        return Say($"'{result.Tokens[^1].Value}' is not a valid value for '{option.Name}'. Use {use}.");
    }
}
