using Competency.Model.Formats;

namespace Competency.Model.Json;

/// <summary>This library's own JSON document, as a form that a loader reads.</summary>
internal sealed class JsonFormat : IDocumentFormat
{
    /// <inheritdoc/>
    public string Reader => "json/1";

    /// <inheritdoc/>
    public string Description => "JSON " + CompetencyJson.Format;

    /// <inheritdoc/>
    public int Precedence => 1;

    /// <inheritdoc/>
    public IReadOnlyList<DiagnosticDescriptor> Rules => JsonRules.All;

    /// <inheritdoc/>
    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => JsonRecognizer.Recognize(prefix) == JsonKind.CompetencyDocument;

    /// <inheritdoc/>
    public bool Claims(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.EndsWith(".json", StringComparison.OrdinalIgnoreCase);
    }

    /// <inheritdoc/>
    public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return JsonDocumentReader.Read(content, name, diagnostics);
    }
}
