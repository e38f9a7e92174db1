namespace Competency.Model.Formats;

/// <summary>
/// A format of documents that consist of several files in one folder: tables to be joined, or the release of a framework. Add it to a
/// loader with <see cref="CatalogLoader.Add(IDocumentSetFormat)"/>. It is asked before the formats of single files.
/// </summary>
public interface IDocumentSetFormat
{
    /// <summary>The name and version of the reader, such as <c>icap-csv/1</c>.</summary>
    string Reader { get; }

    /// <summary>The name of the format in messages.</summary>
    string Description { get; }

    /// <summary>
    /// The rank among formats if documents with different content have the same code: the document of the format with the lowest value is
    /// preferred.
    /// </summary>
    int Precedence { get; }

    /// <summary>The format's own rules; <see cref="CatalogLoader.Rules"/> lists them. None by default.</summary>
    IReadOnlyList<DiagnosticDescriptor> Rules => [];

    /// <summary>
    /// Which folders hold parts of one document, such as a folder for each language; they are read as one folder. By default, each folder
    /// is read alone.
    /// </summary>
    /// <param name="folders">The files of each folder, in the order in which they are read.</param>
    /// <returns>For each folder, the index of the first folder of its document; its own index if it is alone.</returns>
    IReadOnlyList<int> Join(IReadOnlyList<IReadOnlyList<DocumentFile>> folders)
    {
        ArgumentNullException.ThrowIfNull(folders);
        return [.. Enumerable.Range(0, folders.Count)];
    }

    /// <summary>Selects the files that belong to one document, judged by their names and first bytes.</summary>
    /// <param name="files">The files of one folder that no earlier format has claimed, in ordinal order.</param>
    /// <returns>The files of the document; empty if there is no document of this format.</returns>
    IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files);

    /// <summary>Reads the drafts of a document. Content must not cause an exception; report what cannot be understood.</summary>
    /// <param name="files">The files that <see cref="Claim"/> selected.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics);
}
