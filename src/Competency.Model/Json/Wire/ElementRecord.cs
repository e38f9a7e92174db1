namespace Competency.Model.Json.Wire;

// An element of a standard's own.
internal sealed class ElementRecord : WireRecord
{
    public string? Id { get; set; }

    public string? Code { get; set; }

    public string? Kind { get; set; }

    public string? Title { get; set; }

    public SortedDictionary<string, string>? Labels { get; set; }

    public List<string>? AlternateTitles { get; set; }

    public string? Description { get; set; }

    public List<string>? Broader { get; set; }

    internal override string What => "an element";
}
