namespace Competency.Model.Formats;

/// <summary>
/// A form that documents come in. A format knows a layout and fills drafts; it never sees a catalog. Formats are passed
/// to a loader; nothing is discovered.
/// </summary>
public interface IDocumentFormat
{
    /// <summary>The name and version of the reader, such as <c>icap-text/1</c>.</summary>
    string Reader { get; }

    /// <summary>What people call the form, for messages.</summary>
    string Description { get; }

    /// <summary>Which document is preferred when several say different things under one code: the lowest comes first.</summary>
    int Precedence { get; }

    /// <summary>The rules of its own that the format reports diagnostics of; <see cref="CatalogLoader.Rules"/> lists them.</summary>
    IReadOnlyList<DiagnosticDescriptor> Rules => [];

    /// <summary>Whether a file has this form, judged by its name and its first bytes (4 KiB, or all of a shorter file).</summary>
    bool Recognizes(string name, ReadOnlySpan<byte> prefix);

    /// <summary>
    /// Whether the name alone says so. A file that the caller names is then read even if its beginning is not recognized,
    /// so that what is wrong with it can be said in detail.
    /// </summary>
    bool Claims(string name) => false;

    /// <summary>
    /// Reads the drafts of all standards and vocabularies in a file. Content is never the cause of an exception; what
    /// cannot be understood is reported.
    /// </summary>
    DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics);
}
