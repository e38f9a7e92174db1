using Competency.Model.Csv.Icap;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Roles;

// Finds rows of a table of roles that are no content: its heading again, page numbers and footers, totals.
internal sealed class NonContentRows(RoleCells cells)
{
    // Whether the row is left out; reported if so.
    public bool IsLeftOut()
    {
        TableRecord record = cells.Record;
        if (BracketedRemarks.IsFooter(record))
        {
            cells.Diagnostics.Add(TableRules.RowWithoutContent, record.At(), Excerpt.Of(record.Text(0)),
                (Phrase)"it was skipped as a remark");
            return true;
        }

        bool isHeading = IsHeading(record);
        if (isHeading)
        {
            cells.Diagnostics.Add(TableRules.HeaderRowRepeated, record.At());
        }

        return isHeading;
    }

    // Whether every cell is the name of its column.
    private static bool IsHeading(TableRecord record)
    {
        int names = 0;
        for (int column = 0; column < record.Count; column++)
        {
            if (record.IsBlank(column))
            {
                continue;
            }

            bool isName = record.Header.NameOf(column) is string name
                && name.Length * 4 >= record.Utf8(column).Length
                && string.Equals(ChineseText.TrimSpaces(record.Text(column)).ToString(), name, StringComparison.Ordinal);
            if (!isName)
            {
                return false;
            }

            names++;
        }

        return names > 1;
    }
}
