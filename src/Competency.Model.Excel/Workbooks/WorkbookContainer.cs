using Competency.Model.Excel.Packages;
using Competency.Model.Formats;
using Competency.Model.Text;

namespace Competency.Model.Excel.Workbooks;

// Workbooks as folders of tables.
internal sealed class WorkbookContainer : IDocumentContainer
{
    public string Description => "Excel workbooks (.xlsx)";

    public bool Recognizes(string name, ReadOnlySpan<byte> prefix) => ForeignFile.Of(name, prefix) is { IsWorkbook: true };

    public IReadOnlyList<DocumentFile> Open(DocumentFile file, DiagnosticBag diagnostics)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(diagnostics);
        ReadOnlyMemory<byte> content = file.Read(diagnostics);
        WorkbookReader reader = new(file, diagnostics);
        try
        {
            return content.IsEmpty ? [] : reader.Read(content);
        }
        catch (UnreadablePartException exception)
        {
            reader.Refuse(exception.Reason);
            return [];
        }
        catch (Exception exception) when (PartXml.IsOfContent(exception))
        {
            reader.Refuse(Phrase.Content(exception.Message.ReplaceLineEndings(" ").TrimEnd('.')));
            return [];
        }
    }
}
