using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Nice;

// The components of NICE as NIST publishes them in JSON.
internal sealed class NiceJsonFormat(CsvReadingOptions? options = null) : IDocumentFormat
{
    public string Reader => "nice-json/1";

    public string Description => "NICE (JSON)";

    public int Precedence => 2;

    bool IDocumentFormat.IsStateless => true;

    public IReadOnlyList<DiagnosticDescriptor> Rules => [TableRules.JsonTableBroken, TableRules.RowRepeated, .. FrameworkRules.All];

    // Documents, elements and relationships name the document that they are of; which of them comes first, does not matter.
    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) =>
        JsonTable.IsJson(prefix)
        && (prefix.IndexOf("\"doc_identifier\""u8) >= 0 || prefix.IndexOf("\"source_element_identifier\""u8) >= 0
            || prefix.IndexOf("\"element_identifier\""u8) >= 0);

    public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        NiceComponents components = NiceComponents.Read(name, content, diagnostics);
        return new NiceComponentsReader(components, name, options?.FrameworkVersion, diagnostics).Read();
    }
}
