using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Answers.Converters;

namespace Competency.Model;

// Writes an answer into the JSON of an application.
internal sealed class JsonAnswerConverter : JsonConverter<JsonAnswer>
{
    public override JsonAnswer Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw FormConverter.CannotRead(typeof(JsonAnswer));

    public override void Write(Utf8JsonWriter writer, JsonAnswer value, JsonSerializerOptions options) => value.WriteTo(writer);
}
