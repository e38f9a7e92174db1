using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Competency.Cli.Console;
using Competency.Cli.Data;

namespace Competency.Cli.Commands;

// What values options accept.
internal static class Validation
{
    // The option, which now accepts numbers from 1 only.
    public static Option<int> Positive(Option<int> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && (!int.TryParse(result.Tokens[0].Value, out int value) || value < 1))
            {
                result.AddError(Say($"'{result.Tokens[0].Value}' is not a valid value for '{option.Name}'. Use a whole number from 1."));
            }
        });
        return option;
    }

    // The option, which now accepts these words only.
    public static Option<string> OneOf(IReadOnlyCollection<string> words, Option<string> option)
    {
        option.Validators.Add(result => RefuseOthers(words, result, option.Name));
        return WithWords(words, option);
    }

    // The argument, which now accepts these words only.
    public static Argument<string> OneOf(IReadOnlyCollection<string> words, Argument<string> argument)
    {
        argument.Validators.Add(result => RefuseOthers(words, result, argument.Name));
        argument.CompletionSources.Clear();
        argument.CompletionSources.Add([.. words]);
        return argument;
    }

    // The option with words that its value often is, for shells.
    public static Option<T> WithWords<T>(IEnumerable<string> words, Option<T> option)
    {
        option.CompletionSources.Clear();
        option.CompletionSources.Add([.. words]);
        return option;
    }

    // A check of what options of a command mean together. Where one has no value, that is the mistake, and there is nothing to check.
    public static void Check(Command command, Action<CommandResult> check) => command.Validators.Add(result =>
    {
        bool isWhole = result.Children.OfType<OptionResult>()
            .All(static option => option.Implicit || option.Tokens.Count >= option.Option.Arity.MinimumNumberOfValues);
        if (isWhole)
        {
            check(result);
        }
    });

    // The option, which now refuses the empty text as a path.
    public static Option<T> NoEmptyPath<T>(Option<T> option)
    {
        option.Validators.Add(result => RefuseEmpty(result, option.Name));
        return option;
    }

    // The option, which now accepts files that are there only.
    public static Option<T> ExistingFile<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            foreach (Token token in result.Tokens.Where(static token => !StandardInput.IsFile(token.Value)))
            {
                result.AddError(Say($"'{option.Name}': there is no file '{token.Value}'."));
            }
        });
        return option;
    }

    // The option, which now accepts numbers from 0 to 1 only.
    public static Option<T> Share<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && NumberOf(result) is not (>= 0 and <= 1))
            {
                result.AddError(Say($"'{result.Tokens[0].Value}' is not a valid value for '{option.Name}'. Use a number from 0 to 1."));
            }
        });
        return option;
    }

    // The option, which now accepts scores only: numbers from -1 to 1.
    public static Option<T> Score<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && NumberOf(result) is not (>= -1 and <= 1))
            {
                result.AddError(Say($"'{result.Tokens[0].Value}' is not a valid value for '{option.Name}'. Use a number from -1 to 1."));
            }
        });
        return option;
    }

    // The option, which now accepts numbers from 0 only.
    public static Option<T> NotNegative<T>(Option<T> option)
    {
        option.Validators.Add(result =>
        {
            if (result.Tokens.Count > 0 && NumberOf(result) is not >= 0)
            {
                result.AddError(Say($"'{result.Tokens[0].Value}' is not a valid value for '{option.Name}'. Use a number from 0."));
            }
        });
        return option;
    }

    // The argument, which now refuses the empty text.
    public static Argument<T> NotEmpty<T>(Argument<T> argument)
    {
        argument.Validators.Add(result => RefuseEmpty(result, argument.Name));
        return argument;
    }

    // The number that an option was given; null if it is not a number.
    public static double? NumberOf(SymbolResult result) =>
        double.TryParse(result.Tokens[0].Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) ? value : null;

    private static void RefuseOthers(IReadOnlyCollection<string> words, SymbolResult result, string name)
    {
        if (result.Tokens.Count > 0 && !words.Contains(result.Tokens[0].Value, StringComparer.Ordinal))
        {
            string value = result.Tokens[0].Value;
            result.AddError(Say($"'{value}' is not a valid value for '{name}'. Use one of {Wording.List(words)}.")
                + Wording.DidYouMean(value, words));
        }
    }

    private static void RefuseEmpty(SymbolResult result, string name)
    {
        if (result.Tokens.Any(static token => string.IsNullOrWhiteSpace(token.Value)))
        {
            result.AddError(Say($"{name} is empty."));
        }
    }
}
