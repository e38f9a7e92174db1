using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using System.Text.Json;
using Competency.Model.Text;

namespace Competency.Model.Json;

/// <summary>
/// The texts of a document, decoded here because <see cref="JsonElement.GetString"/> throws on escapes of half a
/// surrogate pair (<c>\ud800</c>). Such halves come out as they are: the builder replaces and reports them.
/// </summary>
internal static class JsonText
{
    private const int LongestExcerpt = 40;
    private const int HexDigits = 4;

    /// <summary>The text of a string value.</summary>
    public static string Of(JsonElement value) => Decode(JsonMarshal.GetRawUtf8Value(value)[1..^1]);

    /// <summary>The name of a property.</summary>
    public static string NameOf(JsonProperty property) => Decode(JsonMarshal.GetRawUtf8PropertyName(property));

    /// <summary>The text with every lone surrogate as the escape of itself.</summary>
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

    /// <summary>The beginning of a text, fit for a message.</summary>
    public static string Excerpt(string text)
    {
        string start = text.Length <= LongestExcerpt ? text : string.Concat(text.AsSpan(0, LongestExcerpt), "…");
        return LoneSurrogates.ArePresentIn(start) ? LoneSurrogates.Replace(start) : start;
    }

    private static string Decode(ReadOnlySpan<byte> raw)
    {
        string text = Encoding.UTF8.GetString(raw);
        return text.Contains('\\', StringComparison.Ordinal) ? Unescape(text) : text;
    }

    /// <summary>The reader of JSON has made sure that every escape is whole and known.</summary>
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
                unescaped.Append((char)ushort.Parse(text.AsSpan(index + 1, HexDigits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));
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
