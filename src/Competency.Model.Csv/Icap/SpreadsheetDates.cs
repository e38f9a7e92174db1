using System.Globalization;

namespace Competency.Model.Csv.Icap;

// What a spreadsheet makes of codes such as 1-1, 2-3 and 1E5: 1月1日, 2-Mar, Mar-02, 2025/1/1, 44927, 1E+05.
internal static class SpreadsheetDates
{
    private const int Longest = 19;

    // Serial numbers of the days from 1990 to 2064, which task numbers typed today become.
    private const int FirstSerial = 32874;
    private const int LastSerial = 60267;

    private static readonly string[] Months =
        ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

    // Whether a text is such a date or number and nothing else.
    public static bool Are(ReadOnlySpan<char> text)
    {
        if (text.Length is < 3 or > Longest || !char.IsAsciiLetterOrDigit(text[0]) || !text.ContainsAnyInRange('0', '9'))
        {
            return false;
        }

        return IsOfDay(text) || IsWithMonth(text) || IsFull(text) || IsSerial(text) || IsExponent(text);
    }

    // 1月1日, 2025年1月1日.
    private static bool IsOfDay(ReadOnlySpan<char> text)
    {
        int month = text.IndexOf('月');
        return month > 0 && text[^1] == '日' && IsNumber(text[(month + 1)..^1], 2) && IsYearAndMonth(text[..month]);
    }

    private static bool IsYearAndMonth(ReadOnlySpan<char> text)
    {
        int year = text.IndexOf('年');
        return year < 0 ? IsNumber(text, 2) : IsNumber(text[..year], 4) && IsNumber(text[(year + 1)..], 2);
    }

    // 2-Mar, 02-Mar-25, Mar-02.
    private static bool IsWithMonth(ReadOnlySpan<char> text)
    {
        Span<Range> parts = stackalloc Range[4];
        int count = text.Split(parts, '-');
        return count is 2 or 3
            && ((IsNumber(text[parts[0]], 2) && IsMonth(text[parts[1]]) && (count == 2 || IsNumber(text[parts[2]], 4)))
                || (count == 2 && IsMonth(text[parts[0]]) && IsNumber(text[parts[1]], 2)));
    }

    private static bool IsMonth(ReadOnlySpan<char> text)
    {
        foreach (string month in Months)
        {
            if (text.Equals(month, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    // 2025/1/1, 2025-01-01 00:00:00, 1/2/2025.
    private static bool IsFull(ReadOnlySpan<char> text)
    {
        int space = text.IndexOf(' ');
        ReadOnlySpan<char> day = space < 0 ? text : text[..space];
        bool isMidnight = space < 0 || text[(space + 1)..].IndexOfAnyExcept("0:") < 0;
        Span<Range> parts = stackalloc Range[4];
        if (!isMidnight || day.Split(parts, day.Contains('/') ? '/' : '-') != 3)
        {
            return false;
        }

        (int first, int last) = (day[parts[0]].Length, day[parts[2]].Length);
        bool areNumbers = IsNumber(day[parts[0]], 4) && IsNumber(day[parts[1]], 2) && IsNumber(day[parts[2]], 4);
        return areNumbers && (first == 4) != (last == 4);
    }

    private static bool IsSerial(ReadOnlySpan<char> text) =>
        text.Length == 5
        && int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int serial)
        && serial is >= FirstSerial and <= LastSerial;

    // 1E+05, 1.23E+10.
    private static bool IsExponent(ReadOnlySpan<char> text)
    {
        int sign = text.IndexOf("E+", StringComparison.OrdinalIgnoreCase);
        return sign > 0
            && IsNumber(text[(sign + 2)..], 3)
            && char.IsAsciiDigit(text[0])
            && text[..sign].Trim("0123456789.").IsEmpty;
    }

    private static bool IsNumber(ReadOnlySpan<char> text, int longest) =>
        text.Length > 0 && text.Length <= longest && text.IndexOfAnyExceptInRange('0', '9') < 0;
}
