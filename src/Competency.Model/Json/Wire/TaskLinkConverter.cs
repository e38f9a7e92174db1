using System.Text.Json;
using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// Writes a link as briefly as it can be written. Reading is done by JsonShapeReader.
internal sealed class TaskLinkConverter : JsonConverter<TaskLink>
{
    public override TaskLink Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        throw new NotSupportedException();

    public override void Write(Utf8JsonWriter writer, TaskLink value, JsonSerializerOptions options)
    {
        LinkRecord link = value.Link;
        if (link is { Level: null, LevelError: null, Weight: null, Strength: null })
        {
            writer.WriteStringValue(link.Element);
        }
        else
        {
            JsonSerializer.Serialize(writer, link, WireContext.Default.LinkRecord);
        }
    }
}
