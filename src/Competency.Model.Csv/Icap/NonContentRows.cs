using Competency.Model.Codes;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Finds rows of a document table that are no content: its heading again, footers, totals, and rows that say nothing of a
// standard.
internal sealed class NonContentRows(IcapColumns columns, DiagnosticBag diagnostics)
{
    private const string TakenForRemark = "it was skipped as a remark";

    private static readonly IcapColumn[] OfTasks =
    [
        IcapColumn.Task, IcapColumn.Duty, IcapColumn.Knowledge, IcapColumn.Skill,
        IcapColumn.Indicator, IcapColumn.Output, IcapColumn.TaskLevel,
    ];

    // Whether the row is the heading again, as page after page prints it; reported if so.
    public bool IsHeading(TableRecord record)
    {
        if (IsDelimiter(record))
        {
            return true;
        }

        int headings = 0;
        for (int column = 0; column < record.Count; column++)
        {
            if (!record.IsBlank(column) && IcapColumnNames.ColumnOf(record.Text(column)) is null)
            {
                return false;
            }

            headings += record.IsBlank(column) ? 0 : 1;
        }

        if (headings > 1)
        {
            diagnostics.Add(TableRules.HeaderRowRepeated, record.At());
        }

        return headings > 1;
    }

    // The row of dashes beneath the header row of a table in Markdown.
    private static bool IsDelimiter(TableRecord record)
    {
        int dashes = 0;
        for (int column = 0; column < record.Count; column++)
        {
            ReadOnlySpan<byte> cell = record.Utf8(column).Trim(" \t"u8);
            if (cell.ContainsAnyExcept("-:"u8))
            {
                return false;
            }

            dashes += cell.Length;
        }

        return dashes > record.Count;
    }

    // Whether the row is a page number or the footer of a page; reported if so.
    public bool IsFooter(TableRecord record)
    {
        bool isFooter = BracketedRemarks.IsFooter(record);
        if (isFooter)
        {
            ReportRemark(record, WordsOf(record));
        }

        return isFooter;
    }

    // Whether the row is a total; reported if so.
    public bool IsTotal(TableRecord record, string code, string title)
    {
        bool isTotal = BracketedRemarks.IsTotal(record, columns, code, title);
        if (isTotal)
        {
            ReportRemark(record, $"{code} {title}".Trim());
        }

        return isTotal;
    }

    // Whether a row that holds nothing besides code and name is left out; reported in any case.
    // record: The row.
    // code: Its code.
    // title: Its name.
    // isKnown: Whether the standard is known from other rows.
    public bool IsLeftOut(TableRecord record, string code, string title, bool isKnown)
    {
        if (HasContent(record))
        {
            return false;
        }

        bool isList = columns.ListsStandards;
        bool isStandard = IcapCode.TryParse(code, out _) || (isList && title.Length > 0);
        if (isList && isStandard)
        {
            return false; // a list may give no more than the name
        }

        bool isLeftOut = isKnown || !isStandard;
        Phrase outcome = isKnown ? "nothing was added" : isStandard ? "the standard was kept without content" : TakenForRemark;
        diagnostics.Add(TableRules.RowWithoutContent, record.At(), Excerpt.Of($"{code} {title}".Trim()), outcome);
        return isLeftOut;
    }

    private static string WordsOf(TableRecord record) =>
        string.Join(
            ' ', Enumerable.Range(0, record.Count).Select(column => record.Text(column).Trim()).Where(static cell => cell.Length > 0));

    private void ReportRemark(TableRecord record, string says) =>
        diagnostics.Add(TableRules.RowWithoutContent, record.At(), Excerpt.Of(says), (Phrase)TakenForRemark);

    private bool HasTask(TableRecord record)
    {
        foreach (IcapColumn column in OfTasks)
        {
            if (!record.IsBlank(columns[column]))
            {
                return true;
            }
        }

        return false;
    }

    private bool HasContent(TableRecord record)
    {
        return (columns.HasTasks && HasTask(record))
            || (columns.HasAttitudes && !record.IsBlank(columns[IcapColumn.Attitude]))
            || (columns.ListsStandards && columns.HasMoreThanKey(record));
    }
}
