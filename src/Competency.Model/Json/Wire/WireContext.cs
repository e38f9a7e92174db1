using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

/// <summary>The generated metadata of the records.</summary>
[JsonSourceGenerationOptions(
    GenerationMode = JsonSourceGenerationMode.Metadata,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(DocumentRecord))]
[JsonSerializable(typeof(LinkRecord))]
internal sealed partial class WireContext : JsonSerializerContext;
