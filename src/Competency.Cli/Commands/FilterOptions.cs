using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Competency.Model;

namespace Competency.Cli.Commands;

// Which standards an answer may name.
internal sealed class FilterOptions
{
    private const string Range = "..";

    private readonly Option<string?> _framework = new("--framework")
    {
        Description = Say("Only standards of this framework, such as icap."),
        HelpName = "ID",
    };

    private readonly Option<LevelRange?> _level = new("--level")
    {
        Description = Say("Only standards of this level (4) or range of levels (3..5, 3.. or ..5)."),
        CustomParser = ParseLevel,
        HelpName = "LEVEL",
    };

    private readonly Option<string?> _category = new("--category")
    {
        Description = Say("Only standards with a classification code that starts with CODE, such as 25 for all occupations 25xx; "
            + "occupation:25 checks that classification only."),
        HelpName = "CODE",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(_framework);
        command.Options.Add(_level);
        command.Options.Add(_category);
    }

    // The filter; null if everything passes.
    public StandardFilter? Filter(ParseResult parsed)
    {
        LevelRange? level = parsed.GetValue(_level);
        string[]? category = parsed.GetValue(_category)?.Split(':', 2);
        StandardFilter filter = new()
        {
            Framework = parsed.GetValue(_framework),
            MinLevel = level?.Lowest,
            MaxLevel = level?.Highest,
            CategoryScheme = category?.Length == 2 ? category[0] : null,
            Category = category?[^1],
        };
        return filter == new StandardFilter() ? null : filter;
    }

    private static LevelRange? ParseLevel(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        string[] ends = text.Split(Range, 2);
        bool isRead = TryParseEnd(ends[0], out double? lowest) & TryParseEnd(ends[^1], out double? highest);
        if (isRead && (lowest ?? highest) is not null && !(lowest > highest))
        {
            return new LevelRange(lowest, highest);
        }

        result.AddError(Say($"'{text}' is not a level. Use a number such as 4, or a range such as 3..5, 3.. or ..5."));
        return null;
    }

    private static bool TryParseEnd(string text, out double? end)
    {
        bool isNumber = double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double number);
        end = isNumber ? number : null;
        return isNumber || text.Length == 0;
    }

    private sealed record LevelRange(double? Lowest, double? Highest);
}
