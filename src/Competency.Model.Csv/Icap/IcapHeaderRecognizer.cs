using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Knows the header row of a document table among the rows above it, and a header of two rows.
internal sealed class IcapHeaderRecognizer(CsvReadingOptions options) : IHeaderRecognizer
{
    private const string Content = "職能內涵";

    private readonly List<(string[] Names, IcapColumns Columns)> _known = [];

    // One known name may stand in a row of content: Barista, Task, Grind.
    public bool IsHeader(IReadOnlyList<string> cells) =>
        cells.Count > 1 && ColumnsOf(cells) is { Kinds: not IcapTableKinds.None, Count: > 1 };

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
