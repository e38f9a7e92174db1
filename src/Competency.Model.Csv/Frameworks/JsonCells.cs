using System.Text;
using System.Text.Json;
using Competency.Model.Csv.Tables;
using Competency.Model.Text;

namespace Competency.Model.Csv.Frameworks;

// Lists of texts and texts by name as JSON in one cell.
internal static class JsonCells
{
    private static readonly JsonWriterOptions Options = new()
    {
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    // A list of texts.
    public static string Write(IEnumerable<string> texts) => Write(writer =>
    {
        writer.WriteStartArray();
        foreach (string text in texts)
        {
            writer.WriteStringValue(text);
        }

        writer.WriteEndArray();
    });

    // Texts by name.
    public static string Write(IEnumerable<KeyValuePair<string, string>> texts) => Write(writer =>
    {
        writer.WriteStartObject();
        foreach ((string name, string text) in texts)
        {
            writer.WriteString(name, text);
        }

        writer.WriteEndObject();
    });

    // Texts with white space at an end, which readers of cells take off, as a list; blank if there is none.
    public static string Exact(params string[] texts) =>
        Array.Exists(texts, static text => ChineseText.TrimSpaces(text).Length != text.Length) ? Write(texts) : "";

    // What a writer writes, as text.
    public static string Write(Action<Utf8JsonWriter> write)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter writer = new(stream, Options))
        {
            write(writer);
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    // The texts of a cell; null if it is blank, and with a finding if it is no list of texts.
    public static List<string>? ReadList(FrameworkRow row, int column)
    {
        using JsonDocument? document = Parse(row, column, JsonValueKind.Array);
        return document is null ? null : [.. document.RootElement.EnumerateArray().Select(TextOf)];
    }

    // The texts of a cell by their names; null if it is blank, and with a finding if it is no object.
    public static List<KeyValuePair<string, string>>? ReadNamed(FrameworkRow row, int column)
    {
        using JsonDocument? document = Parse(row, column, JsonValueKind.Object);
        return document is null
            ? null
            : [.. document.RootElement.EnumerateObject()
                .Select(static property => KeyValuePair.Create(property.Name, TextOf(property.Value)))];
    }

    // The JSON of a cell; null if it is none.
    public static JsonDocument? Parse(string cell)
    {
        try
        {
            return JsonDocument.Parse(cell);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // A text or number as text; blank for anything else. Half a surrogate pair makes a text unreadable.
    public static string TextOf(JsonElement value)
    {
        try
        {
            return value.ValueKind switch
            {
                JsonValueKind.String => value.GetString()!,
                JsonValueKind.Number => value.GetRawText(),
                JsonValueKind.True => "true",
                JsonValueKind.False => "false",
                _ => "",
            };
        }
        catch (InvalidOperationException)
        {
            return value.GetRawText();
        }
    }

    private static JsonDocument? Parse(FrameworkRow row, int column, JsonValueKind kind)
    {
        string cell = row.Exact(column);
        JsonDocument? document = cell.Length == 0 ? null : Parse(cell);
        if (document?.RootElement.ValueKind == kind || cell.Length == 0)
        {
            return document;
        }

        document?.Dispose();
        row.Diagnostics.Add(TableRules.CellUnreadable, row.At(column), Excerpt.Of(cell), (Phrase)"JSON of names");
        return null;
    }
}
