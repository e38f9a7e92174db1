using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Ctdl;

// Competency frameworks in CTDL-ASN as JSON-LD, as the Credential Registry has them.
internal sealed class CtdlFormat : IDocumentFormat
{
    public string Reader => "ctdl-asn-json/1";

    public string Description => "CTDL-ASN competency frameworks (JSON-LD)";

    public int Precedence => 2;

    bool IDocumentFormat.IsStateless => true;

    public IReadOnlyList<DiagnosticDescriptor> Rules =>
        [TableRules.JsonTableBroken, TableRules.RowRepeated, TableRules.ReferenceUnknown, .. CompetencyRules.All];

    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) =>
        JsonTable.IsJson(prefix)
        && (prefix.IndexOf("ctdlasn"u8) >= 0 || prefix.IndexOf("\"ceasn:"u8) >= 0)
        && (prefix.IndexOf("\"@graph\""u8) >= 0 || prefix.IndexOf("\"@type\""u8) >= 0);

    public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new CtdlReader(name, diagnostics).Read(content);
    }
}
