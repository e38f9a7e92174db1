using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

/// <summary>That a task needs an element, with what the link says of it.</summary>
internal sealed class LinkRecord : WireRecord
{
    [JsonRequired]
    public string? Element { get; set; }

    public double? Level { get; set; }

    public double? Weight { get; set; }

    public string? Strength { get; set; }

    /// <summary>Whether it was read from a bare element id, which then is the place of the link itself.</summary>
    internal bool IsBare { get; init; }

    internal override string What => "a link";
}
