using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competency.Model.Answers.Converters;

// A value that is written as a string and, where a parser is given, read from one.
internal sealed class TextConverter<T>(Func<T, string> text, Func<string, T>? parse = null) : JsonConverter<T>
{
    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        parse is null ? throw FormConverter.CannotRead(typeof(T))
        : reader.TokenType == JsonTokenType.String && reader.GetString() is { Length: > 0 } found ? parse(found)
        : throw new JsonException($"Expected the name of a {typeof(T).Name}.");

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(text(value));
}
