using Competency.Model.Formats;

namespace Competency.Model.Json;

// This library's own JSON document, as a form that a loader reads.
internal sealed class JsonFormat : IDocumentFormat
{
    public string Reader => "json/1";

    public string Description => "JSON " + CompetencyJson.Format;

    public int Precedence => 1;

    bool IDocumentFormat.IsStateless => true;

    public IReadOnlyList<DiagnosticDescriptor> Rules => JsonRules.All;

    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => JsonRecognizer.Recognize(prefix) == JsonKind.CompetencyDocument;

    public bool Claims(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonDocumentReader.Read(content, name, diagnostics);
    }
}
