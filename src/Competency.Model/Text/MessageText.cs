using System.Globalization;
using System.Text;

namespace Competency.Model.Text;

// How messages are put together: in English, or in the language of translations, without regard to the culture of the machine.
internal static class MessageText
{
    // A message of a composite format and its arguments.
    public static string Format(string format, object?[] arguments, Translations? translations)
    {
        object?[] texts = arguments;
        for (int i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] is ILocalized or (IFormattable and not ValueType))
            {
                texts = ReferenceEquals(texts, arguments) ? [.. arguments] : texts;
                texts[i] = Of(arguments[i], translations);
            }
        }

        return string.Format(CultureInfo.InvariantCulture, format, texts);
    }

    // A rule that is given too few arguments is a mistake of the one who reports, who learns of it then, not when somebody reads it.
    public static void ThrowIfTooFew(string format, int count)
    {
        for (int at = format.IndexOf('{', StringComparison.Ordinal); at >= 0 && at + 1 < format.Length; at = NextBrace(format, at))
        {
            int number = char.IsAsciiDigit(format[at + 1]) ? format[at + 1] - '0' : -1;
            if (number >= count)
            {
                throw new FormatException($"The message format has {{{number}}}, but there are {count} arguments: {format}");
            }
        }
    }

    // How many arguments a format needs; null if it is none.
    public static int? MinArguments(string format)
    {
        try
        {
            return CompositeFormat.Parse(format).MinimumArgumentCount;
        }
        catch (FormatException)
        {
            return null;
        }
    }

    // The next opening brace after one, or after two that mean the sign.
    private static int NextBrace(string format, int at) =>
        format.IndexOf('{', format[at + 1] == '{' ? at + 2 : at + 1);

    // One argument as text.
    public static string Of(object? argument, Translations? translations) => argument switch
    {
        ILocalized localized => localized.In(translations),
        IFormattable text and not ValueType => text.ToString(null, translations?.Culture ?? CultureInfo.InvariantCulture),
        _ => Convert.ToString(argument, CultureInfo.InvariantCulture) ?? "",
    };

    // What is kept of an argument until its message is asked for: no more than its text, which is cut if it is long. Numbers stay numbers,
    // since a message may format them.
    public static object? Kept(object? argument, int length) => argument switch
    {
        string { Length: > 0 } text when text.Length > length => Excerpt.Of(text, length),
        string or null => argument,
        Phrase phrase => phrase.Shortened(length),
        ILocalized or ValueType or IFormattable => argument,
        _ => Kept(Convert.ToString(argument, CultureInfo.InvariantCulture), length),
    };
}
