namespace Competency.Model.Formats;

/// <summary>
/// A format of documents. A format recognizes files and reads them into drafts; the loader builds standards and the catalog. Add formats to
/// a loader with <see cref="CatalogLoader.Add(IDocumentFormat)"/>; there is no automatic discovery.
/// </summary>
/// <remarks>
/// A load reads one file after the other by a format, in their order. It may ask what a format recognizes for several files before it
/// reads the first of them.
/// </remarks>
/// <example>
/// A format for files with one line for each standard, such as <c>X1|Barista|Hygiene</c>:
/// <code>
/// CatalogLoader loader = new CatalogLoader().Add(new PipeFormat());
/// LoadResult result = loader.Load(new DocumentContent("roles.pipe", "X1|Barista|Hygiene"u8.ToArray()));
/// Console.WriteLine(result.Catalog["X1"]);
///
/// sealed class PipeFormat : IDocumentFormat
/// {
///     public string Reader =&gt; "pipe/1";
///
///     public string Description =&gt; "lines with pipes";
///
///     public int Precedence =&gt; 50;
///
///     public bool Recognizes(string name, ReadOnlySpan&lt;byte&gt; prefix) =&gt; name.EndsWith(".pipe");
///
///     public DocumentDrafts Read(string name, ReadOnlyMemory&lt;byte&gt; content, DiagnosticBag diagnostics)
///     {
///         string[] lines = Encoding.UTF8.GetString(content.Span).Split('\n');
///         return new DocumentDrafts([.. lines.Select((line, i) =&gt; Draft(line.Split('|'), new() { File = name, Line = i + 1 }))], []);
///     }
///
///     private static StandardDraft Draft(string[] cells, SourceLocation location) =&gt; new()
///     {
///         Location = location,
///         Code = new DraftText(cells[0], location),
///         Title = new DraftText(cells[1], location),
///         Elements = { new ElementDraft { Kind = ElementKind.Knowledge, Title = cells[2], Location = location } },
///     };
/// }
/// </code>
/// </example>
public interface IDocumentFormat
{
    /// <summary>The name and version of the reader, such as <c>icap-text/1</c>.</summary>
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

    // Whether documents may be read at the same time. Formats of applications are asked for one at a time, in the order of the files.
    internal bool IsStateless => false;

    /// <summary>Whether a file has this format, judged by its name and its first bytes.</summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="prefix">The first 4 KiB, or all of a shorter file.</param>
    bool Recognizes(string name, ReadOnlySpan<byte> prefix);

    /// <summary>
    /// Whether the name alone identifies the format. A file that the caller passes explicitly is then read even if its content is not
    /// recognized, so that diagnostics can describe what is wrong with it. <see langword="false"/> by default.
    /// </summary>
    /// <param name="name">The name of the file.</param>
    bool Claims(string name) => false;

    /// <summary>
    /// Reads the drafts of all standards and vocabularies in a file. Content must not cause an exception; report what cannot be understood.
    /// </summary>
    /// <param name="name">The name of the file.</param>
    /// <param name="content">The whole content.</param>
    /// <param name="diagnostics">Receives the diagnostics.</param>
    DocumentDrafts Read(string name, ReadOnlyMemory<byte> content, DiagnosticBag diagnostics);
}
