using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// The generated metadata of the records.
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentRecord))]
[JsonSerializable(typeof(LinkRecord))]
internal sealed partial class WireContext : JsonSerializerContext;
