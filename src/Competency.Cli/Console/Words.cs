using System.Globalization;
using System.Resources;

namespace Competency.Cli.Console;

// The words of the tool in the language of the reader. English stands in code, and is the key of the translations, which lie beside
// the tool: Say("no command was given"). Values keep apart from words in Say($"'{name}' needs a value.").
internal static class Words
{
    // The option that chooses the language.
    public const string Option = "--lang";

    private const string Chinese = "zh-Hant";

    private static readonly Lazy<ResourceSet?> Translations = new(static () =>
        new ResourceManager(typeof(Words).FullName!, typeof(Words).Assembly)
            .GetResourceSet(CultureInfo.GetCultureInfo(Chinese), createIfNotExists: true, tryParents: false));

    // The languages that the tool speaks.
    public static IReadOnlyList<string> Languages { get; } = ["en", Chinese];

    // Whether the tool speaks Chinese now.
    public static bool IsChinese => CultureInfo.CurrentUICulture.Name == Chinese;

    // A text in the language.
    public static string Say(string text) => Find(text) ?? text;

    // A text with values in the language.
    public static string Say(Sentence sentence) => sentence.In(Find(sentence.Key));

    // A name in the language: a kind of competency, a word of an answer. What has no translation stays as it is.
    public static string Name(string name) => Find(name) ?? name;

    // The text of a key in the language; null for English, or if there is none. A heading and a word are one, whatever their case.
    public static string? Find(string key) => IsChinese && key.Length > 0 ? Translations.Value?.GetString(key, ignoreCase: true) : null;

    // The language of a call: what --lang says, else the environment, else the settings of Windows. Chinese of any script is Traditional.
    public static CultureInfo LanguageOf(IReadOnlyList<string> arguments, Func<string, string?> variable)
    {
        string? asked = OptionIn(arguments, Option)
            ?? Known(variable("LC_ALL")) ?? Known(variable("LC_MESSAGES")) ?? Known(variable("LANG"))
            ?? (OperatingSystem.IsWindows() ? CultureInfo.CurrentUICulture.Name : null);
        return CultureInfo.GetCultureInfo(asked is not null && asked.StartsWith("zh", StringComparison.OrdinalIgnoreCase) ? Chinese : "en");
    }

    // The value of an option that is read before all others; null if it is not given.
    public static string? OptionIn(IReadOnlyList<string> arguments, string option)
    {
        string[] own = [.. arguments.TakeWhile(static argument => argument != "--")];
        int at = Array.FindLastIndex(own, argument => argument == option
            || argument.StartsWith(option + "=", StringComparison.Ordinal) || argument.StartsWith(option + ":", StringComparison.Ordinal));
        return at < 0 ? null : own[at] != option ? own[at][(option.Length + 1)..] : own.ElementAtOrDefault(at + 1);
    }

    // A variable that is set to nothing is not set.
    private static string? Known(string? value) => string.IsNullOrEmpty(value) ? null : value;
}
