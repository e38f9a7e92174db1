namespace Competency.Model.Json.Wire;

// A note.
internal sealed class NoteRecord : WireRecord
{
    public string? Heading { get; set; }

    public List<string>? Lines { get; set; }

    internal override string What => "a note";
}
