namespace Competency.Model.Formats;

/// <summary>
/// A form that documents come in as several files of one folder, which only together say what a standard is: tables to be
/// joined, the release of a framework. Passed to a loader; asked before the formats of single files.
/// </summary>
public interface IDocumentSetFormat
{
    /// <summary>The name and version of the reader, such as <c>icap-csv/1</c>.</summary>
    string Reader { get; }

    /// <summary>What people call the form, for messages.</summary>
    string Description { get; }

    /// <summary>Which document is preferred when several say different things under one code: the lowest comes first.</summary>
    int Precedence { get; }

    /// <summary>The rules of its own that the format reports diagnostics of; <see cref="CatalogLoader.Rules"/> lists them.</summary>
    IReadOnlyList<DiagnosticDescriptor> Rules => [];

    /// <summary>
    /// Which of the files belong to one set of this form, judged by their names and beginnings; none if there is no set.
    /// </summary>
    /// <param name="files">Files of one folder that no format asked before has claimed, in ordinal order.</param>
    IReadOnlyList<DocumentFile> Claim(IReadOnlyList<DocumentFile> files);

    /// <summary>
    /// Reads the drafts of a set. Content is never the cause of an exception; what cannot be understood is reported.
    /// </summary>
    DocumentDrafts Read(IReadOnlyList<DocumentFile> files, DiagnosticBag diagnostics);
}
