using System.Globalization;
using System.Text;

namespace Competency.Model.Graphs.Exchange;

// A text in lines for a picture, not longer than can be read there. Lines end after a Chinese character or a blank; closing punctuation
// begins none, and opening punctuation ends none.
internal static class WrappedLabel
{
    private const int MaxWidth = 24;
    private const int MaxLines = 8;
    private const int LongCode = 8;
    private const int FirstWide = 0x1100;
    private const int LastJamo = 0x115F;
    private const int FirstIdeographic = 0x2E80;
    private const string Closing = ",.;:!?)]}%，。、；：！？）」』】》〉〕”’…";
    private const string Opening = "（「『【《〈〔“‘";

    // The lines that a picture writes in a vertex.
    public static List<string> Of(ExportedVertex vertex, ExportText text)
    {
        string title = text.OnOneLine(vertex.Label);
        string code = vertex.ShownCode is string shown ? text.OnOneLine(shown) : "";
        List<string> lines = code.Length > LongCode ? [code, .. Lines(title)] : Lines(code.Length == 0 ? title : $"{code} {title}");
        lines.AddRange(vertex.Detail is string detail ? Lines(text.OnOneLine(detail)) : []);
        return lines;
    }

    // The lines of a text of one line; what does not fit is an ellipsis at the end.
    public static List<string> Lines(string text)
    {
        List<string> lines = [];
        StringBuilder line = new();
        (int width, int cut) = (0, 0);
        bool isOpen = false;
        foreach (string piece in Pieces(text))
        {
            bool isWide = IsWide(piece);
            if (width + WidthOf(piece) > MaxWidth && !Closing.Contains(piece, StringComparison.Ordinal) && piece != " ")
            {
                int end = (isWide && !isOpen) || cut == 0 ? line.Length : cut;
                string rest = line.ToString(end, line.Length - end);
                lines.Add(line.ToString(0, end).TrimEnd());
                if (lines.Count == MaxLines)
                {
                    lines[^1] += "…";
                    return lines;
                }

                line.Clear().Append(rest);
                (width, cut) = (Pieces(rest).Sum(WidthOf), 0);
            }

            line.Append(piece);
            width += WidthOf(piece);
            isOpen = Opening.Contains(piece, StringComparison.Ordinal);
            cut = (isWide && !isOpen) || piece == " " ? line.Length : cut;
        }

        lines.Add(line.ToString().Trim());
        return lines;
    }

    // Characters as readers see them.
    private static IEnumerable<string> Pieces(string text)
    {
        for (int at = 0; at < text.Length;)
        {
            int length = StringInfo.GetNextTextElementLength(text, at);
            yield return text.Substring(at, length);
            at += length;
        }
    }

    private static int WidthOf(string piece) => IsWide(piece) ? 2 : 1;

    private static bool IsWide(string piece) =>
        Rune.TryGetRuneAt(piece, 0, out Rune rune) && rune.Value is (>= FirstWide and <= LastJamo) or >= FirstIdeographic;
}
