using System.Text;
using System.Text.Encodings.Web;

namespace Competency.Model.Json;

// Escapes what JSON requires and nothing else: the quotation mark, the backslash and U+0000 to U+001F. The encoders of .NET
// escape every character beyond the BMP, and 𨎊 is in the data.
// Not for JSON inside HTML. A lone surrogate, which the builder never lets through, becomes U+FFFD.
internal sealed class PlainJsonEncoder : JavaScriptEncoder
{
    private const int LongestEscape = 6;
    private const char FirstPlain = ' ';

    private PlainJsonEncoder()
    {
    }

    public static PlainJsonEncoder Instance { get; } = new();

    public override int MaxOutputCharactersPerInputCharacter => LongestEscape;

    public override bool WillEncode(int unicodeScalar) => unicodeScalar is < FirstPlain or '"' or '\\';

    public override unsafe int FindFirstCharacterToEncode(char* text, int textLength)
    {
        ReadOnlySpan<char> rest = new(text, textLength);
        for (int index = 0; index < rest.Length; index++)
        {
            char character = rest[index];
            if (WillEncode(character))
            {
                return index;
            }

            if (char.IsSurrogate(character))
            {
                if (!IsPair(rest, index))
                {
                    return index;
                }

                index++;
            }
        }

        return -1;
    }

    public override unsafe bool TryEncodeUnicodeScalar(int unicodeScalar, char* buffer, int bufferLength, out int numberOfCharactersWritten)
    {
        Span<char> destination = new(buffer, bufferLength);
        if (!WillEncode(unicodeScalar))
        {
            return new Rune(unicodeScalar).TryEncodeToUtf16(destination, out numberOfCharactersWritten);
        }

        string escape = EscapeOf((char)unicodeScalar);
        bool fits = escape.TryCopyTo(destination);
        numberOfCharactersWritten = fits ? escape.Length : 0;
        return fits;
    }

    private static bool IsPair(ReadOnlySpan<char> text, int index) =>
        index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]);

    private static string EscapeOf(char character) => character switch
    {
        '"' => "\\\"",
        '\\' => @"\\",
        '\b' => @"\b",
        '\t' => @"\t",
        '\n' => @"\n",
        '\f' => @"\f",
        '\r' => @"\r",
        _ => $"\\u{(int)character:X4}",
    };
}
