using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;

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
            return [.. strays.Select(stray => Say($"{who} no option '{stray}'."))];
        }

        if (parsed.Errors.Count == 0)
        {
            return [];
        }

        if (command is RootCommand)
        {
            string mistake = parsed.UnmatchedTokens.Count > 0
                ? Say($"there is no command '{parsed.UnmatchedTokens[0]}'")
                : Say("no command was given");
            return [Say($"{mistake}. The commands are {Wording.List(command.Subcommands.Select(static known => known.Name))}.")];
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

        IEnumerable<string> arguments = command.Arguments.Select(static argument =>
        {
            string name = $"<{argument.Name}>{(argument.Arity.MaximumNumberOfValues > 1 ? "..." : "")}";
            return argument.Arity.MinimumNumberOfValues == 0 ? $"[{name}]" : name;
        });
        return Say($"competency {command.Name} {string.Join(' ', arguments)} [options]");
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
            .Select(static argument => argument.Name)];
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
            .Select(static error => error.SymbolResult is OptionResult { Tokens.Count: 0 } option
                ? Say($"'{option.Option.Name}' needs a value.")
                : error.Message);
}
