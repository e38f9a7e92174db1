using System.Globalization;
using Competency.Model.Drafts;
using Competency.Model.Text;

namespace Competency.Model.Tables.Reading;

// A row of a tidy table, in whatever kind of file it is: cells by their position among the table's columns, values understood or reported.
internal abstract class TidyRow(DiagnosticBag diagnostics)
{
    private const string DayFormat = "yyyy-MM-dd";

    // Takes diagnostics.
    public DiagnosticBag Diagnostics => diagnostics;

    // The text of a cell; empty if it is blank or the table has no such column.
    public abstract string Text(int column);

    // The place of the row.
    public abstract SourceLocation At();

    // The place of a cell.
    public abstract SourceLocation At(int column);

    // The text of a cell; missing if it is blank.
    public string? Optional(int column) => Text(column) is { Length: > 0 } text ? text : null;

    // The lines of a cell.
    public IEnumerable<string> Lines(int column) => Optional(column)?.Split('\n') ?? [];

    // The text with its place.
    public DraftText? Draft(int column) => Optional(column) is string text ? new DraftText(text, At(column)) : null;

    // A code, as written.
    public string? Code<T>(int column, Phrase expected)
        where T : struct, ISpanParsable<T> =>
        Optional(column) is not string text
            || T.TryParse(text, CultureInfo.InvariantCulture, out _) ? Optional(column) : Refuse<string>(column, expected);

    // A code without which the row means nothing; null, with a diagnostic, if the row is to be left out.
    public string? Key<T>(int column, Phrase expected)
        where T : struct, ISpanParsable<T> =>
        Required(column, expected) is null ? null : Code<T>(column, expected);

    // A text without which the row means nothing; null, with a diagnostic, if it is blank.
    public string? Required(int column, Phrase expected)
    {
        string? text = Optional(column);
        if (text is null)
        {
            diagnostics.Add(TidyRules.KeyBlank, At(column), expected);
        }

        return text;
    }

    // A number.
    public virtual double? Number(int column) =>
        Optional(column) is not string text ? null
            : double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) ? value
            : RefuseValue(column, "a number");

    // A whole number of 0 or more.
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

    // One of the words of an enumeration.
    public T Word<T>(int column)
        where T : struct, Enum
    {
        if (Optional(column) is not string text)
        {
            return default;
        }

        if (!EnumWords<T>.TryRead(text, out T value))
        {
            Refuse<string>(column, $"one of {EnumWords<T>.All}");
        }

        return value;
    }

    // A day.
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

    // A level: its number and standard error, and its text if it says more.
    public LevelDraft? Level(int column, int errorColumn, int? textColumn = null)
    {
        double? value = Number(column);
        string? text = textColumn is int at ? Optional(at) : null;
        return value is null && text is null ? null : new LevelDraft(value, text, At(column))
        {
            StandardError = value is null ? null : Number(errorColumn),
        };
    }

    // A kind of element.
    public ElementKind Kind(int column) => Optional(column) is string id ? ElementKind.FromId(id) : ElementKind.Unspecified;

    private T? Refuse<T>(int column, Phrase expected)
        where T : class
    {
        diagnostics.Add(TidyRules.CellUnreadable, At(column), Excerpt.Of(Text(column)), expected);
        return null;
    }

    // Reports a cell that does not have the expected value.
    protected double? RefuseValue(int column, Phrase expected)
    {
        Refuse<string>(column, expected);
        return null;
    }
}
