using System.Text.Json;

namespace Competency.Model.Csv.Frameworks.Ctdl;

// Properties of CTDL-ASN, whatever prefix they have, and texts in one language or several.
internal static class CtdlText
{
    // The name of a property without its prefix or address.
    public static string NameOf(string property) => property[(property.LastIndexOfAny([':', '/', '#']) + 1)..];

    // The value of a property; nothing if there is none.
    public static JsonElement ValueOf(JsonElement record, string name)
    {
        foreach (JsonProperty property in record.EnumerateObject())
        {
            if (NameOf(property.Name) == name)
            {
                return property.Value;
            }
        }

        return default;
    }

    // The texts of a value by language; those without a language have "".
    public static List<(string Language, string Text)> TextsOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => [.. value.EnumerateArray().SelectMany(TextsOfOne)],
        _ => TextsOfOne(value),
    };

    private static List<(string Language, string Text)> TextsOfOne(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object when value.TryGetProperty("@value", out JsonElement text) =>
            [(JsonRecords.TextOf(value, "@language"), JsonCells.TextOf(text))],
        JsonValueKind.Object =>
            [.. value.EnumerateObject().Select(static property => (property.Name, JsonCells.TextOf(FirstOf(property.Value))))],
        JsonValueKind.Undefined or JsonValueKind.Null or JsonValueKind.Array => [],
        _ => [("", JsonCells.TextOf(value))],
    };

    // The text in a language, else in English, else the first.
    public static string TextIn(List<(string Language, string Text)> texts, string? language)
    {
        int found = texts.FindIndex(text => IsIn(text.Language, language));
        found = found >= 0 ? found : Math.Max(0, texts.FindIndex(static text => IsIn(text.Language, "en")));
        return found < texts.Count ? texts[found].Text : "";
    }

    // What a value refers to, one address or several.
    public static IEnumerable<string> ReferencesOf(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => value.EnumerateArray().SelectMany(ReferenceOfOne),
        _ => ReferenceOfOne(value),
    };

    private static string[] ReferenceOfOne(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => [JsonRecords.TextOf(value, "@id")],
        JsonValueKind.String => [JsonCells.TextOf(value)],
        _ => [],
    };

    // en-us is English.
    private static bool IsIn(string language, string? wanted) =>
        wanted is not null
        && (string.Equals(language, wanted, StringComparison.OrdinalIgnoreCase)
            || language.StartsWith(wanted + "-", StringComparison.OrdinalIgnoreCase));

    private static JsonElement FirstOf(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? value.EnumerateArray().FirstOrDefault() : value;
}
