using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// That the role itself needs an element.
internal sealed class RequirementRecord : WireRecord
{
    [JsonRequired]
    public string? Element { get; set; }

    public string? Strength { get; set; }

    public double? Level { get; set; }

    public double? Weight { get; set; }

    internal override string What => "a requirement";
}
