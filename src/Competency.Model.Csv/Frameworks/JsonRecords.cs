using System.Text.Json;
using Competency.Model.Csv.Tables;

namespace Competency.Model.Csv.Frameworks;

// The objects of some properties of a file in JSON, wherever they stand, one at a time with their line.
internal static class JsonRecords
{
    private const int MaxDepth = 64;

    // Reads a file. Where it stops being JSON, what stands before was read and the place is reported.
    // file: The name of the file.
    // content: Its bytes.
    // names: The properties whose objects, alone or in an array, are taken; an array at the top has the name "".
    // take: Takes a property's name and an object.
    // diagnostics: Takes the finding.
    public static void Read(
        string file,
        ReadOnlyMemory<byte> content,
        IReadOnlySet<string> names,
        Action<string, JsonElement, SourceLocation> take,
        DiagnosticBag diagnostics)
    {
        ReadOnlyMemory<byte> text = JsonTable.ValidText(content);
        LineCounter lines = new(text);
        Utf8JsonReader reader = new(text.Span, new JsonReaderOptions { MaxDepth = MaxDepth });
        int count = 0;
        string name = "";
        try
        {
            while (reader.Read())
            {
                switch (reader.TokenType)
                {
                    case JsonTokenType.PropertyName:
                        name = JsonTable.StringOf(ref reader);
                        break;
                    case JsonTokenType.StartObject when names.Contains(name) && (name.Length > 0 || reader.CurrentDepth == 1):
                        SourceLocation place = new() { File = file, Line = lines.LineAt((int)reader.TokenStartIndex) };
                        take(name, JsonElement.ParseValue(ref reader), place);
                        count++;
                        break;
                    case JsonTokenType.EndArray or JsonTokenType.EndObject:
                        name = "";
                        break;
                    case JsonTokenType.StartArray when !names.Contains(name):
                        name = "";
                        break;
                    default:
                        break;
                }
            }
        }
        catch (JsonException exception)
        {
            SourceLocation location = new() { File = file, Line = (int)(exception.LineNumber ?? 0) + 1 };
            diagnostics.Add(TableRules.JsonTableBroken, location, count, exception.Message);
        }
    }

    // The text of a property; blank if there is none.
    public static string TextOf(JsonElement record, string property) =>
        record.ValueKind == JsonValueKind.Object && record.TryGetProperty(property, out JsonElement value) ? JsonCells.TextOf(value) : "";

    // The objects or texts of a property, one or several.
    public static IEnumerable<JsonElement> AllOf(JsonElement record, string property) =>
        record.ValueKind != JsonValueKind.Object || !record.TryGetProperty(property, out JsonElement value) ? []
        : value.ValueKind == JsonValueKind.Array ? value.EnumerateArray()
        : IsNothing(value) ? []
        : [value];

    // Whether a value says nothing: null, a blank text, an empty list or object.
    public static bool IsNothing(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(JsonCells.TextOf(value)),
        JsonValueKind.Array => value.GetArrayLength() == 0,
        JsonValueKind.Object => !value.EnumerateObject().Any(),
        _ => false,
    };
}
