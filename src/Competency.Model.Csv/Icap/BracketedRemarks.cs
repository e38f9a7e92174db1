using System.Buffers;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Icap;

// Knows rows that pages and spreadsheets put among the content: page numbers, and totals such as 合計 beside a number.
internal static class BracketedRemarks
{
    private const int LongestTotal = 24;

    private static readonly string[] Totals =
        ["合計", "總計", "小計", "共計", "總數", "总计", "合计", "小计", "共计", "总数", "Grand total", "Subtotal", "Total", "Sum"];
    private static readonly string[] Counters =
        ["筆", "項", "個", "人", "份", "件", "種", "類", "頁", "則", "條", "列", "小時", "笔", "项", "个", "rows", "records", "items"];

    private static readonly SearchValues<char> BeginningsOfTotals = SearchValues.Create("合總小共总GgSsTt");

    // Whether a row is a page number or the footer of a page and nothing else.
    public static bool IsFooter(TableRecord record)
    {
        bool any = false;
        for (int column = 0; column < record.Count; column++)
        {
            if (record.IsBlank(column))
            {
                continue;
            }

            if (!MayBeFooter(record.Utf8(column)) || !CellBoilerplate.IsFooter(record.Text(column), record.At(column)))
            {
                return false;
            }

            any = true;
        }

        return any;
    }

    // Whether the code or the name that a row gives is a word for a total, and its other cells hold nothing but numbers.
    public static bool IsTotal(TableRecord record, IcapColumns columns, string code, string title)
    {
        int total = IsTotal(code) ? columns[IcapColumn.StandardCode] : IsTotal(title) ? columns[IcapColumn.StandardTitle] : -1;
        if (total < 0)
        {
            return false;
        }

        for (int column = 0; column < record.Count; column++)
        {
            if (column != total && !record.IsBlank(column) && !IsCount(record.Text(column)))
            {
                return false;
            }
        }

        return true;
    }

    // Whether a text is a word for a total.
    public static bool IsTotal(string text)
    {
        bool mayBe = text.Length is > 0 and <= LongestTotal && BeginningsOfTotals.Contains(text[0]);
        return mayBe && BeginsWithTotal(text);
    }

    private static bool BeginsWithTotal(string text)
    {
        string? word = Array.Find(Totals, total => text.StartsWith(total, StringComparison.OrdinalIgnoreCase));
        ReadOnlySpan<char> rest = ChineseText.TrimSpaces(text.AsSpan(word?.Length ?? 0)).TrimStart(":：");
        return word is not null && (ChineseText.TrimSpaces(rest).IsEmpty || IsCount(rest.ToString()));
    }

    // 1,234, 12筆, 共 12 筆.
    private static bool IsCount(string text)
    {
        ReadOnlySpan<char> folded = ChineseText.FoldWidth(text).AsSpan().Trim().TrimStart("共計");
        ReadOnlySpan<char> rest = folded.TrimStart(" 0123456789,.");
        bool isNumber = folded.ContainsAnyInRange('0', '9') && !rest.ContainsAnyInRange('0', '9');
        return isNumber && (rest.IsEmpty || IsCounter(rest.Trim()));
    }

    private static bool IsCounter(ReadOnlySpan<char> text)
    {
        foreach (string counter in Counters)
        {
            if (text.Equals(counter, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // By the first character: 第, 頁, 页 or P. Nearly all rows begin otherwise.
    private static bool MayBeFooter(ReadOnlySpan<byte> cell)
    {
        ReadOnlySpan<byte> text = cell.TrimStart(" \t\r\n"u8);
        return text.StartsWith("第"u8) || text.StartsWith("頁"u8) || text.StartsWith("页"u8) || text is [(byte)'P' or (byte)'p', ..];
    }
}
