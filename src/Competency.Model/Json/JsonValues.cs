using System.Globalization;
using Competency.Model.Json.Wire;
using Competency.Model.Text;

namespace Competency.Model.Json;

// What single values of a document mean: codes, names, kinds, words, days. What means nothing is reported and left out.
internal sealed class JsonValues(DiagnosticBag diagnostics)
{
    private const string DayFormat = "yyyy-MM-dd";

    // The end of a message that names the likeliest intended value, if there is one.
    public static Phrase Hint(string text, IEnumerable<string> candidates) =>
        DidYouMean.QuotedHint(DidYouMean.Nearest(text, candidates));

    // A code, as written.
    public string? Code<T>(WireRecord record, string property, string? text, Phrase expected)
        where T : struct, ISpanParsable<T>
    {
        return text is null || T.TryParse(text, CultureInfo.InvariantCulture, out _)
            ? text
            : Refuse(record.LocationOf(property), text, expected);
    }

    public string? Code<T>(SourceLocation location, string text, Phrase expected)
        where T : struct, ISpanParsable<T>
    {
        return T.TryParse(text, CultureInfo.InvariantCulture, out _) ? text : Refuse(location, text, expected);
    }

    // A name that other values refer to: a framework, a scale, a language.
    public string? Name(WireRecord record, string property, string? text, Phrase expected) =>
        text is null || IsName(text) ? text : Refuse(record.LocationOf(property), text, expected);

    public string? Name(SourceLocation location, string text, Phrase expected) => IsName(text) ? text : Refuse(location, text, expected);

    // The kind of an element: one that is known, or the document's own.
    public ElementKind Kind(WireRecord record, string property, string? text)
    {
        if (Name(record, property, text, "a kind of element") is not string id)
        {
            return ElementKind.Unspecified;
        }

        ElementKind kind = ElementKind.FromId(id);
        if (!ElementKind.All.Contains(kind))
        {
            string[] known = [.. ElementKind.All.Select(static each => each.Id)];
            diagnostics.Add(
                JsonRules.JsonKindUnknown,
                record.LocationOf(property),
                JsonText.Excerpt(id),
                Phrase.List(known),
                Hint(id, known));
        }

        return kind;
    }

    // One of the words of an enumeration.
    public T Word<T>(WireRecord record, string property, string? text)
        where T : struct, Enum
    {
        if (text is null)
        {
            return default;
        }

        if (EnumNames<T>.TryRead(text, out T value))
        {
            return value;
        }

        Phrase known = Phrase.List(EnumNames<T>.All);
        diagnostics.Add(
            JsonRules.JsonValueUnknown, record.LocationOf(property), JsonText.Excerpt(text), known, Hint(text, EnumNames<T>.All));
        return default;
    }

    // A day.
    public DateOnly? Day(WireRecord record, string property, string? text)
    {
        if (text is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(text, DayFormat, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day))
        {
            return day;
        }

        Phrase found = $"the string '{JsonText.Excerpt(text)}'";
        diagnostics.Add(JsonRules.JsonType, record.LocationOf(property), (Phrase)"a date such as 2023-12-06", found);
        return null;
    }

    // How a day is written.
    public static string? TextOf(DateOnly? day) => day?.ToString(DayFormat, CultureInfo.InvariantCulture);

    private static bool IsName(string text) => text.Length > 0 && !LoneSurrogates.ArePresentIn(text);

    private string? Refuse(SourceLocation location, string text, Phrase expected)
    {
        diagnostics.Add(JsonRules.JsonCode, location, JsonText.Excerpt(text), expected);
        return null;
    }
}
