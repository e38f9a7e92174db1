using System.Globalization;
using System.Text;

namespace Competency.Model.Icap.Lines;

// References to characters that a web page left in the text: &amp; for an ampersand.
internal static class CharacterReferences
{
    private const int Longest = 10;

    private static readonly (string Name, string Character)[] Named =
    [
        ("amp", "&"), ("lt", "<"), ("gt", ">"), ("quot", "\""), ("apos", "'"), ("nbsp", " "), ("ensp", " "), ("emsp", " "),
        ("hellip", "…"), ("middot", "·"), ("bull", "•"), ("ndash", "–"), ("mdash", "—"), ("times", "×"), ("deg", "°"),
        ("copy", "©"), ("reg", "®"), ("trade", "™"), ("lsquo", "‘"), ("rsquo", "’"), ("ldquo", "“"), ("rdquo", "”"),
    ];

    // The text with the characters themselves.
    // text: The text.
    // first: Becomes the first reference, if it is missing.
    public static string Decode(string text, ref string? first)
    {
        int at = text.IndexOf('&', StringComparison.Ordinal);
        if (at < 0)
        {
            return text;
        }

        StringBuilder decoded = new(text.Length);
        int taken = 0;
        for (; at >= 0; at = text.IndexOf('&', Math.Max(at + 1, taken)))
        {
            if (CharacterOf(text.AsSpan(at), out int length) is string character)
            {
                first ??= text.Substring(at, length);
                decoded.Append(text, taken, at - taken).Append(character);
                taken = at + length;
            }
        }

        return taken == 0 ? text : decoded.Append(text, taken, text.Length - taken).ToString();
    }

    private static string? CharacterOf(ReadOnlySpan<char> text, out int length)
    {
        int end = text[..Math.Min(text.Length, Longest)].IndexOf(';');
        length = end + 1;
        if (end < 2)
        {
            return null;
        }

        ReadOnlySpan<char> name = text[1..end];
        if (name[0] == '#')
        {
            return Numbered(name[1..]);
        }

        foreach ((string known, string character) in Named)
        {
            if (name.SequenceEqual(known))
            {
                return character;
            }
        }

        return null;
    }

    private static string? Numbered(ReadOnlySpan<char> number)
    {
        bool isHex = number is ['x' or 'X', ..];
        NumberStyles style = isHex ? NumberStyles.AllowHexSpecifier : NumberStyles.None;
        bool isNumber = int.TryParse(isHex ? number[1..] : number, style, CultureInfo.InvariantCulture, out int value);
        bool isCharacter = isNumber && Rune.IsValid(value) && value >= ' ' && value is not (>= 0x7F and < 0xA0);
        return isCharacter ? value == 0xA0 ? " " : new Rune(value).ToString() : null;
    }
}
