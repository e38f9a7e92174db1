using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// That a task needs an element, with what the link says of it.
internal sealed class LinkRecord : WireRecord
{
    [JsonRequired]
    public string? Element { get; set; }

    public double? Level { get; set; }

    public double? Weight { get; set; }

    public string? Strength { get; set; }

    // Whether it was read from a bare element id, which then is the place of the link itself.
    internal bool IsBare { get; init; }

    internal override string What => "a link";
}
