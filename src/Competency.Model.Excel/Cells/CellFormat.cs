using System.Buffers;
using System.Globalization;
using ExcelNumberFormat;

namespace Competency.Model.Excel.Cells;

// How numbers of one format are shown. Complete dates are shown as 2026-03-01, whatever their order of year, month and day; what
// shows only a part of a date is kept as it is seen, because it may be a code that a spreadsheet took for a date.
internal sealed class CellFormat
{
    // What Excel itself allows.
    private const int MaxLength = 255;

    private const int MaxPlainDigits = 15;
    private const double MaxDate = 2_958_466;

    private static readonly SearchValues<char> PlainNumber = SearchValues.Create("0123456789.");

    private readonly NumberFormat? _format;
    private readonly int _decimals = -1;
    private readonly bool _isDate;
    private readonly bool _hasTime;
    private readonly bool _isDate1904;

    public CellFormat(string code, bool isDate1904)
    {
        _isDate1904 = isDate1904;
        if (code is "General" or "@" or "" || code.Length > MaxLength)
        {
            return;
        }

        _decimals = DecimalsOf(code);
        if (_decimals < 0 && Parse(code) is { IsValid: true } format)
        {
            _format = format;
            string parts = format.IsDateTimeFormat ? DatePartsOf(code) : "";
            _isDate = parts.Contains('y', StringComparison.Ordinal)
                && parts.Contains('m', StringComparison.Ordinal)
                && parts.Contains('d', StringComparison.Ordinal);
            _hasTime = parts.Contains('h', StringComparison.Ordinal);
        }
    }

    // A stored number as it is shown.
    public string Show(string value)
    {
        if ((_format is null && _decimals < 0)
            || !double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number)
            || !double.IsFinite(number))
        {
            return ShowGeneral(value);
        }

        if (_isDate)
        {
            return ShowDate(number) ?? ShowGeneral(value);
        }

        return _format is null ? ShowFixed(number, value) : ShowAs(_format, number) ?? ShowGeneral(value);
    }

    // A number without a format of its own: up to 15 digits, as a spreadsheet computes.
    public static string ShowGeneral(string value)
    {
        if (IsPlain(value))
        {
            return value;
        }

        return double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number == 0 ? "0" : number.ToString("G15", CultureInfo.InvariantCulture)
            : value;
    }

    // Whether a stored number needs no other form: 3, 12.5, but not 1.0 as some programs write it.
    private static bool IsPlain(string value) =>
        value.Length is > 0 and <= MaxPlainDigits
        && char.IsAsciiDigit(value[0])
        && (value.Length == 1 || value[0] != '0')
        && !value.AsSpan().ContainsAnyExcept(PlainNumber)
        && value.IndexOf('.', StringComparison.Ordinal) is int point
        && (point < 0 || (value[^1] is not ('0' or '.') && value.LastIndexOf('.') == point));

    // 0 and 0.00 are by far the most frequent; -1 for other formats.
    private static int DecimalsOf(string code)
    {
        if (!code.StartsWith('0') || code.AsSpan().ContainsAnyExcept('0', '.') || code.Length > MaxPlainDigits)
        {
            return -1;
        }

        return code.Length == 1 ? 0 : code[1] == '.' && !code.AsSpan(2).Contains('.') ? code.Length - 2 : -1;
    }

    private static NumberFormat? Parse(string code)
    {
        try
        {
            return new NumberFormat(code);
        }
#pragma warning disable CA1031 // The code comes from the workbook; what the library throws for a wrong one is not documented.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // The letters of a format outside quotation marks, brackets and escapes: y for years in any calendar, m, d, h.
    private static string DatePartsOf(string code)
    {
        System.Text.StringBuilder parts = new();
        for (int i = 0; i < code.Length && code[i] != ';'; i++)
        {
            switch (code[i])
            {
                case '"':
                    i = EndOf(code, i + 1, '"');
                    break;
                case '[':
                    i = EndOf(code, i + 1, ']');
                    break;
                case '\\' or '_' or '*':
                    i++;
                    break;
                default:
                    parts.Append(char.ToLowerInvariant(code[i]) is 'e' or 'g' ? 'y' : char.ToLowerInvariant(code[i]));
                    break;
            }
        }

        return parts.ToString();
    }

    private static int EndOf(string code, int start, char end) => code.IndexOf(end, start) is int at and >= 0 ? at : code.Length;

    private static string ShowFixed(decimal number, int decimals) =>
        Math.Round(number, decimals, MidpointRounding.AwayFromZero)
            .ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    private string ShowFixed(double number, string value) =>
        Math.Abs(number) < 1e15 ? ShowFixed((decimal)number, _decimals) : ShowGeneral(value);

    private string? ShowAs(NumberFormat format, double number)
    {
        try
        {
            return format.Format(number, CultureInfo.InvariantCulture, _isDate1904).Trim();
        }
#pragma warning disable CA1031 // As above: the number is shown without its format then.
        catch (Exception)
#pragma warning restore CA1031
        {
            return null;
        }
    }

    // Days are counted from 1900, with a 29 February that was none, or from 1904.
    private string? ShowDate(double serial)
    {
        double days = _isDate1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
        if (serial < 0 || days >= MaxDate)
        {
            return null;
        }

        DateTime date = new DateTime(1899, 12, 30).AddSeconds(Math.Round(days * 86_400));
        string form = !_hasTime || date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd"
            : date.Second == 0 ? "yyyy-MM-dd HH:mm"
            : "yyyy-MM-dd HH:mm:ss";
        return date.ToString(form, CultureInfo.InvariantCulture);
    }
}
