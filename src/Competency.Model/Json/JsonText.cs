using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Competency.Model.Text;

namespace Competency.Model.Json;

// The texts of a document, decoded here because JsonElement.GetString throws on escapes of half a surrogate pair (\ud800). Such
// halves come out as they are: the builder replaces and reports them.
internal static class JsonText
{
    private const int HexDigits = 4;

    // The text of a string value.
    public static string Of(JsonElement value) => Decode(JsonMarshal.GetRawUtf8Value(value)[1..^1]);

    // The name of a property.
    public static string NameOf(JsonProperty property) => Decode(JsonMarshal.GetRawUtf8PropertyName(property));

    // The text with every lone surrogate as the escape of itself.
    public static string EscapeLoneSurrogates(string json)
    {
        StringBuilder escaped = new(json.Length);
        for (int index = 0; index < json.Length; index++)
        {
            if (!char.IsSurrogate(json[index]))
            {
                escaped.Append(json[index]);
            }
            else if (index + 1 < json.Length && char.IsSurrogatePair(json[index], json[index + 1]))
            {
                escaped.Append(json, index++, 2);
            }
            else
            {
                escaped.Append(CultureInfo.InvariantCulture, $"\\u{(int)json[index]:X4}");
            }
        }

        return escaped.ToString();
    }

    // The beginning of a text, fit for a message.
    public static string Excerpt(string text)
    {
        string start = Text.Excerpt.Of(text);
        return LoneSurrogates.ArePresentIn(start) ? LoneSurrogates.Replace(start) : start;
    }

    private static string Decode(ReadOnlySpan<byte> raw)
    {
        string text = Encoding.UTF8.GetString(raw);
        return text.Contains('\\', StringComparison.Ordinal) ? Unescape(text) : text;
    }

    // The reader of JSON has made sure that every escape is whole and known.
    private static string Unescape(string text)
    {
        StringBuilder unescaped = new(text.Length);
        for (int index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                unescaped.Append(text[index]);
            }
            else if (text[++index] == 'u')
            {
                unescaped.Append(
                    (char)ushort.Parse(text.AsSpan(index + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
                index += HexDigits;
            }
            else
            {
                unescaped.Append(Meaning(text[index]));
            }
        }

        return unescaped.ToString();
    }

    private static char Meaning(char escaped) => escaped switch
    {
        'b' => '\b',
        't' => '\t',
        'n' => '\n',
        'f' => '\f',
        'r' => '\r',
        _ => escaped,
    };
}
