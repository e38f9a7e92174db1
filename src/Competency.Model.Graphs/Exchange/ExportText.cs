using System.Buffers;
using System.Text;
using System.Xml;

namespace Competency.Model.Graphs.Exchange;

// Texts on their way into a file: what XML 1.0 cannot hold is replaced in every format, and counted.
internal sealed class ExportText
{
    private const char Replacement = '\uFFFD';

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n\t\u0085\u2028\u2029");

    // How many texts were changed.
    public int Replaced { get; private set; }

    // The text without characters that no file can hold.
    public string Clean(string text)
    {
        int at = FirstBad(text, 0);
        if (at < 0)
        {
            return text;
        }

        Replaced++;
        StringBuilder clean = new(text);
        for (; at >= 0; at = FirstBad(text, at + 1))
        {
            clean[at] = Replacement;
        }

        return clean.ToString();
    }

    // The same on one line, for pictures.
    public string OnOneLine(string text)
    {
        string clean = Clean(text);
        return clean.AsSpan().IndexOfAny(LineEnds) < 0 ? clean : string.Join(' ', Words(clean));
    }

    private static string[] Words(string text) =>
        text.Split(['\r', '\n', '\t', ' ', '\u0085', '\u2028', '\u2029'], StringSplitOptions.RemoveEmptyEntries);

    // The first character from here that XML 1.0 does not have; negative if there is none.
    private static int FirstBad(string text, int start)
    {
        for (int at = start; at < text.Length; at++)
        {
            if (at + 1 < text.Length && char.IsSurrogatePair(text[at], text[at + 1]))
            {
                at++;
            }
            else if (!XmlConvert.IsXmlChar(text[at]))
            {
                return at;
            }
        }

        return -1;
    }
}
