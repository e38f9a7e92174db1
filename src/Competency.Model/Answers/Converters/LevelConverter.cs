using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competency.Model.Answers.Converters;

// A level as a number; its scale is that of the standard.
internal sealed class LevelConverter : JsonConverter<CompetencyLevel>
{
    public override CompetencyLevel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw FormConverter.CannotRead(typeof(CompetencyLevel));

    public override void Write(Utf8JsonWriter writer, CompetencyLevel value, JsonSerializerOptions options) =>
        writer.WriteNumberValue(value.Value);
}
