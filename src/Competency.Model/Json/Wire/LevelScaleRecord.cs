using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// A scale of levels.
internal sealed class LevelScaleRecord : WireRecord
{
    [JsonRequired]
    public string? Id { get; set; }

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public bool? WholeNumbers { get; set; }

    internal override string What => "a level scale";
}
