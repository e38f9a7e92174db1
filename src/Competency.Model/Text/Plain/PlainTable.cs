using System.Text;

namespace Competency.Model.Text.Plain;

// A table of plain text: headings with a line beneath, texts broken into lines where space is short, numbers to the right.
internal sealed class PlainTable
{
    // The blanks between columns.
    public const int Gap = 2;

    // Texts are not made narrower than this, nor than their longest word or code of usual length.
    private const int NarrowestText = 12;
    private const int UsualWord = 20;

    // Headings above numbers are not made narrower than this: two Chinese characters.
    private const int NarrowestHeading = 4;

    private readonly string[] _headings;
    private readonly bool[] _areNumbers;
    private readonly IReadOnlyList<string[]> _rows;
    private readonly int[] _widths;

    private PlainTable(string[] headings, bool[] areNumbers, IReadOnlyList<string[]> rows, int[] widths) =>
        (_headings, _areNumbers, _rows, _widths) = (headings, areNumbers, rows, widths);

    // The tables that have the columns: one, or several with some of them each after the first, where all are too wide.
    public static IEnumerable<PlainTable> Of(string[] headings, bool[] areNumbers, IReadOnlyList<string[]> rows, int width)
    {
        (int Least, int Most)[] limits = [.. Enumerable.Range(0, headings.Length).Select(LimitsOf)];
        // Two columns always fit beside each other.
        limits = Array.ConvertAll(limits, limit => (Math.Min(limit.Least, (width - Gap) / 2), limit.Most));
        int next = 1;
        do
        {
            List<int> columns = [0];
            int used = limits[0].Least;
            while (next < headings.Length && (columns.Count == 1 || used + Gap + limits[next].Least <= width))
            {
                used += Gap + limits[next].Least;
                columns.Add(next++);
            }

            int[] kept = [.. columns];
            bool[] areKeptNumbers = Array.ConvertAll(kept, column => areNumbers[column]);
            yield return new PlainTable(
                Array.ConvertAll(kept, column => headings[column]),
                areKeptNumbers,
                [.. rows.Select(row => Array.ConvertAll(kept, column => row[column]))],
                Widths(Array.ConvertAll(kept, column => limits[column]), areKeptNumbers, width));
        }
        while (next < headings.Length);

        (int Least, int Most) LimitsOf(int column)
        {
            int widest = rows.Max(row => WidestLine(row[column]));
            int most = Math.Max(widest, TextWidth.Of(headings[column]));
            return areNumbers[column]
                ? (Math.Max(Math.Max(widest, LongestWord(headings[column])), Math.Min(most, NarrowestHeading)), most)
                : (Math.Clamp(rows.Max(row => LongestWord(row[column])), Math.Min(most, NarrowestText), Math.Min(most, UsualWord)), most);
        }
    }

    // The lines of a text of which none is wider than it may be.
    public static IEnumerable<string> LinesOf(string text, int width)
    {
        foreach (string line in text.ReplaceLineEndings("\n").Split('\n'))
        {
            foreach (string part in LineBreaks.Lines(VisibleText.Of(line.Replace('\t', ' ')), width, width))
            {
                yield return part;
            }
        }
    }

    public IEnumerable<string> Lines()
    {
        foreach (string line in RowOf(_headings))
        {
            yield return line;
        }

        yield return string.Join(new string(' ', Gap), _widths.Select(static width => new string('-', width)));
        foreach (string line in _rows.SelectMany(RowOf))
        {
            yield return line;
        }
    }

    // What is left of the width goes to the narrowest columns first, up to what they need; to those of numbers, of which only the
    // headings are broken, when those of texts have enough.
    private static int[] Widths((int Least, int Most)[] limits, bool[] areNumbers, int width)
    {
        int[] widths = Array.ConvertAll(limits, static limit => limit.Least);
        int left = width - widths.Sum() - (Gap * (widths.Length - 1));
        int[] columns = [.. Enumerable.Range(0, widths.Length)];
        while (left-- > 0 && columns.Any(IsTooNarrow))
        {
            widths[columns.Where(IsTooNarrow).MinBy(column => (areNumbers[column], widths[column]))]++;
        }

        return widths;

        bool IsTooNarrow(int column) => widths[column] < limits[column].Most;
    }

    private static int WidestLine(string text) =>
        text.ReplaceLineEndings("\n").Split('\n').Max(static line => TextWidth.Of(VisibleText.Of(line)));

    // What no line break may divide: letters that are not wide.
    private static int LongestWord(string text)
    {
        int longest = 0;
        int current = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            int width = TextWidth.Of(rune);
            current = Rune.IsWhiteSpace(rune) || width > 1 ? 0 : current + width;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private IEnumerable<string> RowOf(string[] cells)
    {
        string[][] lines = [.. cells.Select((cell, column) => LinesOf(cell, _widths[column]).ToArray())];
        for (int line = 0; line < lines.Max(static cell => cell.Length); line++)
        {
            StringBuilder row = new();
            for (int column = 0; column < cells.Length; column++)
            {
                string text = line < lines[column].Length ? lines[column][line] : "";
                string blanks = new(' ', Math.Max(_widths[column] - TextWidth.Of(text), 0));
                row.Append(column == 0 ? "" : new string(' ', Gap))
                    .Append(_areNumbers[column] ? blanks : text)
                    .Append(_areNumbers[column] ? text : blanks);
            }

            yield return row.ToString().TrimEnd();
        }
    }
}
