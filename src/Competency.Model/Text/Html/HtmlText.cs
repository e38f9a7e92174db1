using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Competency.Model.Text.Html;

// Text of documents within HTML: nothing of it is markup.
internal static class HtmlText
{
    private const char Replacement = '\uFFFD';

    // No characters, and forbidden in XML, also as references.
    private const char FirstNone = '\uFFFE';
    private const char LastNone = '\uFFFF';

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Adds a text, with its line ends as breaks.
    public static void AppendTo(StringBuilder html, string text)
    {
        foreach (ReadOnlySpan<char> line in text.AsSpan().EnumerateLines())
        {
            html.Append(Encoder.Encode(Shown(line))).Append("<br/>");
        }

        html.Length -= "<br/>".Length;
    }

    // What HTML has no character for, not even as a reference, is seen as a replacement.
    private static string Shown(ReadOnlySpan<char> line)
    {
        string text = line.ToString();
        return ControlCharacters.MayBeIn(line) || line.ContainsAnyInRange(FirstNone, LastNone)
            ? string.Create(text.Length, text, static (shown, given) =>
            {
                for (int at = 0; at < shown.Length; at++)
                {
                    bool isNone = (char.IsControl(given[at]) && given[at] != '\t') || given[at] is FirstNone or LastNone;
                    shown[at] = isNone ? Replacement : given[at];
                }
            })
            : text;
    }
}
