using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competency.Model.Answers.Converters;

// A code as a string, also as the name of a property. The empty string is no code.
internal sealed class CodeConverter<T> : JsonConverter<T>
    where T : struct, ISpanParsable<T>
{
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.String
            ? Parse(reader.GetString()!)
            : throw new JsonException($"Expected a string for {typeof(T).Name}.");

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString()!);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.ToString());

    public override void WriteAsPropertyName(Utf8JsonWriter writer, T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(value.ToString()!);

    private static T Parse(string text) =>
        text.Length == 0 ? default
        : T.TryParse(text, null, out T code) ? code
        : throw new JsonException($"'{text}' cannot be a {typeof(T).Name}.");
}
