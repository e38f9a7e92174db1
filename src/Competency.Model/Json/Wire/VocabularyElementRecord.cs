using System.Text.Json.Serialization;

namespace Competency.Model.Json.Wire;

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

    internal override string What => "an element of a vocabulary";
}
