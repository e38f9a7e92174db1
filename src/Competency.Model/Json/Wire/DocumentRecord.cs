using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

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

    internal override string What => "the document";
}
