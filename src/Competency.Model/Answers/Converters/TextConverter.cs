using System.Diagnostics.CodeAnalysis;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competency.Model.Answers.Converters;

// A value that is written as a string, also as the name of a property, and where a parser is given, read from one.
internal sealed class TextConverter<T>(Func<T, string> text, Func<string, T>? parse = null) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.TokenType == JsonTokenType.String ? reader.GetString() : null);

    public override T ReadAsPropertyName(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        Parse(reader.GetString());

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));

    public override void WriteAsPropertyName(Utf8JsonWriter writer, [DisallowNull] T value, JsonSerializerOptions options) =>
        writer.WritePropertyName(text(value));

    private T Parse(string? found) =>
        parse is null ? throw FormConverter.CannotRead(typeof(T))
        : string.IsNullOrEmpty(found) ? throw new JsonException($"Expected the name of a {typeof(T).Name}.")
        : parse(found);
}
