using System.Text.Json.Serialization;
using Competency.Model.Text;

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

    internal override Phrase What => "a vocabulary";
}

// A scale of levels.
internal sealed class LevelScaleRecord : WireRecord
{
    [JsonRequired]
    public string? Id { get; set; }

    public double? Minimum { get; set; }

    public double? Maximum { get; set; }

    public bool? WholeNumbers { get; set; }

    internal override Phrase What => "a level scale";
}

// A global element.
internal sealed class VocabularyElementRecord : WireRecord
{
    [JsonRequired]
    public string? Code { get; set; }

    public string? Kind { get; set; }

    public string? Title { get; set; }

    public SortedDictionary<string, string>? Labels { get; set; }

    public List<string>? AlternateTitles { get; set; }

    public string? Description { get; set; }

    public List<string>? Broader { get; set; }

    public string? AlternateCode { get; set; }

    public List<RelationRecord>? Relations { get; set; }

    internal override Phrase What => "an element of a vocabulary";
}

// How an element relates to another one.
internal sealed class RelationRecord : WireRecord
{
    [JsonRequired]
    public string? Kind { get; set; }

    [JsonRequired]
    public string? Element { get; set; }

    internal override Phrase What => "a relation";
}
