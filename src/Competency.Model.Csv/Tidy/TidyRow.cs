using System.Globalization;
using Competency.Model.Csv.Tables;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Csv.Tidy;

/// <summary>A row of a tidy table: cells by their position among the table's columns, escapes undone, values understood or reported.</summary>
internal sealed class TidyRow(TableRecord record, int[] columns, DiagnosticBag diagnostics)
{
    private const string DayFormat = "yyyy-MM-dd";

    /// <summary>Takes findings.</summary>
    public DiagnosticBag Diagnostics => diagnostics;

    /// <summary>The text of a cell; empty if it is blank or the table has no such column.</summary>
    public string Text(int column) => FormulaEscape.Remove(record.Text(columns[column]));

    /// <summary>The text of a cell; missing if it is blank.</summary>
    public string? Optional(int column) => Text(column) is { Length: > 0 } text ? text : null;

    /// <summary>The lines of a cell.</summary>
    public IEnumerable<string> Lines(int column) => Optional(column)?.Split('\n') ?? [];

    /// <summary>The text with its place.</summary>
    public DraftText? Draft(int column) => Optional(column) is string text ? new DraftText(text, At(column)) : null;

    /// <summary>The place of the row.</summary>
    public SourceLocation At() => record.At();

    /// <summary>The place of a cell.</summary>
    public SourceLocation At(int column) => record.At(columns[column]);

    /// <summary>A code, as written.</summary>
    public string? Code<T>(int column, string expected)
        where T : struct, ISpanParsable<T> =>
        Optional(column) is not string text || T.TryParse(text, CultureInfo.InvariantCulture, out _) ? Optional(column) : Refuse<string>(column, expected);

    /// <summary>A number.</summary>
    public double? Number(int column) =>
        Optional(column) is not string text ? null
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value
            : RefuseValue(column, "a number");

    /// <summary>A whole number of 0 or more.</summary>
    public int? Count(int column)
    {
        if (Optional(column) is not string text)
        {
            return null;
        }

        if (int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int value))
        {
            return value;
        }

        RefuseValue(column, "a whole number");
        return null;
    }

    /// <summary>One of the words of an enumeration.</summary>
    public T Word<T>(int column)
        where T : struct, Enum
    {
        if (Optional(column) is not string text)
        {
            return default;
        }

        if (!EnumWords<T>.TryRead(text, out T value))
        {
            Refuse<string>(column, "one of " + EnumWords<T>.All);
        }

        return value;
    }

    /// <summary>A day.</summary>
    public DateOnly? Day(int column)
    {
        if (Optional(column) is not string text)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Refuse<string>(column, "a date such as 2023-12-06");
        return null;
    }

    /// <summary>A level: its number, and its text if it says more.</summary>
    public LevelDraft? Level(int column, int? textColumn = null)
    {
        double? value = Number(column);
        string? text = textColumn is int at ? Optional(at) : null;
        return value is null && text is null ? null : new LevelDraft(value, text, At(column));
    }

    /// <summary>A kind of element.</summary>
    public ElementKind Kind(int column) => Optional(column) is string id ? ElementKind.FromId(id) : ElementKind.Unspecified;

    private T? Refuse<T>(int column, string expected)
        where T : class
    {
        diagnostics.Add(TableRules.CellUnreadable, At(column), Excerpt.Of(Text(column)), expected);
        return null;
    }

    private double? RefuseValue(int column, string expected)
    {
        Refuse<string>(column, expected);
        return null;
    }
}
