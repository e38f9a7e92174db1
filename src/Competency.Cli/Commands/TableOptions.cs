using System.Collections.Immutable;
using System.CommandLine;
using System.CommandLine.Parsing;
using Competency.Model;

namespace Competency.Cli.Commands;

/// <summary>How tables are to be read whose encoding, separator or headings are not to be guessed.</summary>
internal sealed class TableOptions
{
    private const char Sign = '=';

    private static readonly IReadOnlyDictionary<string, CsvEncoding> Encodings = new Dictionary<string, CsvEncoding>(StringComparer.OrdinalIgnoreCase)
    {
        ["utf-8"] = CsvEncoding.Utf8,
        ["big5"] = CsvEncoding.Big5,
        ["utf-16"] = CsvEncoding.Utf16LittleEndian,
        ["utf-16le"] = CsvEncoding.Utf16LittleEndian,
        ["utf-16be"] = CsvEncoding.Utf16BigEndian,
    };

    private static readonly IReadOnlyDictionary<string, CsvSeparator> Separators = new Dictionary<string, CsvSeparator>(StringComparer.OrdinalIgnoreCase)
    {
        ["comma"] = CsvSeparator.Comma,
        ["semicolon"] = CsvSeparator.Semicolon,
        ["tab"] = CsvSeparator.Tab,
        [","] = CsvSeparator.Comma,
        [";"] = CsvSeparator.Semicolon,
        ["\t"] = CsvSeparator.Tab,
    };

    private readonly Option<CsvEncoding> _encoding = new("--encoding")
    {
        Description = "The encoding of tables (CSV) without byte order mark: utf-8, big5, utf-16, utf-16le or utf-16be; detected if missing.",
        CustomParser = static result => Known(result, Encodings, "encoding"),
        HelpName = "NAME",
        Recursive = true,
    };

    private readonly Option<CsvSeparator> _separator = new("--separator")
    {
        Description = "What separates the cells of tables (CSV): comma, semicolon or tab, or the character itself; detected if missing.",
        CustomParser = static result => Known(result, Separators, "separator"),
        HelpName = "SIGN",
        Recursive = true,
    };

    private readonly Option<string[]> _column = new("--column")
    {
        Description = "What a column of tables (CSV) means: THEIRS=OURS, their heading and one that is known, such as 'Job no.=standard code'; may be given several times.",
        HelpName = "THEIRS=OURS",
        Recursive = true,
        Arity = ArgumentArity.OneOrMore,
        AllowMultipleArgumentsPerToken = false,
        DefaultValueFactory = static _ => [],
    };

    public TableOptions() => _column.Validators.Add(Check);

    public void AddTo(Command command)
    {
        command.Options.Add(_encoding);
        command.Options.Add(_separator);
        command.Options.Add(_column);
    }

    /// <summary>How tables are read.</summary>
    public CsvReadingOptions Options(ParseResult parsed) => CsvReadingOptions.Default with
    {
        Encoding = parsed.GetValue(_encoding),
        Separator = parsed.GetValue(_separator),
        ColumnMap = parsed.GetRequiredValue(_column).Select(Split).ToImmutableDictionary(static column => column.Theirs, static column => column.Ours, StringComparer.Ordinal),
    };

    /// <summary>What was given, as it stands in a call.</summary>
    public string Arguments(ParseResult parsed) =>
        string.Concat(new Option[] { _encoding, _separator, _column }
            .SelectMany(option => parsed.GetResult(option) is { Implicit: false } given ? given.Tokens.Select(token => (option.Name, token.Value)) : [])
            .Select(static argument => $" {argument.Name} {Quoted(argument.Value)}"));

    private static string Quoted(string value) => value.All(static letter => char.IsLetterOrDigit(letter) || letter == '-') ? value : $"\"{value}\"";

    private static void Check(OptionResult result)
    {
        HashSet<string> given = new(StringComparer.Ordinal);
        foreach (string text in result.Tokens.Select(static token => token.Value))
        {
            (string theirs, string ours) = Split(text);
            if (theirs.Length == 0 || ours.Length == 0)
            {
                result.AddError($"'{text}' is no value of '--column'; expected is THEIRS=OURS, such as 'Job no.=standard code'.");
            }
            else if (!CsvLoading.IsKnownColumn(ours))
            {
                result.AddError($"'{ours}' of '--column' is no heading that is known, such as 'standard code' or '工作任務'; docs/guides/integrating-csv.md lists them.");
            }
            else if (!given.Add(theirs))
            {
                result.AddError($"'--column': '{theirs}' is given more than once.");
            }
        }
    }

    /// <summary>The two headings. Either may hold the sign itself: it is split where the right side is known.</summary>
    private static (string Theirs, string Ours) Split(string text)
    {
        IEnumerable<(string, string)> splits = Enumerable.Range(0, text.Length)
            .Where(at => text[at] == Sign)
            .Select(at => (text[..at].Trim(), text[(at + 1)..].Trim()));
        (string, string)[] all = [.. splits];
        return all.FirstOrDefault(static split => CsvLoading.IsKnownColumn(split.Item2), all.FirstOrDefault((text, "")));
    }

    private static T Known<T>(ArgumentResult result, IReadOnlyDictionary<string, T> known, string what)
        where T : struct
    {
        string text = result.Tokens[0].Value;
        if (!known.TryGetValue(text, out T value))
        {
            string names = string.Join(", ", known.Keys.Where(static name => name.Length > 1));
            result.AddError($"'{text}' is no {what} that is known; expected is one of {names}.");
        }

        return value;
    }
}
