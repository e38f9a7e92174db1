using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

// A vocabulary, or an excerpt of one.
internal sealed class VocabularyRecord : WireRecord
{
    [JsonRequired]
    public string? Id { get; set; }

    public string? Version { get; set; }

    public string? Title { get; set; }

    public string? Language { get; set; }

    public List<LevelScaleRecord>? LevelScales { get; set; }

    public List<VocabularyElementRecord>? Elements { get; set; }

    internal override string What => "a vocabulary";
}
