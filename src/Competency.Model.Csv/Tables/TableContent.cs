using Competency.Model.Diagnostics;
using Competency.Model.Drafts;

namespace Competency.Model.Csv.Tables;

/// <summary>The bytes of a table and their text, with what was found in reading and decoding them.</summary>
internal sealed class TableContent : IDisposable
{
    private readonly LentContent _content;

    private TableContent(DocumentFile file, LentContent content, TableText text, DiagnosticBag findings) =>
        (File, _content, Text, Findings) = (file, content, text, findings);

    /// <summary>The file.</summary>
    public DocumentFile File { get; }

    /// <summary>The text; empty if the file could not be read.</summary>
    public TableText Text { get; }

    /// <summary>What was found so far.</summary>
    public DiagnosticBag Findings { get; }

    /// <summary>Reads and decodes a file.</summary>
    public static TableContent Read(DocumentFile file, CsvTableOptions options, IHeadingKnowledge? knowledge)
    {
        DiagnosticBag findings = new();
        LentContent content = file.Borrow(findings);
        return new TableContent(file, content, TableHead.Decode(file.Name, content.Bytes, options, knowledge, findings), findings);
    }

    /// <inheritdoc/>
    public void Dispose() => _content.Dispose();
}
