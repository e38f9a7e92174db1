using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Competency.Model.Json.Wire;
using Competency.Model.Text;

namespace Competency.Model.Json;

// Fills records from JSON by their generated metadata and reports what has not their shape: unknown, repeated and missing
// properties, wrong types. What a value means is none of its business.
internal sealed class JsonShapeReader(DiagnosticBag diagnostics)
{
    private readonly Dictionary<Type, Dictionary<string, JsonPropertyInfo>> _properties = [];

    // The value as a T; null, and reported, if it is none.
    public T? Read<T>(JsonElement value, JsonPath place)
        where T : class => (T?)Read(value, typeof(T), place);

    // Reports a value of the wrong type.
    public void ReportType(JsonElement value, Phrase expected, JsonPath place) =>
        diagnostics.Add(JsonRules.JsonType, place.Location, expected, Describe(value));

    private object? Read(JsonElement value, Type type, JsonPath place)
    {
        if (type == typeof(TaskLink))
        {
            return ReadLink(value, place);
        }

        JsonTypeInfo shape = WireContext.Default.GetTypeInfo(type)!;
        return shape.Kind switch
        {
            JsonTypeInfoKind.Object => Expect(value, JsonValueKind.Object, "an object", place) ? ReadObject(value, shape, place) : null,
            JsonTypeInfoKind.Enumerable => Expect(value, JsonValueKind.Array, "an array", place) ? ReadList(value, shape, place) : null,
            JsonTypeInfoKind.Dictionary => Expect(value, JsonValueKind.Object, "an object", place) ? ReadTexts(value, place) : null,
            _ => ReadScalar(value, Nullable.GetUnderlyingType(type) ?? type, place),
        };
    }

    private TaskLink? ReadLink(JsonElement value, JsonPath place)
    {
        if (value.ValueKind == JsonValueKind.String)
        {
            return new TaskLink(new LinkRecord { Element = JsonText.Of(value), Path = place, IsBare = true });
        }

        if (value.ValueKind == JsonValueKind.Object)
        {
            return Read<LinkRecord>(value, place) is LinkRecord link ? new TaskLink(link) : null;
        }

        ReportType(value, "the id of an element, or an object", place);
        return null;
    }

    private WireRecord? ReadObject(JsonElement value, JsonTypeInfo shape, JsonPath place)
    {
        WireRecord record = (WireRecord)shape.CreateObject!();
        record.Path = place;
        Dictionary<string, JsonPropertyInfo> known = PropertiesOf(shape);
        HashSet<string> given = new(StringComparer.Ordinal);
        HashSet<string> usable = new(StringComparer.Ordinal);
        foreach ((string name, JsonElement content) in DistinctProperties(value, place, given))
        {
            if (!known.TryGetValue(name, out JsonPropertyInfo? property))
            {
                ReportUnknown(name, record, known.Keys, place.At(name));
            }
            else if (Read(content, property.PropertyType, place.At(name)) is object read)
            {
                property.Set!(record, read);
                usable.Add(name);
                NameStandard(record);
            }
        }

        bool complete = ReportMissing(record, known.Values, usable);
        if (record is StandardRecord)
        {
            diagnostics.Standard = null;
        }

        return complete ? record : null;
    }

    private IList ReadList(JsonElement value, JsonTypeInfo shape, JsonPath place)
    {
        IList list = (IList)shape.CreateObject!();
        int index = 0;
        foreach (JsonElement item in value.EnumerateArray())
        {
            if (Read(item, shape.ElementType!, place.At(index++)) is object read)
            {
                list.Add(read);
            }
        }

        return list;
    }

    // Texts by name; not made by the metadata, whose sorted dictionary would order, and confuse, names by culture.
    private SortedDictionary<string, string> ReadTexts(JsonElement value, JsonPath place)
    {
        SortedDictionary<string, string> texts = new(StringComparer.Ordinal);
        foreach ((string name, JsonElement content) in DistinctProperties(value, place, new(StringComparer.Ordinal)))
        {
            if (Read<string>(content, place.At(name)) is string text)
            {
                texts.Add(name, text);
            }
        }

        return texts;
    }

    private object? ReadScalar(JsonElement value, Type type, JsonPath place)
    {
        if (type == typeof(string))
        {
            return Expect(value, JsonValueKind.String, "a string", place) ? JsonText.Of(value) : null;
        }

        if (type == typeof(bool))
        {
            return value.ValueKind is JsonValueKind.True or JsonValueKind.False
                ? value.GetBoolean()
                : Refuse(value, "true or false", place);
        }

        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out double number) || !double.IsFinite(number))
        {
            return Refuse(value, "a number", place);
        }

        if (type == typeof(double))
        {
            return number;
        }

        bool isWhole = double.IsInteger(number) && number is >= int.MinValue and <= int.MaxValue;
        return isWhole ? (int)number : Refuse(value, "a whole number", place);
    }

    private IEnumerable<(string Name, JsonElement Content)> DistinctProperties(JsonElement value, JsonPath place, HashSet<string> given)
    {
        foreach (JsonProperty property in value.EnumerateObject())
        {
            string name = JsonText.NameOf(property);
            if (given.Add(name))
            {
                yield return (name, property.Value);
            }
            else
            {
                diagnostics.Add(JsonRules.JsonPropertyRepeated, place.At(name).Location, JsonText.Excerpt(name));
            }
        }
    }

    private Dictionary<string, JsonPropertyInfo> PropertiesOf(JsonTypeInfo shape)
    {
        if (!_properties.TryGetValue(shape.Type, out Dictionary<string, JsonPropertyInfo>? known))
        {
            known = shape.Properties.ToDictionary(static property => property.Name, StringComparer.Ordinal);
            _properties.Add(shape.Type, known);
        }

        return known;
    }

    // From the moment on at which a standard's code is known, diagnostics say which standard they are about.
    private void NameStandard(WireRecord record)
    {
        if (record is StandardRecord { Code: string code } && diagnostics.Standard is null && !LoneSurrogates.ArePresentIn(code))
        {
            diagnostics.Standard = code;
        }
    }

    private void ReportUnknown(string name, WireRecord record, IEnumerable<string> known, JsonPath place) =>
        diagnostics.Add(JsonRules.JsonPropertyUnknown, place.Location, JsonText.Excerpt(name), record.What, JsonValues.Hint(name, known));

    private bool ReportMissing(WireRecord record, IEnumerable<JsonPropertyInfo> known, HashSet<string> usable)
    {
        bool complete = true;
        foreach (JsonPropertyInfo property in known.Where(property => property.IsRequired && !usable.Contains(property.Name)))
        {
            diagnostics.Add(JsonRules.JsonPropertyMissing, record.Location, property.Name, record.What, (Phrase)"the object was skipped");
            complete = false;
        }

        return complete;
    }

    private bool Expect(JsonElement value, JsonValueKind kind, Phrase expected, JsonPath place)
    {
        if (value.ValueKind == kind)
        {
            return true;
        }

        ReportType(value, expected, place);
        return false;
    }

    private object? Refuse(JsonElement value, Phrase expected, JsonPath place)
    {
        ReportType(value, expected, place);
        return null;
    }

    private static Phrase Describe(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.String => (Phrase)$"the string '{JsonText.Excerpt(JsonText.Of(value))}'",
        JsonValueKind.Number => $"the number {JsonText.Excerpt(value.GetRawText())}",
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "an array",
        _ => Phrase.Content(value.GetRawText()),
    };
}
