using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Cli.Console;
using Competency.Model;

namespace Competency.Cli.Commands;

// How to read tables whose encoding, separator or column names must not be guessed.
internal sealed class TableOptions
{
    private const char Sign = '=';

    private static readonly Dictionary<string, CsvEncoding> Encodings = new(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = CsvEncoding.Utf8,
        ["big5"] = CsvEncoding.Big5,
        ["utf-16"] = CsvEncoding.Utf16LittleEndian,
        ["utf-16le"] = CsvEncoding.Utf16LittleEndian,
        ["utf-16be"] = CsvEncoding.Utf16BigEndian,
        ["gb18030"] = CsvEncoding.Gb18030,
        ["gbk"] = CsvEncoding.Gb18030,
        ["gb2312"] = CsvEncoding.Gb18030,
        ["shift_jis"] = CsvEncoding.ShiftJis,
        ["windows-1252"] = CsvEncoding.Windows1252,
        ["iso-8859-1"] = CsvEncoding.Windows1252,
    };

    private readonly Option<CsvEncoding> _encoding = new("--encoding")
    {
        Description = Say("The encoding of tables (CSV) without a byte order mark: utf-8, big5, gb18030, shift_jis, windows-1252, utf-16, "
            + "utf-16le or utf-16be. Default: detected."),
        CustomParser = static result => KnownEncoding(result),
        HelpName = "NAME",
        Recursive = true,
    };

    private readonly Option<CsvSeparator> _separator = new("--separator")
    {
        Description = Say("The separator of tables (CSV): comma, semicolon, tab or pipe, or the character itself. Default: detected."),
        CustomParser = static result => KnownSeparator(result),
        HelpName = "SIGN",
        Recursive = true,
    };

    private readonly Option<string[]> _column = new("--column")
    {
        Description = Say("The meaning of a column of tables (CSV): THEIRS=OURS, its name in the table and a known column name, "
            + "such as 'Job no.=standard code'; repeatable."),
        HelpName = "THEIRS=OURS",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    };

    private readonly Option<string[]> _levels = new("--levels")
    {
        Description = Say("The words for levels in tables of roles and competencies (CSV), from the lowest to the highest: "
            + "beginner,intermediate,expert. Default: well known words."),
        CustomParser = static result => Words(result),
        HelpName = "WORDS",
        Recursive = true,
        DefaultValueFactory = static _ => [],
    };

    public TableOptions()
    {
        _column.Validators.Add(Check);
        Validation.WithWords(Encodings.Keys, _encoding);
        Validation.WithWords(["comma", "semicolon", "tab", "pipe"], _separator);
    }

    public void AddTo(Command command)
    {
        command.Options.Add(_encoding);
        command.Options.Add(_separator);
        command.Options.Add(_column);
        command.Options.Add(_levels);
    }

    // How tables are read.
    public CsvReadingOptions Options(ParseResult parsed) => CsvReadingOptions.Default with
    {
        Encoding = parsed.GetValue(_encoding),
        Separator = parsed.GetValue(_separator),
        Levels = [.. parsed.GetRequiredValue(_levels)],
        ColumnMap = parsed.GetRequiredValue(_column)
            .Select(Split)
            .ToImmutableDictionary(static column => column.Theirs, static column => column.Ours, StringComparer.Ordinal),
    };

    // The options given, as written in a call.
    public string Arguments(ParseResult parsed) =>
        string.Concat(new Option[] { _encoding, _separator, _column, _levels }
            .SelectMany(option => parsed.GetResult(option) is { Implicit: false } given
                ? given.Tokens.Select(token => (option.Name, token.Value))
                : [])
            .Select(static argument => $" {argument.Name} {Quoted(argument.Value)}"));

    private static string Quoted(string value) =>
        value.All(static letter => char.IsLetterOrDigit(letter) || letter == '-') ? value : $"\"{value}\"";

    private static void Check(OptionResult result)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (string text in result.Tokens.Select(static token => token.Value))
        {
            (string theirs, string ours) = Split(text);
            if (theirs.Length == 0 || ours.Length == 0)
            {
                result.AddError(Say($"'{text}' is not a valid value for '--column'. Use THEIRS=OURS, such as 'Job no.=standard code'."));
            }
            else if (!CsvLoading.IsKnownColumn(ours))
            {
                result.AddError(
                    Say($"'{ours}' in '--column' is not a known column name, such as 'standard code' or '工作任務'. "
                    + $"See docs/guides/integrating-csv.md."));
            }
            else if (!given.Add(theirs))
            {
                result.AddError(Say($"'--column' maps '{theirs}' more than once."));
            }
        }
    }

    // The two headings. Either may hold the sign itself: it is split where the right side is known.
    private static (string Theirs, string Ours) Split(string text)
    {
        IEnumerable<(string, string)> splits = Enumerable.Range(0, text.Length)
            .Where(at => text[at] == Sign)
            .Select(at => (text[..at].Trim(), text[(at + 1)..].Trim()));
        (string, string)[] all = [.. splits];
        return all.FirstOrDefault(static split => CsvLoading.IsKnownColumn(split.Item2), all.FirstOrDefault((text, "")));
    }

    // At least two words, each once.
    private static string[] Words(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        string[] words = text.Split([',', '，', ';', '<'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2 || words.Distinct(StringComparer.OrdinalIgnoreCase).Count() < words.Length)
        {
            result.AddError(
                Say($"'{text}' is not a valid value for '--levels'. Use two or more different words from the lowest to the highest, "
                + $"such as beginner,intermediate,expert."));
        }

        return words;
    }

    private static CsvEncoding KnownEncoding(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!Encodings.TryGetValue(text, out CsvEncoding encoding))
        {
            result.AddError(Say($"'{text}' is not a known encoding. Use one of {Wording.List(Encodings.Keys)}.")
                + Wording.DidYouMean(text, Encodings.Keys));
        }

        return encoding;
    }

    private static CsvSeparator KnownSeparator(ArgumentResult result)
    {
        string text = result.Tokens[0].Value;
        if (!CsvSeparator.TryParse(text, out CsvSeparator separator))
        {
            result.AddError(Say($"'{text}' is not a known separator. Use comma, semicolon, tab or pipe, or one character such as '^'."));
        }

        return separator;
    }
}
