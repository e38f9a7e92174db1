using System.Text;
using Competency.Model.Csv.Tables;
using Competency.Model.Formats;

namespace Competency.Model.Csv.Frameworks.Case;

// Packages of CASE 1.0 and 1.1 in JSON.
internal sealed class CaseFormat : IDocumentFormat
{
    private static readonly string[] Marks =
        ["\"CFDocument\"", "\"CFItems\"", "\"CFAssociations\"", "\"fullStatement\"", "\"CFDefinitions\""];

    // Descriptions of CASE itself name its properties, too.
    private static readonly string[] OtherMarks = ["\"$schema\"", "\"openapi\"", "\"swagger\""];

    public string Reader => "case-json/1";

    public string Description => "CASE packages (JSON)";

    public int Precedence => 2;

    bool IDocumentFormat.IsStateless => true;

    public IReadOnlyList<DiagnosticDescriptor> Rules =>
        [TableRules.JsonTableBroken, TableRules.RowRepeated, TableRules.ReferenceUnknown, .. CompetencyRules.All];

    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) =>
        JsonTable.IsJson(prefix) && HasAny(prefix, Marks) && !HasAny(prefix, OtherMarks);

    public DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(diagnostics);
        return new CaseReader(name, diagnostics).Read(content);
    }

    private static bool HasAny(ReadOnlySpan<byte> prefix, string[] marks)
    {
        foreach (string mark in marks)
        {
            if (prefix.IndexOf(Encoding.UTF8.GetBytes(mark)) >= 0)
            {
                return true;
            }
        }

        return false;
    }
}
