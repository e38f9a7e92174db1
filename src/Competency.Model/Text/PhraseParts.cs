using System.Globalization;
using System.Text;

namespace Competency.Model.Text;

// What a phrase is made of that is no constant: a text with places, and what stands there; or the members of a list.
internal sealed class PhraseParts(int literalLength, int formattedCount)
{
    private readonly StringBuilder _text = new(literalLength + (4 * formattedCount));
    private readonly List<object?> _arguments = new(formattedCount);
    private string? _separator;

    // The text with places; of a list, what stands between its members.
    public string Key => _separator ?? _text.ToString();

    // Whether it is a list.
    public bool IsList => _separator is not null;

    // What stands at the places, or the members of a list.
    public IReadOnlyList<object?> Arguments => _arguments;

    // The parts of a text with places, and what stands there. A text that needs other arguments, in either language, or repeats them,
    // which nobody writes, is shown as it is: phrases in phrases that repeat what they hold would grow without bound.
    public static PhraseParts Of(string template, IReadOnlyList<object?> arguments)
    {
        if (!IsPhrase(template, arguments.Count))
        {
            return OfContent(template);
        }

        PhraseParts parts = new(0, 0);
        parts._text.Append(template);
        parts._arguments.AddRange(arguments);
        return parts;
    }

    public static PhraseParts OfContent(object? content)
    {
        PhraseParts parts = new(0, 1);
        parts.AppendFormatted(content, null);
        return parts;
    }

    public static PhraseParts OfTemplate(string template, object? content)
    {
        PhraseParts parts = new(0, 1);
        parts._text.Append(template);
        parts._arguments.Add(MessageText.Kept(content, int.MaxValue));
        return parts;
    }

    public static PhraseParts OfList(IEnumerable<object?> members, string separator)
    {
        PhraseParts parts = new(0, 0) { _separator = separator };
        parts._arguments.AddRange(members);
        return parts;
    }

    public void AppendLiteral(string literal) => _text.Append(literal.AsSpan().ContainsAny('{', '}')
        ? literal.Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal)
        : literal);

    public void AppendFormatted(object? argument, string? format)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{{{_arguments.Count}{(format is null ? "" : ":" + format)}}}");
        _arguments.Add(MessageText.Kept(argument, int.MaxValue));
    }

    public void Shorten(int length)
    {
        for (int i = 0; i < _arguments.Count; i++)
        {
            _arguments[i] = MessageText.Kept(_arguments[i], length);
        }
    }

    public string In(Translations? translations) => _separator is null
        ? MessageText.Format(translations?.Find(Key) ?? Key, [.. _arguments], translations)
        : string.Join(translations?.Find(_separator) ?? _separator, _arguments.Select(member => MessageText.Of(member, translations)));

    private static bool IsPhrase(string template, int arguments)
    {
        string? translated = Translations.InChinese(template);
        return MessageText.ModestPlaces(template, areInOrder: true) is int places
            && places <= arguments
            && MessageText.MinArguments(template) is not null
            && (translated is null || MessageText.ModestPlaces(translated) <= places);
    }
}
