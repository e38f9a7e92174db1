using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// A place in a classification.
internal sealed class ClassificationRecord : WireRecord
{
    [JsonRequired]
    public string? Scheme { get; set; }

    public string? Code { get; set; }

    public string? Title { get; set; }

    internal override string What => "a classification";
}
