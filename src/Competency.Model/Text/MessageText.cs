using System.Globalization;
using System.Text;

namespace Competency.Model.Text;

// How messages are put together: in English, or in the language of translations, without regard to the culture of the machine.
internal static class MessageText
{
    // Of formats that may come from anybody: how long they and their places are, and the largest number in a place.
    private const int LongestFormat = 2000;
    private const int LongestPlace = 16;
    private const int LargestNumber = 99;

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

    // How many places a format has, if it is one that a rule or a phrase would have; else null: .NET pads a place to a million characters,
    // and gives a number as many digits.
    // areInOrder: Whether the places have to be {0}, {1}, {2} …, each once.
    public static int? ModestPlaces(string format, bool areInOrder = false)
    {
        int places = 0;
        for (int at = format.IndexOf('{', StringComparison.Ordinal); at >= 0 && at + 1 < format.Length; at = NextBrace(format, at))
        {
            ReadOnlySpan<char> place = format.AsSpan(at + 1);
            if (place[0] != '{' && (!IsModestPlace(place) || (areInOrder && NumberOf(place) != places)))
            {
                return null;
            }

            places += place[0] == '{' ? 0 : 1;
        }

        return format.Length <= LongestFormat ? places : null;
    }

    private static int NumberOf(ReadOnlySpan<char> place) =>
        int.TryParse(place[..place.IndexOfAnyExceptInRange('0', '9')], NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            ? number : -1;

    // rest: A format after the brace that opens a place.
    private static bool IsModestPlace(ReadOnlySpan<char> rest)
    {
        int length = rest.IndexOf('}');
        int number = 0;
        foreach (char character in rest[..Math.Clamp(length, 0, LongestPlace)])
        {
            number = char.IsAsciiDigit(character) ? (number * 10) + (character - '0') : 0;
            if (number > LargestNumber)
            {
                return false;
            }
        }

        return length is > 0 and <= LongestPlace;
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
