using System.Globalization;
using System.Text;
using Competency.Model.Text;

namespace Competency.Model.Reports.Drawing;

// Texts in lines: SVG breaks none by itself. Widths are estimates that hold for the fonts of figures, so that nothing overlaps.
internal static class TextLines
{
    private const string Ellipsis = "…";
    private const double Wide = 1;
    private const double Capital = 0.7;
    private const double Narrow = 0.56;
    private const double Thin = 0.3;

    // The width of a text in the size of its font.
    public static double WidthOf(string text) => Pieces(text).Sum(WidthOfPiece);

    // The text on as many lines as it needs, at most so many; what does not fit is an ellipsis at the end. Lines end after a blank or
    // a Chinese character, but not before closing punctuation, nor after opening one; a word that is longer than a line is cut.
    // maxWidth: The width of a line, in the size of the font.
    public static List<string> Wrap(string text, double maxWidth, int maxLines)
    {
        List<string> lines = [];
        List<string> line = [];
        foreach (string piece in Pieces(PlainText.Of(text)))
        {
            if (!Hangs(piece, line, maxWidth) && Width(line) + WidthOfPiece(piece) > maxWidth)
            {
                if (lines.Count == maxLines - 1)
                {
                    lines.Add(Shortened(line, maxWidth));
                    return lines;
                }

                int end = EndOf(line);
                lines.Add(string.Concat(line[..end]).TrimEnd());
                line.RemoveRange(0, end);
            }

            line.Add(piece);
        }

        lines.Add(string.Concat(line).TrimEnd());
        return lines;
    }

    // The text on one line.
    public static string Cut(string text, double maxWidth) => Wrap(text, maxWidth, 1)[0];

    private static double Width(List<string> line) => line.Sum(WidthOfPiece);

    // Whether a piece stays on a line that is full: a blank is not seen there, and one closing mark goes beyond it.
    private static bool Hangs(string piece, List<string> line, double maxWidth) =>
        piece == " " || (IsClosing(piece) && Width(line) <= maxWidth);

    // How many pieces of a full line stay on it.
    private static int EndOf(List<string> line)
    {
        for (int end = line.Count; end > 0; end--)
        {
            string last = line[end - 1];
            bool isNextClosing = end < line.Count && IsClosing(line[end]);
            if ((last == " " || IsWide(last) || (end < line.Count && IsWide(line[end]))) && !IsOpening(last) && !isNextClosing)
            {
                return end;
            }
        }

        return line.Count;
    }

    private static string Shortened(List<string> line, double maxWidth)
    {
        while (line.Count > 0 && Width(line) + Wide > maxWidth)
        {
            line.RemoveAt(line.Count - 1);
        }

        return string.Concat(line).TrimEnd() + Ellipsis;
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

    private static double WidthOfPiece(string piece) =>
        IsWide(piece) ? Wide
        : piece[0] is >= 'A' and <= 'Z' or 'm' or 'w' or '%' or '@' ? Capital
        : piece[0] is ' ' or '.' or ',' or ':' or ';' or '\'' or 'i' or 'j' or 'l' or '|' ? Thin
        : Narrow;

    private static bool IsWide(string piece) =>
        Rune.TryGetRuneAt(piece, 0, out Rune rune) && TextWidth.Of(rune) > 1;

    private static bool IsClosing(string piece) => LineBreaks.NeverFirst.Contains(piece, StringComparison.Ordinal);

    private static bool IsOpening(string piece) => LineBreaks.NeverLast.Contains(piece, StringComparison.Ordinal);
}
