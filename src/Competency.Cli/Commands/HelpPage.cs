using System.Collections;
using System.CommandLine;
using System.Globalization;
using Competency.Cli.Pages;
using Competency.Model.Text;
using Spectre.Console;

namespace Competency.Cli.Commands;

// The help of a command: how it is called, its arguments and options, and calls that show what it does.
internal sealed class HelpPage(IAnsiConsole console)
{
    private const int Indent = 2;
    private const int DeeperIndent = 6;

    private readonly Page _page = new(console);

    public void Write(Command command)
    {
        if (command is RootCommand)
        {
            new Overview(console).Write(command.Description!);
            WriteList(Say("Options of every command:"), [.. command.Options.Select(RowOf)]);
            return;
        }

        _page.Line(Say("Description:"), Tone.Strong);
        _page.Item(Indent, command.Description!, 0);
        _page.Gap();
        _page.Line(Say("Usage:"), Tone.Strong);
        _page.Item(Indent, UsageErrors.UsageOf(command));
        WriteList(Say("Arguments:"), [.. command.Arguments.Select(RowOf)]);
        WriteList(Say("Options:"), [.. command.Options.Select(RowOf)]);
        WriteList(Say("Options of every command:"), [.. InheritedBy(command).Select(RowOf)]);
        WriteExamples((command as ToolCommand)?.Examples ?? []);
    }

    // The options that a command has from the tool.
    public static IEnumerable<Option> InheritedBy(Command command) => command.Parents.OfType<Command>()
        .SelectMany(static parent => parent.Options.Where(static option => option.Recursive));

    private static (string Label, string Text) RowOf(Argument argument) => (UsageErrors.LabelOf(argument), argument.Description ?? "");

    private static (string Label, string Text) RowOf(Option option)
    {
        IEnumerable<string> names = option.Aliases.Order(StringComparer.Ordinal)
            .Where(static alias => alias[0] == '-' && alias != "-?")
            .Prepend(option.Name)
            .OrderBy(static name => name.Length > 2);
        string value = option.HelpName is string name ? $" <{name}>" : "";
        string required = option.Required ? Say(" (required)") : "";
        string usual = DefaultOf(option) is string known ? Say($" [default: {known}]") : "";
        return (string.Join(", ", names) + value, option.Description + required + usual);
    }

    // What holds without the option, as it is typed; null where that is nothing, or the description says it.
    private static string? DefaultOf(Option option)
    {
        object? value = option.HasDefaultValue && option.ValueType != typeof(bool) ? option.GetDefaultValue() : null;
        string text = value switch
        {
            null => "",
            string word => word,
            IEnumerable several => string.Join(' ', several.Cast<object>().Select(TextOf)),
            _ => TextOf(value),
        };
        return text.Length > 0 && option.Description?.Contains(Say("Default: "), StringComparison.Ordinal) != true ? text : null;
    }

    private static string TextOf(object value) => Convert.ToString(value, CultureInfo.InvariantCulture)!;

    private void WriteList(string title, IReadOnlyList<(string Label, string Text)> rows)
    {
        if (rows.Count == 0)
        {
            return;
        }

        _page.Gap();
        _page.Line(title, Tone.Strong);
        int width = rows.Max(static row => TextWidth.Of(row.Label)) + Indent;
        foreach ((string label, string text) in rows)
        {
            _page.Item(Indent, TextWidth.Padded(label, width) + text, width);
        }
    }

    private void WriteExamples(IReadOnlyList<Example> examples)
    {
        if (examples.Count == 0)
        {
            return;
        }

        _page.Gap();
        _page.Line(Say("Examples:"), Tone.Strong);
        foreach (Example example in examples)
        {
            _page.Item(Indent, $"competency {example.Call}");
            _page.Item(DeeperIndent, example.Meaning, 0);
        }
    }
}
