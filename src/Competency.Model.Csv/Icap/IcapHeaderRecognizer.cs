using System.Globalization;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Knows the header row of a document table among the rows above it, and a header of two rows.
internal sealed class IcapHeaderRecognizer(CsvReadingOptions options) : IHeaderRecognizer
{
    private const string Content = "職能內涵";

    // With so many known names, a row is a header row whatever else it holds.
    private const int MostDoubtful = 3;

    private readonly List<(string[] Names, IcapColumns Columns)> _known = [];

    // One known name may stand in a row of content: Barista, Task, Grind.
    public bool IsHeader(IReadOnlyList<string> cells) =>
        cells.Count > 1 && ColumnsOf(cells) is { Kinds: not IcapTableKinds.None } columns && IsConvincing(cells, columns);

    // A row of content may hold the word Task or Skills, as tables with a column of kinds do: one known name among others makes no header
    // row, nor do two beside a number. (A first row of that sort is the header row all the same, where no other is found.)
    private static bool IsConvincing(IReadOnlyList<string> cells, IcapColumns columns)
    {
        int filled = cells.Count(static cell => !string.IsNullOrWhiteSpace(cell));
        bool isFew = columns.Count < MostDoubtful;
        return columns.Count == filled
            || (columns.Count > 1 && !(isFew && (columns.Count * 2 < filled || cells.Any(IsNumber))));
    }

    private static bool IsNumber(string cell) =>
        double.TryParse(cell, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    // The columns of a header row. Claiming a file, locating its header row and reading it all ask for the same row: its
    // columns are found once.
    public IcapColumns ColumnsOf(IReadOnlyList<string> names)
    {
        foreach ((string[] known, IcapColumns found) in _known)
        {
            if (known.SequenceEqual(names, StringComparer.Ordinal))
            {
                return found;
            }
        }

        IcapColumns columns = IcapColumns.Find(names, options);
        if (columns.Kinds != IcapTableKinds.None)
        {
            _known.Add(([.. names], columns));
        }

        return columns;
    }

    // 職能內涵 over (K=knowledge 知識) and (S=skills 技能), as the documents print it.
    public IReadOnlyList<string>? Join(IReadOnlyList<string> header, IReadOnlyList<string> next)
    {
        string[] joined = [.. header];
        bool any = false;
        for (int column = 0; column < next.Count; column++)
        {
            string cell = ChineseText.TrimSpaces(next[column]).ToString();
            if (cell.Length == 0)
            {
                continue;
            }

            string above = column < joined.Length ? HeaderRow.Normalize(joined[column]) : "?";
            bool isSecond = (above.Length == 0 || above == Content) && IcapColumnNames.IsContentWord(cell);
            if (!isSecond)
            {
                return null;
            }

            joined[column] = Content + cell;
            any = true;
        }

        return any ? joined : null;
    }
}
