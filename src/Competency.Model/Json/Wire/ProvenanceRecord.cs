using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// Where a standard comes from.
internal sealed class ProvenanceRecord : WireRecord
{
    [JsonRequired]
    public string? Source { get; set; }

    public string? Sha256 { get; set; }

    [JsonRequired]
    public string? Reader { get; set; }

    internal override string What => "a provenance";
}
