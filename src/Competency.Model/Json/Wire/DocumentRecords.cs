using System.Text.Json;
using System.Text.Json.Serialization;
using Competency.Model.Text;

namespace Competency.Model.Json.Wire;

// An object of the JSON document. The public properties of the records, in their order, are the document: reader and writer
// both go by the metadata that is generated from them, and a property's name stands nowhere else.
internal abstract class WireRecord
{
    // What the object is, for messages: "a standard".
    internal abstract Phrase What { get; }

    // Where it was read.
    internal JsonPath Path { get; set; } = JsonPath.Root("");

    internal SourceLocation Location => Path.Location;

    // The name in documents of the property that is called so in code.
    internal static string NameOf(string property) => JsonNamingPolicy.CamelCase.ConvertName(property);

    // Where the property that is called so in code stands.
    internal SourceLocation LocationOf(string property) => Path.At(NameOf(property)).Location;
}

// The whole document.
internal sealed class DocumentRecord : WireRecord
{
    // For editors that check and complete by a schema; read over, never written.
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    [JsonRequired]
    public string? Format { get; set; }

    public List<VocabularyRecord>? Frameworks { get; set; }

    public List<StandardRecord>? Standards { get; set; }

    internal override Phrase What => "the document";
}
