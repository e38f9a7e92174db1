using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

/// <summary>The whole document.</summary>
internal sealed class DocumentRecord : WireRecord
{
    /// <summary>For editors that check and complete by a schema; read over, never written.</summary>
    [JsonPropertyName("$schema")]
    public string? Schema { get; set; }

    [JsonRequired]
    public string? Format { get; set; }

    public List<VocabularyRecord>? Frameworks { get; set; }

    public List<StandardRecord>? Standards { get; set; }

    internal override string What => "the document";
}
