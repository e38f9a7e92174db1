using System.Xml;
using Competency.Model.Formats;
using Competency.Model.Text;
using DocumentFormat.OpenXml.Packaging;

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
        SourceLocation location = new() { File = file.Name };
        try
        {
            return !content.IsEmpty && ArchiveCheck.IsSound(file.Name, content, diagnostics)
                ? new WorkbookReader(file, diagnostics).Read(content)
                : [];
        }
        catch (Exception exception) when (IsOfContent(exception))
        {
            ArchiveCheck.Refuse(diagnostics, location, Phrase.Content(exception.Message.ReplaceLineEndings(" ").TrimEnd('.')));
            return [];
        }
    }

    // What the archive, the package and its XML throw if they are damaged.
    private static bool IsOfContent(Exception exception) => exception
        is InvalidDataException or OpenXmlPackageException or XmlException or FormatException or IOException or ArgumentException
        or InvalidOperationException or NotSupportedException or KeyNotFoundException or IndexOutOfRangeException or OverflowException;
}
